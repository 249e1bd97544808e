import { useState } from "react"
import { meetingsHere, titleOf } from "../sync/identity.ts"
import { Start } from "../start/Start.tsx"
import { boardAddress, KNOCK_ADDRESS } from "./addresses.ts"
import { beginAsFacilitator } from "./beginAsFacilitator.ts"
import "../language/later.ts"

/** Starting; and then at the board as its facilitator, who keeps the links on this device. */
export function StartPage() {
  const [here] = useState(() => waysBack(Date.now()))

  return <Start onBegun={beginAsFacilitator} knockHref={KNOCK_ADDRESS} backTo={here} />
}

function waysBack(now: number) {
  return meetingsHere(now).map((id) => ({ address: boardAddress(id), title: titleOf(id, now) }))
}
