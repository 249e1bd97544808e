import { CLOSE } from "../contract/close.ts"
import type { Connection } from "./connection.ts"
import { watchFloor, type Floor } from "./floor.ts"
import { openLine, type Copy, type Line } from "./line.ts"
import { openOwnCards, type OwnCards } from "./ownCards.ts"
import type { Address } from "./socket.ts"
import { newStore, type Source } from "./store.ts"
import { tabCopyOf } from "./tabCopy.ts"
import { takenBackOf, type TakenBack } from "./takenBack.ts"
import { onWake } from "./wake.ts"
import type { Seated } from "./writer.ts"

/** A meeting as this device has it: a copy of the document, kept the same as the server's. */
export interface Live {
  /** Another one after the server took something back: the old copy says what does not stand. */
  copy: Source<Copy>
  connection: Source<Connection>
  /** Cards with changes that the server has not taken yet. */
  unsent: Source<ReadonlySet<string>>
  /** What the server did not take, until it is dismissed. */
  takenBack: Source<TakenBack | null>
  dismiss: () => void
  /** What somebody wrote for themselves; none of it is in the document. */
  own: OwnCards
  floor: Floor
  close: () => void
}

/** Codes that end a connection but not the session: one write was wrong, the person stays. */
const COMES_BACK: number[] = [
  CLOSE.malformed,
  CLOSE.notAllowed,
  CLOSE.boardClosed,
  CLOSE.tooLarge,
  CLOSE.tooFast,
]
/** More fresh copies than this within a minute means that something else is wrong. */
const MOST_COPIES = 5
const MINUTE_MS = 60_000

/** Opens a meeting on this device. */
export function openLive(address: Address, seated: Seated): Live {
  const connection = newStore<Connection>({ is: "connecting" })
  const unsent = newStore<ReadonlySet<string>>(new Set())
  const takenBack = newStore<TakenBack | null>(null)
  const kept = tabCopyOf(address.meetingId, seated.personId)
  let comebacks: number[] = []

  /** The newest line; the one whose copy is on screen is the same, but while it is being replaced. */
  let line = open()
  let shown = line
  const copy = newStore<Copy>(shown.copy)
  line.open()
  const own = openOwnCards(address.meetingId, seated.personId)
  const floor = watchFloor(copy, own)

  function open(because?: number): Line {
    const before: Connection = because === undefined ? { is: "connecting" } : { is: "live" }
    const opened: Line = openLine(address, seated, before, kept, {
      onChange() {
        if (opened !== line) return
        connection.set(opened.connection.get())
        if (opened === shown) unsent.set(opened.unsent.get())
      },
      onWhole() {
        if (opened !== line || opened === shown) return
        const old = shown
        shown = opened
        const [here, there] = [old.copy.meeting, opened.copy.meeting]
        takenBack.set(takenBackOf(because ?? 0, old.unsent.get(), here, there))
        unsent.set(opened.unsent.get())
        copy.set(opened.copy)
        old.close()
      },
      onClosed(code) {
        if (opened !== line) return
        if (mayComeBack(code)) comeBack(because ?? code)
        else connection.set({ is: "ended", code })
      },
    })
    return opened
  }

  function mayComeBack(code: number): boolean {
    const now = Date.now()
    comebacks = [...comebacks.filter((then) => now - then < MINUTE_MS), now]
    return COMES_BACK.includes(code) && comebacks.length <= MOST_COPIES
  }

  /** Fetches a fresh copy; the old one stays on screen until the new one is whole. */
  function comeBack(because: number): void {
    if (line !== shown) line.close()
    // Brought again, what the server did not take would be taken back again.
    kept.set([])
    line = open(because)
    line.open()
  }

  const stopWake = onWake(() => line.check())
  return {
    copy,
    connection,
    unsent,
    takenBack,
    dismiss: () => takenBack.set(null),
    own,
    floor,
    close() {
      floor.close()
      stopWake()
      if (line !== shown) line.close()
      shown.close()
    },
  }
}
