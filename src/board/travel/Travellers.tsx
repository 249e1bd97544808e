import { useEffect } from "react"
import { createPortal } from "react-dom"
import type { CardId } from "../../meeting/ids.ts"
import { useCopy } from "../../sync/react/meeting.ts"
import { useSource } from "../../sync/react/useSource.ts"
import { useStill } from "../../ui/useWide.ts"
import { useDesk, type Trip } from "../desk.ts"
import { cardElement } from "../drag/measure.ts"
import { later, Shown, useFetchedLater } from "../later.ts"

/** The motion library; a card moved before it is here just lies there. */
const flight = later(async () => {
  const { Flight } = await import("./Flight.tsx")
  return (props: Parameters<typeof Flight>[0]) => <Flight {...props} />
})

/**
 * Cards that others move travel in a straight line over the board to where they lie now, with the
 * name of who moves them. They fly over it as copies: a column that scrolls would cut them off.
 */
export function Travellers() {
  const { moves } = useCopy()
  const { trips } = useDesk()
  const under = useSource(trips)
  const isStill = useStill()

  useFetchedLater(flight)

  useEffect(() => {
    if (isStill) return
    let known = moves.get()
    return moves.subscribe(() => {
      const moved = [...moves.get()].filter(([card, move]) => known.get(card) !== move)
      known = moves.get()
      if (moved.length === 0 || !flight.render.get()) return
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
    <Shown part={flight} props={{ trips: under, onLanded: land }} />,
    document.body,
  )
}

function isInSight({ width, top, bottom }: DOMRect): boolean {
  return width > 0 && bottom > 0 && top < window.innerHeight
}
