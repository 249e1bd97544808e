import { HAPPENINGS, type Happening } from "../../src/contract/answers.ts"
import type { Kind } from "../../src/meeting/schema.ts"
import { WRITTEN_ONCE } from "../../src/meeting/rules.ts"

/** What one update did to one card. */
export interface Deed {
  card: string
  what: Happening
  /** The words after it, when it changed words: whoever judged them had read them anyway. */
  text?: string
  /** What kind it was, when it was moved. */
  from?: Kind
}

/** Gathers what one update did, card by card, while it is judged. */
export class Deeds {
  private readonly byCard = new Map<string, Deed>()

  note(deed: Deed): void {
    const { card, what } = deed
    const before = this.byCard.get(card)
    const isMore = before && HAPPENINGS.indexOf(before.what) < HAPPENINGS.indexOf(what)
    this.byCard.set(card, before ? { ...before, ...deed, what: isMore ? before.what : what } : deed)
  }

  all(): Deed[] {
    return [...this.byCard.values()]
  }
}

/** What the change of one key of a card is, besides its words. */
export function happeningOf(key: string, action: "add" | "update" | "delete"): Happening {
  if (key === "binned") return action === "delete" ? "back" : "binned"
  if (key === "place" && action !== "add") return "moved"
  return key === "place" || WRITTEN_ONCE.includes(key) ? "added" : "told"
}
