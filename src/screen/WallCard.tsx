import { AnimatePresence, m } from "framer-motion"
import { memo } from "react"
import { useLanguage } from "../language/useLanguage.ts"
import type { PersonId } from "../meeting/ids.ts"
import { useMoved, useNames } from "../sync/react/meeting.ts"
import { Names } from "../ui/Said.tsx"
import { Sign } from "../ui/Sign.tsx"
import { SIGN_OF_KIND } from "../ui/signOf.ts"
import { CardLine } from "./CardLine.tsx"
import { CardWhole } from "./CardWhole.tsx"
import type { Given } from "./fit.ts"
import type { Laid } from "./laid.ts"
import "../ui/paper.css"
import "./card.css"

interface Props {
  laid: Laid
  /** What the card gave so that all fit. */
  given: Given | undefined
  oneLine: boolean
  /** Who is writing in it, where there is room to tell. */
  writers: readonly PersonId[] | undefined
  /** Whether the wall stood here already: only then is a card that appears a new one. */
  settled: boolean
}

/** `--m-travel`, `--m-open` and `--ease`, as framer-motion wants them: in seconds. */
const EASE = [0.2, 0, 0, 1] as const
const MOTION = { layout: { duration: 0.6, ease: EASE }, opacity: { duration: 0.22 } }
const UNSEEN = { opacity: 0 }
const SEEN = { opacity: 1 }

/**
 * A card on the wall. It travels when somebody moves it, carrying their name, and fades in where it
 * lies when it is new; whatever else happens, it does not move by itself.
 */
export const WallCard = memo(function WallCard(props: Props) {
  const { laid, given, oneLine, writers, settled } = props
  const { t } = useLanguage()
  const mover = useMoved(laid.id)
  const { kind } = laid
  return (
    <m.li
      className={mover ? `paper ${kind} carried` : `paper ${kind}`}
      layout="position"
      layoutId={laid.id}
      layoutDependency={laid.place}
      initial={settled && !mover ? UNSEEN : false}
      animate={SEEN}
      transition={MOTION}
    >
      {kind !== "worry" && kind !== "safety" && (
        <Sign name={SIGN_OF_KIND[kind]} label={t(`kind.${kind}`)} />
      )}
      {oneLine ? (
        <CardLine laid={laid} />
      ) : (
        <CardWhole laid={laid} given={given} writers={writers} />
      )}
      <AnimatePresence>{mover && <Mover key={mover} person={mover} />}</AnimatePresence>
    </m.li>
  )
})

function Mover({ person }: { person: PersonId }) {
  const { rich } = useLanguage()
  const name = useNames().get(person)
  if (name === undefined) return null
  return (
    <m.span className="mover" exit={UNSEEN} transition={MOTION}>
      {rich("screen.laysDown", { name: <Names names={[name]} /> })}
    </m.span>
  )
}
