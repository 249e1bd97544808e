import * as Y from "yjs"
import type { CardMap, Meeting } from "../document.ts"
import type { CardId, PersonId } from "../ids.ts"
import { LIMITS } from "../limits.ts"
import { orderAt } from "../order.ts"
import { openSteps, worriesAgain, type PlanBefore } from "../planBefore.ts"
import type { PlanCard, Who } from "../queries/plan.ts"
import { GROUP_OF, type Kind, type Person, type Scale, type Stage } from "../schema.ts"
import { WHAT_IS_BETTER } from "../whatIsBetter.ts"
import type { Told } from "./cards.ts"

const FIRST: Stage = "welcome"

/** A card that comes back, with what it knows. */
interface Again {
  kind: Kind
  card: PlanCard
  told: Told
}

/**
 * [N1] Lays on a new table what the last meeting of this family agreed: by the server alone, before
 * anybody has come. `on` is the day of that meeting, `2026-11-19`; `now` in ms since 1970. Cards and
 * people have the ids that they had, so that numbers of then and now are one person's.
 */
export function layFollowUp(
  meeting: Meeting,
  plan: PlanBefore,
  { on, now }: { on: string; now: number },
): void {
  const cards = cardsAgain(plan)
  const people = peopleAgain(plan, cards)
  meeting.doc.transact(() => {
    for (const [key, value] of Object.entries(factsAgain(plan, people)))
      if (!isEmpty(value)) meeting.meeting.set(key, value)
    // In the order in which they came to that table.
    for (const [index, { id, ...person }] of people.entries())
      meeting.people.set(id, { ...person, joinedAt: now + index })
    layCards(meeting, cards, now)
    meeting.meeting.set(
      "cameBack",
      cards.map(({ card }) => card.id),
    )
    const known = new Set(cards.map(({ card }) => card.id))
    for (const { id, ...scale } of plan.scales)
      meeting.scales.set(id, scaleAgain(plan, { id, ...scale }, known, on))
    meeting.guide.set("stage", FIRST)
    meeting.guide.set("asked", { ...WHAT_IS_BETTER })
    if (openSteps(plan).length > 0) meeting.guide.set("again", true)
  }, "layFollowUp")
}

/** [N2] What the plan says besides its cards, as far as it is true of the next meeting too. */
function factsAgain(plan: PlanBefore, people: readonly { id: PersonId }[]) {
  const here = new Set(people.map(({ id }) => id))
  const relations = [...plan.awaited, ...plan.people]
    .filter(({ personId, isFor }) => isFor !== "" && here.has(personId))
    .map(({ personId, isFor }) => [personId, isFor] as const)
  const copies = plan.copies.map(({ personId, scope, how }) => [personId, { scope, how }] as const)
  return {
    question: plan.question,
    address: plan.address,
    number: (plan.number ?? 1) + 1,
    planTypes: [...plan.planTypes],
    framework: plan.framework,
    houseRules: plan.houseRules,
    parked: plan.parked,
    relations: Object.fromEntries(relations),
    coordinator: plan.coordinator?.personId,
    owners: plan.owners.map(({ personId }) => personId),
    warnings: plan.warnings.map(({ sign, act }) => ({ sign, act })),
    copies: Object.fromEntries(copies),
    keptBy: plan.keptBy,
    lookedBack: plan.lookedBack.slice(-LIMITS.earlierMeetings),
  }
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === "") return true
  return typeof value === "object" && Object.keys(value).length === 0
}

/** [N1] The cards that come back, as they lie: each tied to what comes back with it. */
function cardsAgain(plan: PlanBefore): Again[] {
  const steps = openSteps(plan)
  const worries = worriesAgain(plan)
  const joined = plan.goals.flatMap(({ joins }) => joins)
  const known = new Set(
    [...plan.goals, ...joined, ...plan.demands, ...steps, ...worries].map(({ id }) => id),
  )
  const tied = (ids: readonly CardId[]) => ids.filter((id) => known.has(id))
  return [
    ...plan.goals.map((card): Again => {
      const { owner, joins, answers } = card
      return again("goal", card, {
        owner,
        joins: joins.map(({ id }) => id),
        answers: tied(answers),
      })
    }),
    ...joined.map((card) => again("goal", card, { owner: card.owner })),
    ...plan.demands.map((card) =>
      again("demand", card, { setBy: card.setBy?.personId, free: card.free }),
    ),
    ...steps.map((card) =>
      again("step", card, {
        who: idsOf(card.who),
        from: card.from,
        by: card.by,
        often: card.often,
        seenBy: idsOf(card.seenBy),
        ifNot: card.ifNot,
        goal: card.goal && known.has(card.goal) ? card.goal : null,
        meets: tied(card.meets),
        answers: tied(card.answers),
        desk: card.desk || null,
        state: "open",
      }),
    ),
    ...worries.map((card) => again("worry", card, { aspect: card.aspect, basis: card.basis })),
  ]
}

/** What is empty is left out: a card knows only what somebody told of it. */
function again(
  kind: Kind,
  card: PlanCard,
  told: { [Key in keyof Told]: Told[Key] | null | undefined },
): Again {
  const kept = Object.entries(told).filter(([, value]) => !isEmpty(value))
  return { kind, card, told: Object.fromEntries(kept) as Told }
}

function idsOf(people: readonly Who[]): PersonId[] {
  return people.map(({ personId }) => personId)
}

function layCards(meeting: Meeting, cards: readonly Again[], now: number): void {
  const last = new Map<Kind, string>()
  for (const { kind, card, told } of cards) {
    const before = last.get(kind)
    const order = orderAt(before === undefined ? [] : [before], 1)
    last.set(kind, order)
    const map: CardMap = new Y.Map()
    map.set("place", { kind, order })
    map.set("text", new Y.Text(card.text))
    map.set("author", card.author.personId)
    map.set("at", now)
    for (const [key, value] of Object.entries(told)) map.set(key, value)
    meeting.cards.set(card.id, map)
  }
}

/** [N6] A set with what each gave this time as the last of its earlier marks, when somebody did. */
function scaleAgain(
  { scores }: PlanBefore,
  { id, question, zero, ten, danger, goal, before = [] }: PlanBefore["scales"][number],
  known: ReadonlySet<CardId>,
  on: string,
): Scale {
  const given = scores.filter(({ scale }) => scale === id)
  const marks = Object.fromEntries(given.map(({ personId, value }) => [personId, value]))
  const earlier = [...before, ...(given.length > 0 ? [{ on, marks }] : [])]
  return {
    question,
    zero,
    ten,
    ...(danger && known.has(danger) && { danger }),
    ...(goal && known.has(goal) && { goal }),
    ...(earlier.length > 0 && { before: earlier.slice(-LIMITS.earlierMeetings) }),
  }
}

/**
 * [N3] Everyone of the last meeting, awaited at this one. Who led it leads another or none: they are
 * among them only where something that comes back has their name. So is who is only named.
 */
function peopleAgain(
  plan: PlanBefore,
  cards: readonly Again[],
): (Omit<Person, "joinedAt"> & { id: PersonId })[] {
  const named = namedIn(plan, cards)
  const known = [...plan.people, ...plan.awaited]
  const others = [...named]
    .filter(([id, name]) => name !== "" && !known.some(({ personId }) => personId === id))
    .map(([personId, name]) => ({ personId, name, role: "other", seat: "participant" }) as const)
  const people = [...known, ...others].filter(
    ({ personId, seat }) => seat !== "facilitator" || named.has(personId),
  )
  return people.map(({ personId, name, role, seat = "participant" }) => {
    const as = { name, role, group: GROUP_OF[role], seat, device: false, awaited: true } as const
    return { id: personId, ...as }
  })
}

/** Whose names stand on what comes back. */
function namedIn(plan: PlanBefore, cards: readonly Again[]): Map<PersonId, string> {
  const people: Who[] = [
    ...cards.map(({ card }) => card.author),
    ...openSteps(plan).flatMap(({ who, seenBy }) => [...who, ...seenBy]),
    ...plan.demands.flatMap(({ setBy }) => setBy ?? []),
    ...plan.owners,
    ...plan.copies,
    ...(plan.coordinator ? [plan.coordinator] : []),
  ]
  return new Map(people.map(({ personId, name }) => [personId, name]))
}
