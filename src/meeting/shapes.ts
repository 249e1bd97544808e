import { isId } from "./ids.ts"
import { LIMITS } from "./limits.ts"
import { isOrder } from "./order.ts"
import { ANSWERS, ASPECTS, BASES, KINDS, OWNERS, RATINGS, STEP_STATES } from "./schema.ts"

/** What a value must look like before anybody else may see it. The server asks this of every write. */
export type Shape = (value: unknown) => boolean

const oneOf =
  (values: readonly unknown[]): Shape =>
  (value) =>
    values.includes(value)
const words: Shape = (value) => typeof value === "string" && value.length <= LIMITS.textLength
/** Of things, or of milliseconds since 1970. */
const count: Shape = (value) => Number.isSafeInteger(value) && (value as number) >= 0
const moment = count
const day: Shape = (value) => typeof value === "string" && /^(\d{4}-\d{2}-\d{2})?$/.test(value)
const ids: Shape = (value) =>
  Array.isArray(value) && value.length <= LIMITS.cards && value.every(isId)

/** A plain object with these keys and no others; a key that ends in "?" may be absent. */
function record(keys: Record<string, Shape>): Shape {
  const known = new Map(Object.entries(keys).map(([key, shape]) => [key.replace("?", ""), shape]))
  const needed = Object.keys(keys).filter((key) => !key.endsWith("?"))
  return (value) =>
    isPlainObject(value) &&
    needed.every((key) => key in value) &&
    Object.entries(value).every(([key, part]) => known.get(key)?.(part) ?? false)
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null) return false
  return Object.getPrototypeOf(value) === Object.prototype
}

/** Anything JSON can hold that is not deep and not long: what later versions may add. */
export function isPlain(value: unknown, depth = 4): boolean {
  if (value === null || typeof value === "boolean") return true
  if (typeof value === "number") return Number.isFinite(value)
  if (typeof value === "string") return value.length <= LIMITS.textLength
  if (depth === 0) return false
  if (Array.isArray(value))
    return value.length <= LIMITS.cards && value.every((part) => isPlain(part, depth - 1))
  return (
    isPlainObject(value) &&
    Object.keys(value).length <= LIMITS.cards &&
    Object.entries(value).every(([key, part]) => key.length <= 200 && isPlain(part, depth - 1))
  )
}

/** The keys of a card that hold plain values; `text` is a Y.Text and has its own rule. */
export const CARD_SHAPES: Record<string, Shape> = {
  place: record({ kind: oneOf(KINDS), order: isOrder }),
  author: isId,
  at: moment,
  binned: record({ by: isId, at: moment }),
  aspect: oneOf([...ASPECTS.worry, ...ASPECTS.safety]),
  basis: oneOf(BASES),
  owner: oneOf(OWNERS),
  joins: ids,
  answers: ids,
  setBy: isId,
  free: words,
  who: ids,
  from: day,
  by: day,
  often: words,
  seenBy: ids,
  ifNot: words,
  goal: isId,
  meets: ids,
  desk: oneOf([true]),
  state: oneOf(STEP_STATES),
  helped: words,
}

const upToTen: Shape = (value) =>
  value === null || (Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 10)

/** One mark a person, of everyone who was ever at the table. */
const marks: Shape = (value) =>
  isPlainObject(value) &&
  Object.keys(value).length <= LIMITS.cards &&
  Object.entries(value).every(([person, mark]) => isId(person) && upToTen(mark))

const aDay: Shape = (value) => value !== "" && day(value)

const earlier = record({ on: aDay, marks })

export const SCALE_SHAPE = record({
  question: words,
  zero: words,
  ten: words,
  "danger?": isId,
  "goal?": isId,
  "before?": (value) =>
    Array.isArray(value) && value.length <= LIMITS.earlierMeetings && value.every(earlier),
})

export const SCORE_SHAPE = record({ value: upToTen, "why?": words })

export const DOT_SHAPE: Shape = (value) =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 100

export const VIEW_SHAPE = record({ sees: oneOf(["mine", "same", "different"]), "text?": words })

export const AGREEMENT_SHAPE = record({ answer: oneOf(ANSWERS), "text?": words, at: moment })

const counts = record(Object.fromEntries(RATINGS.map((rating) => [rating, count])))

/** [F4] How one earlier meeting was looked back on. */
export const LOOKED_BACK_SHAPE = record({
  on: aDay,
  answers: count,
  treated: counts,
  kept: counts,
  matters: counts,
})
