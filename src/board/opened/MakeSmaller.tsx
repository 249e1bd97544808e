import { useState } from "react"
import { useLanguage } from "../../language/useLanguage.ts"
import { splitStep } from "../../meeting/commands/steps.ts"
import type { CardId } from "../../meeting/ids.ts"
import { LIMITS } from "../../meeting/limits.ts"
import type { Card } from "../../meeting/schema.ts"
import { begunInTab, nameIn } from "../../sync/keeping.ts"
import { useCopy } from "../../sync/react/meeting.ts"
import { useAt } from "../../sync/react/MeetingProvider.tsx"
import { Button } from "../../ui/Button.tsx"
import { Field } from "../../ui/Field.tsx"
import { Note } from "../../ui/Note.tsx"
import { useDesk } from "../desk.ts"
import { newId } from "../write/newId.ts"
import { cutInTwo } from "./cutInTwo.ts"
import "./joining.css"

/** What somebody is making of a step, and the words that it had when they began. */
interface Begun {
  first: string
  second: string
  of: string
}

const begunWith = (text: string): Begun => ({ ...cutInTwo(text), of: text })

/**
 * [P8] Makes a step smaller: its words as those of two, each to be changed before they lie on the table.
 * What was begun stays in this tab, whatever happens to the card meanwhile.
 */
export function MakeSmaller({ card }: { card: Card }) {
  const { t } = useLanguage()
  const { meeting, writer, history } = useCopy()
  const { meetingId } = useAt()
  const desk = useDesk()
  const { personId } = writer()
  const [kept] = useState(() => begunInTab<Begun>(nameIn(meetingId, "smaller", personId, card.id)))
  const [begun, begin] = useState(kept.get)
  const [wasOpen, setWasOpen] = useState(false)
  const [isAsked, ask] = useState(false)
  if (!personId) return null

  function become(next: Begun | undefined): void {
    kept.set(next)
    begin(next)
    ask(false)
    setWasOpen(true)
  }
  if (!begun)
    return (
      <Button
        look="plain"
        sign="step"
        autoFocus={wasOpen}
        onClick={() => become(begunWith(card.text))}
      >
        {t("ties.smaller")}
      </Button>
    )

  const { of, ...words } = begun
  const first = words.first.trim()
  const second = words.second.trim()
  function split(): void {
    if (!first || !second || !personId) return ask(true)
    const into = { first, second, id: newId() as CardId, author: personId }
    const outcome = history.inOneGo(() => splitStep(meeting, writer(), card.id, into, Date.now()))
    if (!desk.tell(outcome)) return
    desk.justLaid.set(into.id)
    become(undefined)
  }
  const field = (which: "first" | "second") => ({
    lines: 2,
    value: words[which],
    maxLength: LIMITS.textLength,
    problem: isAsked && !words[which].trim() && t("ties.emptyStep"),
    onChange: ({ target }: { target: { value: string } }) => {
      kept.set({ ...begun, [which]: target.value })
      begin({ ...begun, [which]: target.value })
    },
  })
  return (
    <section className="make-smaller" aria-label={t("ties.smaller")}>
      <p className="quiet">{t("ties.smallerHelp")}</p>
      {of !== card.text && (
        <div className="changed-meanwhile" role="status">
          <Note sign="pen">
            {t("ties.changedMeanwhile")} <q dir="auto">{card.text}</q>
          </Note>
          <Button look="plain" onClick={() => become(begunWith(card.text))}>
            {t("ties.cutAnew")}
          </Button>
        </div>
      )}
      <Field label={t("ties.firstStep")} autoFocus={wasOpen} {...field("first")} />
      <Field label={t("ties.secondStep")} {...field("second")} />
      <div className="two">
        <Button look="plain" onClick={() => become(undefined)}>
          {t("ties.not")}
        </Button>
        <Button look="main" onClick={split}>
          {t("ties.smallerGo")}
        </Button>
      </div>
    </section>
  )
}
