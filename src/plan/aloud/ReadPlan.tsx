import { useState, type ReactNode } from "react"
import { useLanguage } from "../../language/useLanguage.ts"
import { putInLight } from "../../meeting/commands/meeting.ts"
import type { Refusal } from "../../meeting/commands/outcome.ts"
import type { CardId } from "../../meeting/ids.ts"
import { useCopy, useFacts, usePlan } from "../../sync/react/meeting.ts"
import { Button } from "../../ui/Button.tsx"
import { Note } from "../../ui/Note.tsx"
import { indexOfLit, inOrder } from "./inOrder.ts"
import { ReadCardWords, spokenOf } from "./ReadCardWords.tsx"
import "../../language/later.ts"
import "./read-plan.css"

/** A button that reads words aloud on this device. */
export type Speak = (words: string) => ReactNode

/**
 * [P15] The plan, read aloud card by card: each is put in the light, large on the room's screen. Where
 * one is follows from the light itself, so that nothing is lost when this is closed.
 */
export function ReadPlan({ speak }: { speak: Speak }) {
  const { t, language, list } = useLanguage()
  const { meeting, writer } = useCopy()
  const { spotlight, curtain } = useFacts()
  const plan = usePlan()
  const [refusal, setRefusal] = useState<Refusal>()
  const cards = inOrder(plan)
  const at = indexOfLit(cards, spotlight)
  const now = cards[at]

  function light(card: CardId | null): void {
    const outcome = putInLight(meeting, writer(), card)
    setRefusal(outcome.done ? undefined : outcome.because)
  }
  function go(to: number): void {
    const next = cards[to]
    if (next) light(next.card.id)
  }

  if (cards.length === 0) return <p>{t("aloud.nothing")}</p>
  return (
    <div className="read-plan">
      {curtain && <Note sign="curtain">{t("guide.drawn")}</Note>}
      <p className="field-problem" role="status">
        {refusal && t(`refused.${refusal}`)}
      </p>
      {!now && <p>{t("aloud.help")}</p>}
      {now ? (
        <>
          <p className="quiet" role="status">
            {t("aloud.nth", { number: at + 1, count: cards.length })}
            {at === cards.length - 1 && ` · ${t("aloud.last")}`}
          </p>
          <ReadCardWords read={now} />
          {speak(spokenOf(now, list, language))}
          <div className="read-ways">
            <Button aria-disabled={at === 0} onClick={() => go(at - 1)}>
              {t("aloud.previous")}
            </Button>
            {at < cards.length - 1 ? (
              <Button look="main" onClick={() => go(at + 1)}>
                {t("aloud.next")}
              </Button>
            ) : (
              <Button look="main" onClick={() => light(null)}>
                {t("aloud.done")}
              </Button>
            )}
          </div>
          {at < cards.length - 1 && (
            <Button look="plain" onClick={() => light(null)}>
              {t("aloud.done")}
            </Button>
          )}
        </>
      ) : (
        <Button look="main" big onClick={() => go(0)}>
          {t("aloud.begin")}
        </Button>
      )}
    </div>
  )
}
