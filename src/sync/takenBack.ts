import type { Meeting } from "../meeting/document.ts"
import { cardIn } from "../meeting/queries/cards.ts"

/** What the server did not take from this device, and why: a final code of `contract/close.ts`. */
export interface TakenBack {
  code: number
  /** The words of cards as they stood here, which do not stand so on the table. */
  words: string[]
}

/** Compares what was changed here with what stands on the server's copy. */
export function takenBackOf(
  code: number,
  cards: Iterable<string>,
  here: Meeting,
  there: Meeting,
): TakenBack {
  const words = [...cards].flatMap((id) => {
    const mine = cardIn(here, id)?.text.trim() ?? ""
    return mine === "" || mine === cardIn(there, id)?.text.trim() ? [] : [mine]
  })
  return { code, words }
}
