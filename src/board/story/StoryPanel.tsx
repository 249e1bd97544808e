import { useState } from "react"
import { useLanguage } from "../../language/useLanguage.ts"
import type { CardId, PersonId } from "../../meeting/ids.ts"
import { useCard, useNames, usePeople } from "../../sync/react/meeting.ts"
import { Button } from "../../ui/Button.tsx"
import { Pick } from "../../ui/Pick.tsx"
import { useDesk } from "../desk.ts"
import { firstWords } from "../firstWords.ts"
import { byDay } from "../kept/days.ts"
import { Panel } from "../Panel.tsx"
import { Happened } from "./Happened.tsx"
import { useStory, type Asked } from "./useStory.ts"
import "../kept/log.css"
import "./story.css"

/** [H1] What happened to the cards, or to one of them; for the facilitator alone. */
export function StoryPanel({ card }: { card: CardId | null }) {
  const { t } = useLanguage()
  const [by, choose] = useState<PersonId | null>(null)
  return (
    <Panel title={t("board.story")}>
      {card && <OfCard card={card} />}
      <Whose by={by} onChoose={choose} />
      <Told key={by} card={card} by={by} />
      <p className="quiet small">{t("story.note")}</p>
    </Panel>
  )
}

/** The newest first, and as much of what was before as is asked for. */
function Told(asked: Asked) {
  const { t, date } = useLanguage()
  const { entries, earlier, problem, again, showEarlier } = useStory(asked)
  return (
    <>
      <div className="log-acts">
        <Button look="plain" onClick={again}>
          {t("kept.again")}
        </Button>
        <p className="field-problem" role="status">
          {problem && t(`error.${problem}`)}
        </p>
      </div>
      {entries?.length === 0 && <p className="quiet">{t("story.nothing")}</p>}
      {byDay(entries ?? []).map(([day, told]) => (
        <section key={day}>
          <h3 className="log-day">{date(day)}</h3>
          <ul className="log story">
            {told.map((entry) => (
              <Happened key={entry.n} entry={entry} onBack={again} />
            ))}
          </ul>
        </section>
      ))}
      {earlier && <Button onClick={showEarlier}>{t("story.earlier")}</Button>}
    </>
  )
}

/** Which card it is about, the way back to it, and to all of them. */
function OfCard({ card }: { card: CardId }) {
  const { t } = useLanguage()
  const { open } = useDesk()
  return (
    <div className="of-card">
      <p>
        <q dir="auto">{firstWords(useCard(card)?.text ?? "")}</q>
      </p>
      <Button look="plain" sign="back" onClick={() => open({ is: "card", card })}>
        {t("story.toCard")}
      </Button>
      <Button look="plain" onClick={() => open({ is: "story", card: null })}>
        {t("story.allCards")}
      </Button>
    </div>
  )
}

function Whose({ by, onChoose }: { by: PersonId | null; onChoose: (by: PersonId | null) => void }) {
  const { t } = useLanguage()
  const names = useNames()
  const writers = usePeople().filter(({ device, group }) => device && group !== "interpreter")
  return (
    <Pick
      label={t("story.whose")}
      value={by ?? ""}
      options={[
        { value: "", words: t("story.everyone") },
        ...writers.map(({ id, name }) => ({ value: id, words: names.get(id) ?? name })),
      ]}
      onChange={(value) => onChoose(value === "" ? null : (value as PersonId))}
    />
  )
}
