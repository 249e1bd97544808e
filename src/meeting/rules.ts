import { personalKeyParts, type Meeting, type Root } from "./document.ts"
import { isId, type PersonId } from "./ids.ts"
import { isAwaited, personOf } from "./queries/people.ts"
import { COLUMN_OF, type Column, type Group, type Seat } from "./schema.ts"
import {
  AGREEMENT_SHAPE,
  CARD_SHAPES,
  DOT_SHAPE,
  isPlain,
  SCALE_SHAPE,
  SCORE_SHAPE,
  VIEW_SHAPE,
  type Shape,
} from "./shapes.ts"

/**
 * Who may write what, once, for both ends: the page hides by it what cannot be done, the server
 * judges by it what comes in. Rule numbers are those of `RULES.md`.
 */
export interface Writer {
  seat: Seat
  personId: PersonId | null
  group: Group | null
}

type May = (writer: Writer, key: string, meeting: Meeting) => boolean

const nobody: May = () => false
const facilitator: May = (writer) => writer.seat === "facilitator"

/** [W2] The screen writes nothing, nor does an interpreter, nor somebody who has no name here. */
export function mayWriteAtAll(writer: Writer): boolean {
  return writer.seat !== "screen" && writer.group !== "interpreter" && writer.personId !== null
}

/** [W5] One's own; the facilitator for somebody at the table without a device. */
export function maySpeakFor(writer: Writer, person: string, meeting: Meeting): boolean {
  if (!mayWriteAtAll(writer)) return false
  if (writer.personId === person) return true
  const spoken = personOf(meeting, person)
  return writer.seat === "facilitator" && spoken?.device === false && !isAwaited(spoken)
}

const ownThing =
  (things: "scales" | "cards"): May =>
  (writer, key, meeting) => {
    const parts = personalKeyParts(key)
    return (
      parts !== undefined &&
      meeting[things].has(parts.thing) &&
      maySpeakFor(writer, parts.person, meeting)
    )
  }

/**
 * Keys of `meeting` that are the server's: its form, the fixed plan, what earlier ones counted, and which
 * cards came back from the last one.
 */
const SERVERS_OWN = ["schema", "fixed", "lookedBack", "cameBack"]

interface RootRule {
  may: May
  /** What a value must look like; `cards` holds maps, which `CARD_SHAPES` and the referee judge. */
  shape: Shape
}

/** The contract's table, "The shared document". */
export const RULES: Record<Root, RootRule> = {
  meeting: {
    may: (writer, key, meeting) =>
      facilitator(writer, key, meeting) && !SERVERS_OWN.includes(key) && key.length <= 40,
    shape: isPlain,
  },
  people: { may: nobody, shape: isPlain },
  guide: {
    may: (writer, key, meeting) => facilitator(writer, key, meeting) && key.length <= 40,
    shape: isPlain,
  },
  scales: {
    may: (writer, key, meeting) => facilitator(writer, key, meeting) && isId(key),
    shape: SCALE_SHAPE,
  },
  cards: { may: (_writer, key) => isId(key), shape: () => false },
  scores: { may: ownThing("scales"), shape: SCORE_SHAPE },
  dots: { may: ownThing("cards"), shape: DOT_SHAPE },
  views: { may: ownThing("cards"), shape: VIEW_SHAPE },
  agreements: {
    may: (writer, key, meeting) => maySpeakFor(writer, key, meeting),
    shape: AGREEMENT_SHAPE,
  },
}

/** Whether this writer may write this key of a root map as the meeting stands. */
export function mayWrite(writer: Writer, root: Root, key: string, meeting: Meeting): boolean {
  return mayWriteAtAll(writer) && RULES[root].may(writer, key, meeting)
}

/** [W7] A locked column takes no write, whoever it is from; the facilitator can open it again. */
export function isLocked(meeting: Meeting, column: Column): boolean {
  const locks = meeting.guide.get("locks")
  return Array.isArray(locks) && locks.includes(column)
}

/** [P2] While the plan is fixed, the board takes no write. */
export function isClosed(meeting: Meeting): boolean {
  return meeting.meeting.has("fixed")
}

/** [P2] What closes with the board: everything but the guide, for the meeting goes on after its plan. */
export function closesWithBoard(root: Root): boolean {
  return root !== "guide"
}

/** [W8] Keys of a card that are written once, when it is made, and stay. */
export const WRITTEN_ONCE = ["author", "at", "text"]

/** Whether a plain value may stand under this key of a card. */
export function fitsCard(key: string, value: unknown): boolean {
  // The key comes from outside: "constructor" and its like are keys of every object.
  return Object.hasOwn(CARD_SHAPES, key) && CARD_SHAPES[key]?.(value) === true
}

export function columnOfPlace(place: unknown): Column | undefined {
  const kind = (place as { kind?: keyof typeof COLUMN_OF } | undefined)?.kind
  return kind && COLUMN_OF[kind]
}
