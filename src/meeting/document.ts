import * as Y from "yjs"

/**
 * The one file that names the root maps. The document is flat: each root has one rule on who may
 * write which key (`rules.ts`).
 */
export const ROOTS = [
  "meeting",
  "people",
  "guide",
  "scales",
  "cards",
  "scores",
  "dots",
  "views",
  "agreements",
] as const
export type Root = (typeof ROOTS)[number]

/** A card in the document. Read it with `cardOf`, change it with a command. */
export type CardMap = Y.Map<unknown>

export interface Meeting {
  doc: Y.Doc
  meeting: Y.Map<unknown>
  people: Y.Map<unknown>
  guide: Y.Map<unknown>
  scales: Y.Map<unknown>
  cards: Y.Map<CardMap>
  scores: Y.Map<unknown>
  dots: Y.Map<unknown>
  views: Y.Map<unknown>
  agreements: Y.Map<unknown>
}

/** The meeting that a document holds. Writes nothing: only the server seeds a document. */
export function meetingIn(doc: Y.Doc): Meeting {
  return {
    doc,
    meeting: doc.getMap("meeting"),
    people: doc.getMap("people"),
    guide: doc.getMap("guide"),
    scales: doc.getMap("scales"),
    cards: doc.getMap("cards"),
    scores: doc.getMap("scores"),
    dots: doc.getMap("dots"),
    views: doc.getMap("views"),
    agreements: doc.getMap("agreements"),
  }
}

/** The key of what one person says about one thing, in `scores`, `dots` and `views`. */
export function personalKey(thing: string, person: string): string {
  return `${thing}/${person}`
}

/** The two halves of such a key; undefined when it is not one. */
export function personalKeyParts(key: string): { thing: string; person: string } | undefined {
  const [thing, person, ...more] = key.split("/")
  return thing && person && more.length === 0 ? { thing, person } : undefined
}
