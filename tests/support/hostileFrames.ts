import fc from "fast-check"
import * as Y from "yjs"
import { meetingIn, type Meeting } from "../../src/meeting/document.ts"
import { frame, presenceFrame } from "./rawClient.ts"

/** Words that must never be on anybody's board. */
export const FOUL_WORDS = "dit mag nergens staan"

type Frame = Uint8Array | string

/** What somebody may know who writes their own client: all of the document, and everyone's ids. */
export interface Known {
  /** The document as it stands. */
  state: Uint8Array
  /** Who sends this, and another at the table. */
  own: string
  other: string
  /** A card of the other, and the Yjs client id under which they write. */
  card: string
  client: number
}

/** Frames that no honest client sends, each another one, the same for the same seed. */
export function hostileFrames(known: Known, seed: number): Frame[] {
  const sample = <Value>(values: fc.Arbitrary<Value>, numRuns: number) =>
    fc.sample(values, { numRuns, seed })
  const bytes = (maxLength: number) => fc.uint8Array({ minLength: 1, maxLength })
  const forgeries = FORGERIES.map((change) => updateOf(known, change))
  const forgery = fc.constantFrom(...forgeries)
  const step = fc.constantFrom(1, 2)

  const frames: Frame[] = [
    ...forgeries.flatMap((update) => [frame(0, update, 1), frame(0, update, 2)]),
    ...sample(fc.string({ minLength: 1 }), 30),
    ...sample(bytes(200), 120),
    ...sample(fc.tuple(bytes(400), fc.nat(3)), 120).map(([body, step]) => frame(0, body, step)),
    ...sample(fc.tuple(forgery, fc.double({ min: 0.01, max: 0.99, noNaN: true }), step), 120).map(
      ([update, part, step]) =>
        frame(0, update.subarray(0, Math.floor(update.length * part)), step),
    ),
    ...sample(fc.tuple(forgery, fc.nat(), fc.integer({ min: 1, max: 255 }), step), 160).map(
      ([update, at, flip, step]) => {
        const changed = Uint8Array.from(update)
        changed[at % changed.length]! ^= flip
        return frame(0, changed, step)
      },
    ),
    ...sample(fc.tuple(spoof(known), fc.nat()), 60).map(([json, clock]) =>
      presenceFrame([{ client: known.client, clock, json }]),
    ),
    ...[1, 2].map((step) => frame(0, missing(known), step)),
    ...[300, 301, 302].map((kib) => frame(0, new Uint8Array(kib * 1024), 2)),
  ]
  const distinct = new Map(frames.map((one) => [Buffer.from(one).toString("base64"), one]))
  return [...distinct.values()]
}

/** Presence in another's name, of another shape, or too large. */
function spoof({ other }: Known): fc.Arbitrary<string> {
  return fc.oneof(
    fc.constant(JSON.stringify({ user: { personId: other }, card: FOUL_WORDS })),
    fc.json(),
    fc.string(),
    fc.integer({ min: 1025, max: 5000 }).map((size) => JSON.stringify({ x: "x".repeat(size) })),
  )
}

/** Changes outside the rules, as another's program would make them. */
const FORGERIES: ((meeting: Meeting, known: Known) => void)[] = [
  ({ meeting }) => meeting.set("title", FOUL_WORDS),
  ({ meeting }) => meeting.set("fixed", { version: 1, at: 1 }),
  ({ meeting }) => meeting.set("schema", 7),
  ({ people }, { own }) => people.set(own, { name: FOUL_WORDS, seat: "facilitator" }),
  ({ people }, { other }) => people.delete(other),
  ({ guide }) => guide.set("stage", "agreement"),
  ({ guide }) => guide.set("locks", ["worries"]),
  ({ scales }) => scales.set("s1", { question: FOUL_WORDS, zero: "", ten: "" }),
  ({ scores }, { other }) => scores.set(`s1/${other}`, { value: 1 }),
  ({ views }, { card, other }) => views.set(`${card}/${other}`, { sees: "same", text: FOUL_WORDS }),
  ({ agreements }, { other }) =>
    agreements.set(other, { answer: "agree", text: FOUL_WORDS, at: 1 }),
  ({ cards }, { card }) => cards.delete(card),
  ({ cards }, { card }) => cards.set(card, new Y.Map()),
  ({ cards }, { card }) => cards.get(card)?.set("text", new Y.Text(FOUL_WORDS)),
  ({ cards }, { card, own }) => cards.get(card)?.set("author", own),
  ({ cards }, { card, other }) => cards.get(card)?.set("binned", { by: other, at: 1 }),
  ({ cards }, { card }) => cards.get(card)?.delete("place"),
  ({ cards }, { card }) => cards.get(card)?.set(FOUL_WORDS, 1),
  ({ cards }, { other }) => cards.set("vervalst", signedBy(other)),
  ({ cards }, { other }) => cards.set("twee regels", signedBy(other)),
  ({ doc }) => doc.getMap(FOUL_WORDS).set("a", FOUL_WORDS),
]

function signedBy(author: string): Y.Map<unknown> {
  return new Y.Map<unknown>([
    ["place", { kind: "worry", order: "a5" }],
    ["text", new Y.Text(FOUL_WORDS)],
    ["author", author],
    ["at", 1],
  ])
}

function updateOf(known: Known, change: (meeting: Meeting, known: Known) => void): Uint8Array {
  const meeting = meetingIn(new Y.Doc())
  Y.applyUpdate(meeting.doc, known.state)
  const before = Y.encodeStateVector(meeting.doc)
  meeting.doc.transact(() => change(meeting, known))
  return Y.encodeStateAsUpdate(meeting.doc, before)
}

/** An update of which the part that it builds on is left out. */
function missing(known: Known): Uint8Array {
  const meeting = meetingIn(new Y.Doc())
  Y.applyUpdate(meeting.doc, known.state)
  meeting.views.set("eerst", FOUL_WORDS)
  const between = Y.encodeStateVector(meeting.doc)
  meeting.views.set("dan", FOUL_WORDS)
  return Y.encodeStateAsUpdate(meeting.doc, between)
}
