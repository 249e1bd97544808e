import { addCard } from "../meeting/commands/cards.ts"
import { isWriting } from "../meeting/queries/facts.ts"
import type { Copy } from "./line.ts"
import type { OwnCards } from "./ownCards.ts"
import { newStore, type Source } from "./store.ts"

/** What became of one's own cards when the floor was opened. */
export interface FloorOpened {
  laid: number
  /** The table did not take these: they are one's own still, each with its reason. */
  stayed: number
}

export interface Floor extends Source<FloorOpened | null> {
  dismiss: () => void
  close: () => void
}

/**
 * [R3] Lays what its writer wants to show, once, as soon as the floor is open and all of the table is
 * here: also on a device that slept at that moment, or was loaded anew.
 */
export function watchFloor(copies: Source<Copy>, own: OwnCards): Floor {
  const opened = newStore<FloorOpened | null>(null)
  let isClosed = false
  let stopReading = () => {}

  function look(): void {
    const { meeting, writer } = copies.get()
    const shown = own.get().filter(({ show, text }) => show && text.trim() !== "")
    const isWhole = meeting.meeting.has("schema")
    if (isClosed || shown.length === 0 || !isWhole || isWriting(meeting)) return
    let stayed = 0
    for (const card of shown) {
      // A tab that was doubled has the same cards: what one of them laid, the other has laid too.
      const laid = { ...card, text: card.text.trim() }
      const outcome = meeting.cards.has(card.id) || addCard(meeting, writer(), laid, Date.now())
      if (outcome === true || outcome.done) own.remove(card.id)
      else {
        own.change(card.id, { show: false, because: outcome.because })
        stayed++
      }
    }
    opened.set({ laid: shown.length - stayed, stayed })
  }

  // Not while the document still tells of what changed.
  const soon = () => queueMicrotask(look)
  function read(): void {
    stopReading()
    stopReading = copies.get().readings.subscribe(soon)
    soon()
  }
  const stopCopies = copies.subscribe(read)
  const stopOwn = own.subscribe(soon)
  read()

  return {
    get: opened.get,
    subscribe: opened.subscribe,
    dismiss: () => opened.set(null),
    close() {
      isClosed = true
      stopReading()
      stopCopies()
      stopOwn()
    },
  }
}
