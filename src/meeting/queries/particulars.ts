import type { Meeting } from "../document.ts"
import { isId, type PersonId } from "../ids.ts"
import {
  COPY_SCOPES,
  FRAMEWORKS,
  PLAN_TYPES,
  type Copy,
  type Particulars,
  type Warning,
} from "../schema.ts"

type Plain = Record<string, unknown>

/**
 * What the plan says besides what lies on the board. Other programs may write anything plain under
 * these keys, so what has another form is read as not known.
 */
export function particularsIn({ meeting }: Pick<Meeting, "meeting">): Particulars {
  const words = (key: string) => textOf(meeting.get(key))
  const matching = (key: string, form: RegExp) => (form.test(words(key)) ? words(key) : null)
  const person = (key: string) => (isId(meeting.get(key)) ? (meeting.get(key) as PersonId) : null)
  const number = meeting.get("number")
  const planTypes = listOf(meeting.get("planTypes"))
  return {
    number: Number.isSafeInteger(number) && (number as number) > 0 ? (number as number) : null,
    heldOn: matching("heldOn", DAY),
    startsAt: matching("startsAt", TIME),
    endsAt: matching("endsAt", TIME),
    place: words("place"),
    planTypes: PLAN_TYPES.filter((type) => planTypes.includes(type)),
    framework: FRAMEWORKS.find((one) => one === meeting.get("framework")) ?? null,
    missing: words("missing"),
    childHeard: words("childHeard"),
    houseRules: words("houseRules"),
    parked: words("parked"),
    relations: byPerson(meeting.get("relations"), (value) => textOf(value) || undefined),
    coordinator: person("coordinator"),
    owners: listOf(meeting.get("owners")).filter((one): one is PersonId => isId(one)),
    warnings: listOf(meeting.get("warnings")).flatMap((one) => warningOf(one) ?? []),
    reviewOn: words("reviewOn") || null,
    reviewAt: matching("reviewAt", TIME),
    reviewPlace: words("reviewPlace"),
    reviewBy: person("reviewBy"),
    reviewEarlier: words("reviewEarlier"),
    copies: byPerson(meeting.get("copies"), copyOf),
    notAsked: byPerson(meeting.get("notAsked"), (value) => textOf(value) || undefined),
    keptBy: words("keptBy"),
  }
}

const DAY = /^\d{4}-\d{2}-\d{2}$/
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/

function textOf(value: unknown): string {
  return typeof value === "string" ? value : ""
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function plainOf(value: unknown): Plain {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Plain)
    : {}
}

function byPerson<Value>(
  value: unknown,
  read: (value: unknown) => Value | undefined,
): Record<PersonId, Value> {
  const all = Object.entries(plainOf(value)).flatMap(([person, one]) => {
    const known = isId(person) ? read(one) : undefined
    return known === undefined ? [] : [[person, known] as const]
  })
  return Object.fromEntries(all)
}

function warningOf(value: unknown): Warning | undefined {
  const { sign, act } = plainOf(value)
  const warning = { sign: textOf(sign), act: textOf(act) }
  return warning.sign || warning.act ? warning : undefined
}

function copyOf(value: unknown): Copy | undefined {
  const { scope, how } = plainOf(value)
  const known = COPY_SCOPES.find((one) => one === scope)
  return known && { scope: known, how: textOf(how) }
}
