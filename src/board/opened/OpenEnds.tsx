import { useLanguage } from "../../language/useLanguage.ts"
import type { CardId } from "../../meeting/ids.ts"
import { useTies } from "../../sync/react/meeting.ts"
import { TiedCard } from "./TiedCard.tsx"
import { Panel } from "../Panel.tsx"

/** [P7] For the facilitator: worries that nothing answers, and demands that no step meets. It stops nobody. */
export function OpenEnds() {
  const { t } = useLanguage()
  const { answeredBy, metBy } = useTies()
  const without = (ties: ReadonlyMap<CardId, readonly CardId[]>) =>
    [...ties].flatMap(([id, others]) => (others.length === 0 ? [id] : []))
  const worries = without(answeredBy)
  const demands = without(metBy)
  return (
    <Panel title={t("ties.openTitle")}>
      <p className="quiet small">{t("ties.openHelp")}</p>
      {worries.length + demands.length === 0 && <p>{t("ties.nothingOpen")}</p>}
      <List title={t("ties.openWorries")} ids={worries} />
      <List title={t("ties.openDemands")} ids={demands} />
    </Panel>
  )
}

function List({ title, ids }: { title: string; ids: readonly CardId[] }) {
  if (ids.length === 0) return null
  return (
    <section className="tied">
      <h3 className="label">{title}</h3>
      <ul>
        {ids.map((id) => (
          <TiedCard key={id} id={id} />
        ))}
      </ul>
    </section>
  )
}
