import { personalKeyParts, type Meeting } from "../document.ts"
import type { CardId, PersonId, ScaleId } from "../ids.ts"
import type {
  Agreement,
  Answer,
  Aspect,
  Basis,
  Card,
  Copy,
  Group,
  Kind,
  Language,
  LookedBack,
  Owner,
  Particulars,
  Role,
  Scale,
  Score,
  Seat,
  StepState,
  View,
} from "../schema.ts"
import { answeredBy } from "./answered.ts"
import { allCards, cardsIn } from "./cards.ts"
import { carriersOf, type Carrier } from "./carriers.ts"
import { factsOf } from "./facts.ts"
import { joinedInto } from "./joined.ts"
import { lookedBackIn } from "./lookedBack.ts"
import { particularsIn } from "./particulars.ts"
import { isAwaited, peopleIn, type Named } from "./people.ts"

/** Somebody as the plan names them: the name stays readable when the meeting is gone. */
export interface Who {
  personId: PersonId
  name: string
}

/** `isFor`: who they are to the children; `seat` tells who led, and older plans do not know it. */
export interface PlanPerson extends Who {
  role: Role
  group: Group
  seat?: Seat
  isFor: string
}

export interface PlanCard {
  id: CardId
  text: string
  author: Who
}
export interface PlanGoal extends PlanCard {
  owner: Owner
  /** The goals that were joined into this one, each in its own words. */
  joins: (PlanCard & { owner: Owner })[]
  /** The worries that it answers. */
  answers: CardId[]
}
export interface PlanDemand extends PlanCard {
  setBy: Who | null
  free: string
  /** The steps that meet it; none is shown plainly. */
  metBy: CardId[]
}
export interface PlanStep extends PlanCard {
  who: Who[]
  /** By whom it is carried: the family themselves, their network, a professional. */
  carriedBy: Carrier[]
  from: string | null
  by: string | null
  often: string
  seenBy: Who[]
  ifNot: string
  goal: CardId | null
  meets: CardId[]
  answers: CardId[]
  /** It takes a desk away. */
  desk: boolean
  state: StepState
  helped: string
}
export interface PlanSaid extends PlanCard {
  aspect: Aspect | null
  basis: Basis | null
}
export interface PlanWorry extends PlanSaid {
  /** The goals and steps that answer it; none is shown plainly. */
  answeredBy: CardId[]
}

/**
 * The plan in one neutral form, from which the page and every export are made. `plan.json` is this
 * form; the contract names its keys.
 */
export interface Plan extends Omit<
  Particulars,
  "coordinator" | "owners" | "reviewBy" | "copies" | "relations" | "notAsked"
> {
  /** Whose copy it is, of a part of the plan; absent in the whole plan. */
  copyFor?: Who
  version: number | null
  draft: boolean
  /** When it was fixed, ms since 1970; null for a draft. */
  fixedAt: number | null
  title: string
  question: string
  language: Language
  /** Whether people are called `je` or `u`. */
  address: "je" | "u"
  coordinator: Who | null
  owners: Who[]
  reviewBy: Who | null
  copies: (Who & Copy)[]
  people: (PlanPerson & { device: boolean })[]
  /** [N3] Who was at an earlier meeting and did not come to this one: the next one knows them again. */
  awaited: PlanPerson[]
  goals: PlanGoal[]
  demands: PlanDemand[]
  steps: PlanStep[]
  worries: PlanWorry[]
  safety: PlanSaid[]
  views: (Who & View & { card: CardId })[]
  /** One for each person who is asked or answered; `answer` null for who was not asked, `text` then says why. */
  agreements: (Who & { answer: Answer | null; text: string; at: number | null })[]
  scales: (Scale & { id: ScaleId })[]
  scores: (Who & { scale: ScaleId; value: number | null; why: string })[]
  /** How earlier meetings of this family were looked back on: counts, and nothing of anybody. */
  lookedBack: readonly LookedBack[]
}

/** The family's goals stand first, what an agency wants last. */
const OWNERS_IN_ORDER: Owner[] = ["family", "child", "shared", "agency"]

/** The plan as the board stands: a draft, until the facilitator fixes it as a version. */
export function planOf(meeting: Meeting, fixed?: { version: number; at: number }): Plan {
  const facts = factsOf(meeting)
  const everyone = peopleIn(meeting)
  const people = everyone.filter(({ awaited }) => !awaited)
  const known = new Map(everyone.map((person) => [person.id, person]))
  const who = (personId: PersonId): Who => ({ personId, name: known.get(personId)?.name ?? "" })
  const card = ({ id, text, author }: Card): PlanCard => ({ id, text, author: who(author) })
  const goal = (from: Card) => ({ ...card(from), owner: ownerOf(from, known) })
  const said = (from: Card): PlanSaid => ({
    ...card(from),
    aspect: from.aspect ?? null,
    basis: from.basis ?? null,
  })
  const all = allCards(meeting)
  const joined = joinedInto(all)
  const inPlan = cardsIn(meeting, "plan")
  const ofKind = (kind: Kind) => inPlan.filter(({ place }) => place.kind === kind)
  const steps = ofKind("step")
  const scales = [...meeting.scales.entries()]
    .map(([id, scale]) => ({ ...(scale as Scale), id: id as ScaleId }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  const { relations, notAsked, copies, ...particulars } = particularsIn(meeting)
  const person = ({ id, role, group, seat }: Named): PlanPerson => {
    return { ...who(id), role, group, seat, isFor: relations[id] ?? "" }
  }

  return {
    version: fixed?.version ?? null,
    draft: fixed === undefined,
    fixedAt: fixed?.at ?? null,
    title: facts.title,
    question: facts.question,
    language: facts.language,
    address: facts.address,
    ...particulars,
    coordinator: particulars.coordinator && who(particulars.coordinator),
    owners: particulars.owners.map(who),
    reviewBy: particulars.reviewBy && who(particulars.reviewBy),
    copies: everyone.flatMap(({ id }) => (copies[id] ? [{ ...who(id), ...copies[id] }] : [])),
    people: people.map((one) => ({ ...person(one), device: one.device })),
    awaited: everyone.filter(isAwaited).map(person),
    goals: ofKind("goal")
      .map((from) => ({
        ...goal(from),
        joins: all.filter(({ id }) => joined.get(id) === from.id).map(goal),
        answers: from.answers ?? [],
      }))
      .sort((a, b) => OWNERS_IN_ORDER.indexOf(a.owner) - OWNERS_IN_ORDER.indexOf(b.owner)),
    demands: ofKind("demand").map((demand) => ({
      ...card(demand),
      setBy: demand.setBy ? who(demand.setBy) : null,
      free: demand.free ?? "",
      metBy: steps.filter(({ meets }) => meets?.includes(demand.id)).map(({ id }) => id),
    })),
    steps: steps.map((step) => ({
      ...card(step),
      who: (step.who ?? []).map(who),
      carriedBy: carriersOf(step.who ?? [], known),
      from: step.from || null,
      by: step.by || null,
      often: step.often ?? "",
      seenBy: (step.seenBy ?? []).map(who),
      ifNot: step.ifNot ?? "",
      goal: (step.goal && joined.get(step.goal)) ?? step.goal ?? null,
      meets: step.meets ?? [],
      answers: step.answers ?? [],
      desk: step.desk ?? false,
      state: step.state ?? "open",
      helped: step.helped ?? "",
    })),
    worries: cardsIn(meeting, "worries").map((worry) => ({
      ...said(worry),
      answeredBy: answeredBy(worry.id, all, scales),
    })),
    safety: cardsIn(meeting, "safety").map(said),
    views: personal<View>(meeting.views, people).map(({ thing, person, value }) => ({
      card: thing as CardId,
      ...who(person),
      ...value,
    })),
    agreements: people
      .filter(({ group }) => group !== "interpreter")
      // [P3] Whoever leads has no stake in the outcome; what they say all the same stands.
      .filter(
        ({ id, seat }) => seat !== "facilitator" || meeting.agreements.has(id) || notAsked[id],
      )
      .map(({ id }) => {
        const given = meeting.agreements.get(id) as Agreement | undefined
        const { answer = null, at = null } = given ?? {}
        const text = given ? given.text : notAsked[id]
        return { ...who(id), answer, text: text ?? "", at }
      }),
    scales: scales.map((scale) => {
      const goal = scale.goal && joined.get(scale.goal)
      return goal ? { ...scale, goal } : scale
    }),
    scores: personal<Score>(meeting.scores, people).map(({ thing, person, value }) => ({
      scale: thing as ScaleId,
      ...who(person),
      value: value.value,
      why: value.why ?? "",
    })),
    lookedBack: lookedBackIn(meeting),
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
