import type { Key } from "../../language/catalogue.ts"
import { useLanguage } from "../../language/useLanguage.ts"
import { COMPARED, type PlanChange } from "../../meeting/queries/planChanges.ts"
import { WasAndIs } from "./WasAndIs.tsx"

/** Of a card, what is called by which words when it is different. */
const WORDS: Partial<Record<string, Key>> = {
  author: "changes.author",
  owner: "changes.owner",
  joins: "changes.joins",
  answers: "changes.answersWorry",
  who: "changes.who",
  from: "changes.when",
  by: "changes.when",
  often: "changes.often",
  seenBy: "changes.seenBy",
  ifNot: "changes.ifNot",
  goal: "changes.goal",
  meets: "changes.meets",
  desk: "changes.desk",
  state: "changes.state",
  helped: "changes.state",
  setBy: "changes.setBy",
  free: "changes.free",
  aspect: "changes.about",
  basis: "changes.about",
}

/** What became of each card: new, gone, or in other words, and what else of it is different. */
export function CardsChanged({ changes }: { changes: readonly PlanChange[] }) {
  const { t } = useLanguage()
  return COMPARED.map((part) => {
    const here = changes.filter((change) => change.part === part)
    if (here.length === 0) return null
    return (
      <section key={part}>
        <h3>{t(`changes.${part}`)}</h3>
        <ul>
          {here.map((change) => (
            <li key={change.card.id}>
              <p className="changes-is">{t(`changes.${change.is}`)}</p>
              <OneCard change={change} />
            </li>
          ))}
        </ul>
      </section>
    )
  })
}

function OneCard({ change }: { change: PlanChange }) {
  const { t, list } = useLanguage()
  const { card } = change
  if (change.is !== "changed")
    return (
      <p className="plan-words" dir="auto">
        {card.text}
      </p>
    )
  const others = new Set(change.keys.flatMap((key) => WORDS[key] ?? []))
  const also = list([...others].map((key) => t(key as "changes.who")))
  return (
    <>
      {change.keys.includes("text") ? (
        <WasAndIs before={change.before.text} after={card.text} />
      ) : (
        <p className="plan-words" dir="auto">
          {card.text}
        </p>
      )}
      {also && <p className="quiet">{t("changes.also", { what: also })}</p>}
    </>
  )
}
