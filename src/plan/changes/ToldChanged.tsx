import type { Key } from "../../language/catalogue.ts"
import { useLanguage, type Words } from "../../language/useLanguage.ts"
import type { Plan, Who } from "../../meeting/queries/plan.ts"
import { WasAndIs } from "./WasAndIs.tsx"

type Read = (plan: Plan, words: Words) => string

const name = (who: Who | null) => who?.name ?? ""
const day = (when: string | null, { date }: Words) => (when ? date(when) : "")

/** What each part besides the cards is called, and how it is said in one text. */
const PARTS: Partial<Record<string, { called: Key; read: Read }>> = {
  title: { called: "changes.meetingTitle", read: ({ title }) => title },
  question: { called: "changes.question", read: ({ question }) => question },
  language: { called: "changes.language", read: ({ language }) => language },
  number: { called: "changes.number", read: ({ number }) => String(number ?? "") },
  heldOn: { called: "changes.heldOn", read: ({ heldOn }, words) => day(heldOn, words) },
  startsAt: { called: "changes.startsAt", read: ({ startsAt }) => startsAt ?? "" },
  endsAt: { called: "changes.endsAt", read: ({ endsAt }) => endsAt ?? "" },
  place: { called: "changes.place", read: ({ place }) => place },
  planTypes: {
    called: "changes.planTypes",
    read: ({ planTypes }, { t, list }) => list(planTypes.map((type) => t(`planType.${type}`))),
  },
  framework: {
    called: "changes.framework",
    read: ({ framework }, { t }) => (framework ? t(`framework.${framework}`) : ""),
  },
  missing: { called: "changes.missing", read: ({ missing }) => missing },
  childHeard: { called: "changes.childHeard", read: ({ childHeard }) => childHeard },
  houseRules: { called: "changes.houseRules", read: ({ houseRules }) => houseRules },
  parked: { called: "changes.parked", read: ({ parked }) => parked },
  coordinator: { called: "changes.coordinator", read: ({ coordinator }) => name(coordinator) },
  owners: {
    called: "changes.owners",
    read: ({ owners }, { list }) => list(owners.map(name)),
  },
  warnings: {
    called: "changes.warnings",
    read: ({ warnings }) =>
      warnings.map(({ sign, act }) => [sign, act].filter(Boolean).join(": ")).join("\n"),
  },
  reviewOn: { called: "changes.reviewOn", read: ({ reviewOn }, words) => day(reviewOn, words) },
  reviewAt: { called: "changes.reviewAt", read: ({ reviewAt }) => reviewAt ?? "" },
  reviewPlace: { called: "changes.reviewPlace", read: ({ reviewPlace }) => reviewPlace },
  reviewBy: { called: "changes.reviewBy", read: ({ reviewBy }) => name(reviewBy) },
  reviewEarlier: { called: "changes.reviewEarlier", read: ({ reviewEarlier }) => reviewEarlier },
  copies: {
    called: "changes.copies",
    read: ({ copies }, { t }) =>
      copies
        .map((one) => {
          const what = [t(`copyScope.${one.scope}`), one.how].filter(Boolean).join(", ")
          return `${one.name}: ${what}`
        })
        .join("\n"),
  },
  keptBy: { called: "changes.keptBy", read: ({ keptBy }) => keptBy },
}

/** What the plan says otherwise besides its cards, as it was and as it is. */
export function ToldChanged({
  keys,
  before,
  after,
}: {
  keys: readonly string[]
  before: Plan
  after: Plan
}) {
  const words = useLanguage()
  const { t } = words
  const parts = keys.flatMap((key) => PARTS[key] ?? [])
  if (parts.length === 0) return null
  return (
    <section>
      <h3>{t("changes.besides")}</h3>
      <ul>
        {parts.map(({ called, read }) => (
          <li key={called}>
            <p className="changes-is">{t(called as "changes.place")}</p>
            <WasAndIs before={read(before, words)} after={read(after, words)} />
          </li>
        ))}
      </ul>
    </section>
  )
}
