import { z } from "zod"
import { isId, type CardId, type PersonId, type ScaleId } from "../../src/meeting/ids.ts"
import { LIMITS } from "../../src/meeting/limits.ts"
import { cardsOf } from "../../src/meeting/planBefore.ts"
import {
  ASPECTS,
  BASES,
  COPY_SCOPES,
  FRAMEWORKS,
  OWNERS,
  PLAN_TYPES,
  SEATS,
  STEP_STATES,
} from "../../src/meeting/schema.ts"
import { LANGUAGE, line, NAME, ROLE } from "./input.ts"

/** Sets that one table can have. */
const MOST_SCALES = 60

/** Who was removed stands in a plan too, so it may hold more people than a table has seats. */
const MOST_PEOPLE = 2 * LIMITS.people

const TEXT = z.string().max(LIMITS.textLength)

/** An id as the contract has it, and no name that every object has something under. */
const id = <Id extends string>() => z.custom<Id>((value) => isId(value) && !(value in {}))
const PERSON_ID = id<PersonId>()
const CARD_ID = id<CardId>()

/** So many at most: counted before any of them is looked at, so that a flood of them costs nothing. */
function list<Item extends z.ZodType>(item: Item, most: number) {
  return z.array(z.unknown()).max(most).pipe(z.array(item)).default([])
}
/** What newer plans tell and older ones do not. */
const words = TEXT.default("")
const cards = list(CARD_ID, LIMITS.cards)

const SOMEBODY = z.object({ personId: PERSON_ID, name: line(LIMITS.nameLength).default("") })
const people = list(SOMEBODY, MOST_PEOPLE)
/** Said by nobody that is known: nobody is put in their place. */
const NOBODY = { personId: "nobody" as PersonId, name: "" }

const CARD = z.object({ id: CARD_ID, text: TEXT, author: SOMEBODY.default(NOBODY) })
const OWNED = CARD.extend({ owner: z.enum(OWNERS).default("family") })
const GOAL = OWNED.extend({ joins: list(OWNED, LIMITS.cards), answers: cards })
const DEMAND = CARD.extend({ setBy: SOMEBODY.nullable().default(null), free: words })
const DATED = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const day = DATED.nullable().default(null)
const STEP = CARD.extend({
  who: people,
  from: day,
  by: day,
  often: words,
  seenBy: people,
  ifNot: words,
  goal: CARD_ID.nullable().default(null),
  meets: cards,
  answers: cards,
  desk: z.boolean().default(false),
  state: z.enum(STEP_STATES).default("open"),
})
const WORRY = CARD.extend({
  aspect: z
    .enum([...ASPECTS.worry, ...ASPECTS.safety])
    .nullable()
    .default(null),
  basis: z.enum(BASES).nullable().default(null),
})

const MARK = z.int().min(0).max(10).nullable()
const EARLIER = z.object({
  on: DATED,
  marks: z
    .custom<object>((marks) => typeof marks === "object" && isSmall(marks))
    .pipe(z.record(PERSON_ID, MARK)),
})
const SCALE = z.object({
  id: id<ScaleId>(),
  question: words,
  zero: words,
  ten: words,
  danger: CARD_ID.optional(),
  goal: CARD_ID.optional(),
  before: list(EARLIER, LIMITS.earlierMeetings),
})

const MANY = z.int().min(0)
const COUNTS = z.object({ "1": MANY, "2": MANY, "3": MANY, "4": MANY, "5": MANY })
const LOOKED_BACK = z.object({
  on: DATED,
  answers: MANY,
  treated: COUNTS,
  kept: COUNTS,
  matters: COUNTS,
})

const PERSON = z.object({
  personId: PERSON_ID,
  name: NAME,
  role: ROLE.default("other"),
  seat: z.enum(SEATS).exclude(["screen"]).default("participant"),
  isFor: words,
})

const PLAN = z.object({
  // A copy for one person has only a part of the plan, so nothing can start from it.
  copyFor: z.undefined().optional(),
  heldOn: day,
  fixedAt: z.int().min(0).max(8.64e15).nullable().default(null),
  title: words,
  question: words,
  language: LANGUAGE.default("nl"),
  address: z.enum(["je", "u"]).default("je"),
  number: z.int().min(1).max(1_000_000).nullable().default(null),
  planTypes: list(z.enum(PLAN_TYPES), PLAN_TYPES.length),
  framework: z.enum(FRAMEWORKS).nullable().default(null),
  houseRules: words,
  parked: words,
  coordinator: SOMEBODY.nullable().default(null),
  owners: people,
  warnings: list(z.object({ sign: words, act: words }), LIMITS.cards),
  keptBy: words,
  copies: list(SOMEBODY.extend({ scope: z.enum(COPY_SCOPES), how: words }), MOST_PEOPLE),
  // Without these it is no plan at all.
  people: list(PERSON, MOST_PEOPLE).unwrap(),
  goals: list(GOAL, LIMITS.cards).unwrap(),
  steps: list(STEP, LIMITS.cards).unwrap(),
  awaited: list(PERSON, MOST_PEOPLE),
  demands: list(DEMAND, LIMITS.cards),
  worries: list(WORRY, LIMITS.cards),
  scales: list(SCALE, MOST_SCALES),
  scores: list(
    z.object({ scale: id<ScaleId>(), personId: PERSON_ID, value: MARK }),
    MOST_SCALES * MOST_PEOPLE,
  ),
  lookedBack: list(LOOKED_BACK, LIMITS.earlierMeetings),
})

/**
 * [N1] A plan as a next meeting starts from it: `plan.json` of any version of ours. What is not known is
 * left out, what an older one lacks is empty, and what has another form is refused.
 */
export const PLAN_FROM = PLAN.refine((plan) => areOnce(cardsOf(plan).map(({ id }) => id)))
  .refine(({ scales }) => areOnce(scales.map(({ id }) => id)))
  .refine(({ people, awaited }) => areOnce([...people, ...awaited].map(({ personId }) => personId)))

/** The day on which that meeting was, `2026-11-19`; `now` (ms since 1970) for a draft without one. */
export function dayOf({ heldOn, fixedAt }: z.output<typeof PLAN>, now: number): string {
  return heldOn ?? new Date(fixedAt ?? now).toISOString().slice(0, 10)
}

/** One board holds them, and each of them once. */
function areOnce(ids: readonly string[]): boolean {
  return ids.length <= LIMITS.cards && new Set(ids).size === ids.length
}

function isSmall(marks: object | null): boolean {
  return marks !== null && Object.keys(marks).length <= LIMITS.cards
}
