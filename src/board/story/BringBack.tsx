import { useEffect, useEffectEvent, useRef, useState } from "react"
import { useLanguage } from "../../language/useLanguage.ts"
import { bringBack } from "../../meeting/commands/cards.ts"
import type { Refusal } from "../../meeting/commands/outcome.ts"
import { asThen, isAsThen, type Then } from "../../meeting/queries/then.ts"
import { COLUMN_OF, type Card } from "../../meeting/schema.ts"
import { useCopy, useNames } from "../../sync/react/meeting.ts"
import { Button } from "../../ui/Button.tsx"
import { CardWords } from "../../ui/CardWords.tsx"
import { Note } from "../../ui/Note.tsx"

/** By then what was done here is nearly always in the story. */
const TOLD_AFTER_MS = 1_000

/** [H4] How a card was then, and the way to make it so again; nothing when it is so now. */
export function BringBack({ card, was, onBack }: { card: Card; was: Then; onBack: () => void }) {
  const { t } = useLanguage()
  const { meeting, writer, history } = useCopy()
  const [because, refuse] = useState<Refusal | null>(null)
  const [isBack, setBack] = useState(false)
  const said = useRef<HTMLParagraphElement>(null)
  useToldAnew(isBack, onBack)
  useEffect(() => {
    // The button has gone: who pressed it goes on here.
    if (isBack) said.current?.focus()
  }, [isBack])

  function putBack(): void {
    const outcome = history.inOneGo(() => bringBack(meeting, writer(), card.id, was, Date.now()))
    if (outcome.done) setBack(true)
    else refuse(outcome.because)
  }
  if (isAsThen(asThen(card), was))
    return (
      <p ref={said} className="is-back" role="status" tabIndex={-1} hidden={!isBack}>
        {isBack && t("story.isBack")}
      </p>
    )
  return (
    <details className="how-then">
      <summary>{t("story.howThen")}</summary>
      <Was card={card} was={was} />
      <Button sign="undo" onClick={putBack}>
        {t("story.bringBack")}
      </Button>
      <p className="field-problem" role="status">
        {because && t(`refused.${because}`)}
      </p>
    </details>
  )
}

/** The card as it was, on the cloth of its column. */
function Was({ card: { author }, was: { kind, text, binned } }: { card: Card; was: Then }) {
  const { t } = useLanguage()
  const names = useNames()
  const column = COLUMN_OF[kind]
  return (
    <div className="then" data-col={column}>
      <p className="small">{t(`column.${column}`)}</p>
      <div className={`paper ${kind}`}>
        <CardWords
          kind={kind}
          kindLabel={t(`kind.${kind}`)}
          words={text}
          said={[names.get(author) ?? t("board.somebody")]}
        />
      </div>
      {binned && <Note sign="bin">{t("story.inBin")}</Note>}
    </div>
  )
}

/** The server hears of it another way than by being asked for its story: a moment later it tells of it. */
function useToldAnew(isBack: boolean, onBack: () => void): void {
  const tell = useEffectEvent(onBack)
  useEffect(() => {
    if (!isBack) return
    const timer = setTimeout(() => tell(), TOLD_AFTER_MS)
    return () => clearTimeout(timer)
  }, [isBack])
}
