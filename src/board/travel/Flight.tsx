import { domAnimation, LazyMotion } from "framer-motion"
import * as m from "framer-motion/m"
import { useLayoutEffect, useState } from "react"
import { useLanguage } from "../../language/useLanguage.ts"
import { COLUMN_OF } from "../../meeting/schema.ts"
import { useCard, useNames } from "../../sync/react/meeting.ts"
import { CardFace } from "../cards/CardFace.tsx"
import type { Trip } from "../desk.ts"
import { cardElement } from "../drag/measure.ts"
import { useForm } from "../useForm.ts"
import "./flight.css"

/** `--m-travel` in s, and `--ease`. */
const TRAVEL = { duration: 0.6, ease: [0.2, 0, 0, 1] } as const
/** Nearer than this, in px, is no way to go. */
const NEAR_PX = 4

/** The cards that are travelling now. */
export function Flight({
  trips,
  onLanded,
}: {
  trips: readonly Trip[]
  onLanded: (trip: Trip) => void
}) {
  return (
    <LazyMotion features={domAnimation} strict>
      {trips.map((trip) => (
        <Traveller key={trip.card} trip={trip} onLanded={() => onLanded(trip)} />
      ))}
    </LazyMotion>
  )
}

function Traveller({ trip, onLanded }: { trip: Trip; onLanded: () => void }) {
  const { t } = useLanguage()
  const card = useCard(trip.card)
  const name = useNames().get(trip.by)
  const form = useForm()
  const [to, setTo] = useState<DOMRect>()

  // By now the page shows where it lies.
  useLayoutEffect(() => {
    const there = cardElement(trip.card)?.getBoundingClientRect()
    if (!there || !hasWay(trip.from, there)) onLanded()
    else setTo(there)
    // A trip has one beginning and one end, whatever is rendered on the way.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [trip])

  if (!card || !to) return null
  const { kind } = card.place
  return (
    <m.div
      className={`traveller cards-${form}`}
      data-col={COLUMN_OF[kind]}
      aria-hidden
      style={{ inlineSize: to.width }}
      initial={{ x: trip.from.x, y: trip.from.y }}
      animate={{ x: to.x, y: to.y }}
      transition={TRAVEL}
      onAnimationComplete={onLanded}
    >
      <div className={`paper carried ${kind}`}>
        {name && <span className="mover">{t("board.laysDown", { name })}</span>}
        <CardFace card={card} />
      </div>
    </m.div>
  )
}

function hasWay(from: DOMRect, to: DOMRect): boolean {
  return to.width > 0 && Math.hypot(from.x - to.x, from.y - to.y) > NEAR_PX
}
