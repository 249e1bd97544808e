import { useState } from "react"
import { useLanguage } from "../language/useLanguage.ts"
import type { CardId } from "../meeting/ids.ts"
import { lastOf, type ShownScale } from "../meeting/queries/scales.ts"
import { useCard, useFacts, useInLight } from "../sync/react/meeting.ts"
import { Sign, type SignName } from "../ui/Sign.tsx"
import { Asked } from "./Asked.tsx"
import { Light } from "./Light.tsx"
import { Marks } from "./Marks.tsx"
import { People } from "./People.tsx"
import { Axis, Ends } from "./ScaleAxis.tsx"
import { StatusLine } from "./StatusLine.tsx"
import "./scale.css"

/** Longer questions than this, in characters, take two lines and leave the rows less room. */
const LONG = 60

/**
 * [K5] The scale that is before everyone: its question and its two ends, and from the moment that the
 * marks are shown all of them at once. Before that nothing of them, not even how many there are.
 */
export function Scale({ scale }: { scale: ShownScale }) {
  const isShown = useFacts().revealed.scales.includes(scale.id)
  const inLight = useInLight()
  // Who comes in later sees the marks where they are: they travel only at the moment of showing.
  const [wasShown] = useState(isShown)
  return (
    <div className="scale-wall">
      <header className="scale-top">
        <h1 className="question" dir="auto" data-long={scale.question.length > LONG || undefined}>
          {scale.question}
        </h1>
        {isShown && <Legend scale={scale} />}
        <Asked />
      </header>
      <main className={inLight ? "beside-light" : undefined}>
        {isShown ? <Marks scale={scale} opens={!wasShown} /> : <Waits scale={scale} />}
        {inLight && <Light key={inLight.id} card={inLight} />}
      </main>
      <footer className="wall-foot">
        <StatusLine />
        <People />
      </footer>
    </div>
  )
}

/** While everyone thinks: calm, and nobody's mark. */
function Waits({ scale }: { scale: ShownScale }) {
  const { t } = useLanguage()
  return (
    <div className="scale-waits">
      <Ends scale={scale} />
      <Axis />
      <div className="from-cards">
        {[scale.danger, scale.goal].map((card, end) => (
          <FromCard key={end} id={card} sign={end === 0 ? "worries" : "goal"} />
        ))}
      </div>
      <p>{t("screen.thinkFirst")}</p>
    </div>
  )
}

/** What an end was made from, while that card lies on the table. */
function FromCard({ id, sign }: { id: CardId | undefined; sign: SignName }) {
  const card = useCard(id ?? ("" as CardId))
  return (
    <p>
      {card && !card.binned && (
        <>
          <Sign name={sign} />
          <span dir="auto">{card.text}</span>
        </>
      )}
    </p>
  )
}

/** What a dot and a ring are, where there are rings. */
function Legend({ scale }: { scale: ShownScale }) {
  const { t, date } = useLanguage()
  const last = lastOf(scale)
  if (!last) return null
  return (
    <p className="legend">
      <span className="now">{t("screen.today")}</span>
      <span className="then">{date(last.on, "plain")}</span>
    </p>
  )
}
