import { useLanguage } from "../../language/useLanguage.ts"
import { useAt } from "../../sync/react/MeetingProvider.tsx"
import { useSource } from "../../sync/react/useSource.ts"
import { Panel } from "../Panel.tsx"
import { OwnCardForm } from "./OwnCardForm.tsx"
import "./own.css"

/** [R1] What somebody keeps for themselves: to change, to show, or to throw away. */
export function OwnPanel() {
  const { t } = useLanguage()
  const cards = useSource(useAt().live.own)
  return (
    <Panel title={t("own.title")}>
      <p className="small">{t(cards.length > 0 ? "own.note" : "own.empty")}</p>
      <ul className="own-cards">
        {cards.map((card) => (
          <OwnCardForm key={card.id} card={card} />
        ))}
      </ul>
    </Panel>
  )
}
