import { lazy, Suspense, useEffect } from "react"
import { createPortal } from "react-dom"
import type { CardId } from "../../meeting/ids.ts"
import { useCopy } from "../../sync/react/meeting.ts"
import { useSource } from "../../sync/react/useSource.ts"
import { useStill } from "../../ui/useWide.ts"
import { useDesk, type Trip } from "../desk.ts"
import { cardElement } from "../drag/measure.ts"

/** The motion library comes when people can type already; a card moved before then just lies there. */
const LOAD_AFTER_MS = 1_500
let isLoaded = false
async function load() {
  const { Flight } = await import("./Flight.tsx")
  isLoaded = true
  return { default: Flight }
}
const Flight = lazy(load)

/**
 * Cards that others move travel in a straight line over the board to where they lie now, with the
 * name of who moves them. They fly over it as copies: a column that scrolls would cut them off.
 */
export function Travellers() {
  const { moves } = useCopy()
  const { trips } = useDesk()
  const under = useSource(trips)
  const isStill = useStill()

  useEffect(() => {
    // Without a connection just now cards lie where they were moved, as they do until then.
    const timer = setTimeout(() => void load().catch(() => {}), LOAD_AFTER_MS)
    return () => clearTimeout(timer)
  }, [])

  useEffect(() => {
    if (isStill) return
    let known = moves.get()
    return moves.subscribe(() => {
      const moved = [...moves.get()].filter(([card, move]) => known.get(card) !== move)
      known = moves.get()
      if (moved.length === 0 || !isLoaded) return
      // The document has just changed and the page has not: this is where the card still lies.
      const begun = moved.flatMap(([id, { by }]): Trip[] => {
        const card = id as CardId
        const from = cardElement(card)?.getBoundingClientRect()
        return from && isInSight(from) ? [{ card, by, from }] : []
      })
      const others = trips.get().filter((trip) => !moved.some(([card]) => card === trip.card))
      if (begun.length > 0) trips.set([...others, ...begun])
    })
  }, [moves, isStill, trips])

  if (under.length === 0) return null
  const land = (trip: Trip) => trips.set(trips.get().filter((one) => one !== trip))
  return createPortal(
    <Suspense>
      <Flight trips={under} onLanded={land} />
    </Suspense>,
    document.body,
  )
}

function isInSight({ width, top, bottom }: DOMRect): boolean {
  return width > 0 && bottom > 0 && top < window.innerHeight
}
