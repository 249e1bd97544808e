import type { Meeting } from "../document.ts"
import type { Card, Kind } from "../schema.ts"
import { cardIn } from "./cards.ts"

/** A card as it was at a moment: what of it can be brought back. */
export interface Then {
  kind: Kind
  text: string
  /** Whether it lay in the bin. */
  binned: boolean
}

export function asThen({ place, text, binned }: Card): Then {
  return { kind: place.kind, text, binned: binned !== undefined }
}

/** A card as it is now; undefined while it is still being written to the document. */
export function thenIn(meeting: Meeting, id: string): Then | undefined {
  const card = cardIn(meeting, id)
  return card && asThen(card)
}

export function isAsThen(one: Then, other: Then): boolean {
  return one.kind === other.kind && one.text === other.text && one.binned === other.binned
}
