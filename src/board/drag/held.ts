import { createContext, use } from "react"
import type { CardId } from "../../meeting/ids.ts"
import type { Store } from "../../sync/store.ts"
import type { Laid, Target } from "./target.ts"

/** A card in the hand of this person. */
export interface Held {
  card: CardId
  /** By a mouse or finger, or by keys. */
  by: "pointer" | "keys"
  laid: Laid
  home: Target
  /** Where it would come to lie; null where cards cannot lie. */
  target: Store<Target | null>
}

export const HeldContext = createContext<Held | null>(null)

export function useHeld(): Held | null {
  return use(HeldContext)
}
