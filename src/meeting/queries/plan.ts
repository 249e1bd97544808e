import { personalKeyParts, type Meeting } from "../document.ts"
import type { CardId, PersonId, ScaleId } from "../ids.ts"
import type {
  Agreement,
  Answer,
  Aspect,
  Basis,
  Card,
  Group,
  Language,
  Owner,
  Role,
  Scale,
  Score,
  StepState,
  View,
} from "../schema.ts"
import { cardsIn } from "./cards.ts"
import { factsOf } from "./facts.ts"
import { peopleIn, type Named } from "./people.ts"

/** Somebody as the plan names them: the name stays readable when the meeting is gone. */
export interface Who {
  personId: PersonId
  name: string
}

export interface PlanCard {
  id: CardId
  text: string
  author: Who
}
export interface PlanGoal extends PlanCard {
  owner: Owner
}
export interface PlanDemand extends PlanCard {
  setBy: Who | null
  free: string
  /** The steps that meet it; none is shown plainly. */
  metBy: CardId[]
}
export interface PlanStep extends PlanCard {
  who: Who[]
  by: string | null
  often: string
  seenBy: Who[]
  ifNot: string
  goal: CardId | null
  meets: CardId[]
  state: StepState
  helped: string
}
export interface PlanSaid extends PlanCard {
  aspect: Aspect | null
  basis: Basis | null
}

/**
 * The plan in one neutral form, from which the page and every export are made. `plan.json` is this
 * form; the contract names its keys.
 */
export interface Plan {
  version: number | null
  draft: boolean
  /** When it was fixed, ms since 1970; null for a draft. */
  fixedAt: number | null
  title: string
  question: string
  language: Language
  /** The next meeting's day, `2026-12-10`. */
  reviewOn: string | null
  coordinator: Who | null
  people: (Who & { role: Role; group: Group; device: boolean })[]
  goals: PlanGoal[]
  demands: PlanDemand[]
  steps: PlanStep[]
  worries: PlanSaid[]
  safety: PlanSaid[]
  views: (Who & View & { card: CardId })[]
  /** One for each person at the table; `answer` null for who was not asked. */
  agreements: (Who & { answer: Answer | null; text: string; at: number | null })[]
  scales: (Scale & { id: ScaleId })[]
  scores: (Who & { scale: ScaleId; value: number | null; why: string })[]
}

/** The family's goals stand first, what an agency wants last. */
const OWNERS_IN_ORDER: Owner[] = ["family", "child", "shared", "agency"]

/** The plan as the board stands: a draft, until the facilitator fixes it as a version. */
export function planOf(meeting: Meeting, fixed?: { version: number; at: number }): Plan {
  const facts = factsOf(meeting)
  const people = peopleIn(meeting)
  const known = new Map(people.map((person) => [person.id, person]))
  const who = (personId: PersonId): Who => ({ personId, name: known.get(personId)?.name ?? "" })
  const card = ({ id, text, author }: Card): PlanCard => ({ id, text, author: who(author) })
  const said = (from: Card): PlanSaid => ({
    ...card(from),
    aspect: from.aspect ?? null,
    basis: from.basis ?? null,
  })
  const inPlan = cardsIn(meeting, "plan")
  const steps = inPlan.filter(({ place }) => place.kind === "step")

  return {
    version: fixed?.version ?? null,
    draft: fixed === undefined,
    fixedAt: fixed?.at ?? null,
    title: facts.title,
    question: facts.question,
    language: facts.language,
    reviewOn: facts.reviewOn,
    coordinator: facts.coordinator && who(facts.coordinator),
    people: people.map(({ id, role, group, device }) => ({ ...who(id), role, group, device })),
    goals: inPlan
      .filter(({ place }) => place.kind === "goal")
      .map((goal) => ({ ...card(goal), owner: ownerOf(goal, known) }))
      .sort((a, b) => OWNERS_IN_ORDER.indexOf(a.owner) - OWNERS_IN_ORDER.indexOf(b.owner)),
    demands: inPlan
      .filter(({ place }) => place.kind === "demand")
      .map((demand) => ({
        ...card(demand),
        setBy: demand.setBy ? who(demand.setBy) : null,
        free: demand.free ?? "",
        metBy: steps.filter(({ meets }) => meets?.includes(demand.id)).map(({ id }) => id),
      })),
    steps: steps.map((step) => ({
      ...card(step),
      who: (step.who ?? []).map(who),
      by: step.by || null,
      often: step.often ?? "",
      seenBy: (step.seenBy ?? []).map(who),
      ifNot: step.ifNot ?? "",
      goal: step.goal ?? null,
      meets: step.meets ?? [],
      state: step.state ?? "open",
      helped: step.helped ?? "",
    })),
    worries: cardsIn(meeting, "worries").map(said),
    safety: cardsIn(meeting, "safety").map(said),
    views: personal<View>(meeting.views, people).map(({ thing, person, value }) => ({
      card: thing as CardId,
      ...who(person),
      ...value,
    })),
    agreements: people
      .filter(({ group }) => group !== "interpreter")
      .map(({ id }) => {
        const given = meeting.agreements.get(id) as Agreement | undefined
        const { answer = null, text = "", at = null } = given ?? {}
        return { ...who(id), answer, text, at }
      }),
    scales: [...meeting.scales.entries()]
      .map(([id, scale]) => ({ ...(scale as Scale), id: id as ScaleId }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    scores: personal<Score>(meeting.scores, people).map(({ thing, person, value }) => ({
      scale: thing as ScaleId,
      ...who(person),
      value: value.value,
      why: value.why ?? "",
    })),
  }
}

/**
 * Whose goal it is; where nobody said so, an agency's when a professional said it. Whoever leads has no
 * stake: what they write for themselves is somebody's at the table.
 */
export function ownerOf(goal: Card, people: Map<PersonId, Named>): Owner {
  if (goal.owner) return goal.owner
  const author = people.get(goal.author)
  return author?.group === "professional" && author.seat !== "facilitator" ? "agency" : "family"
}

/** What each said, in the order of the table: a map has an order of its own in every copy. */
function personal<Value>(root: Meeting["scores"], people: Named[]) {
  const said = [...root.entries()].flatMap(([key, value]) => {
    const parts = personalKeyParts(key)
    if (!parts) return []
    return [{ thing: parts.thing, person: parts.person as PersonId, value: value as Value }]
  })
  const seat = new Map(people.map(({ id }, index) => [id, index]))
  const place = (person: PersonId) => seat.get(person) ?? people.length
  return said.sort((a, b) => place(a.person) - place(b.person) || (a.thing < b.thing ? -1 : 1))
}
