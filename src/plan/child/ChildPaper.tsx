import { useState } from "react"
import { useLanguage } from "../../language/useLanguage.ts"
import type { Plan } from "../../meeting/queries/plan.ts"
import { PaperText } from "./PaperText.tsx"
import { partsOf } from "./parts.ts"
import type { Made } from "./useMade.ts"

interface Props {
  plan: Plan
  made: Made
  onMake: (part: Partial<Made>) => void
}

const HEADING = {
  ours: "forChild.ours",
  good: "forChild.good",
  what: "forChild.what",
  wrong: "forChild.warnings",
} as const

/** The page itself, as it is printed: every text on it can be written over. */
export function ChildPaper({ plan, made, onMake }: Props) {
  const { t } = useLanguage()
  const { chosen, words, calls, frames } = made
  const text = (id: string, otherwise: string) => ({
    value: words[id] ?? otherwise,
    onWrite: (said: string) => onMake({ words: { ...words, [id]: said } }),
  })
  const parts = partsOf(plan)
    .map((part) => ({ ...part, cards: part.cards.filter(({ id }) => chosen.includes(id)) }))
    .filter(({ cards }) => cards.length > 0)

  return (
    <article className="child-paper">
      <PaperText as="h1" label={t("forChild.heading")} {...text("title", t("forChild.title"))} />
      <Dated plan={plan} />
      {parts.length === 0 && <p className="quiet for-screen">{t("forChild.nothing")}</p>}
      {parts.map(({ name, cards }) => {
        const heading = text(`heading-${name}`, t(HEADING[name]))
        return (
          <section key={name}>
            <PaperText as="h2" label={t("forChild.heading")} {...heading} />
            <ul>
              {cards.map(({ id, text: said }, index) => (
                <li key={id}>
                  <PaperText
                    label={t("forChild.words", { number: index + 1, heading: heading.value })}
                    {...text(id, said)}
                  />
                </li>
              ))}
            </ul>
          </section>
        )
      })}
      {calls.length > 0 && (
        <section>
          <PaperText
            as="h2"
            label={t("forChild.heading")}
            {...text("heading-call", t("forChild.call"))}
          />
          {calls.map((call, index) => (
            <div key={index} className="child-call">
              <PaperText
                label={t("forChild.person", { number: index + 1 })}
                placeholder={t("forChild.nobody")}
                value={call}
                onWrite={(said) => onMake({ calls: replaced(calls, index, said) })}
              />
            </div>
          ))}
        </section>
      )}
      {frames.length > 0 && (
        <section>
          <PaperText
            as="h2"
            label={t("forChild.heading")}
            {...text("heading-draw", t("forChild.draw"))}
          />
          {frames.map((caption, index) => (
            <div key={index} className="child-frame">
              <div className="child-drawing" />
              <PaperText
                label={t("forChild.frame", { number: index + 1 })}
                value={caption}
                onWrite={(said) => onMake({ frames: replaced(frames, index, said) })}
              />
            </div>
          ))}
        </section>
      )}
    </article>
  )
}

/** A list with other words in one place. */
const replaced = (all: readonly string[], at: number, words: string) =>
  all.map((one, index) => (index === at ? words : one))

/** Which version it is made from, and of which day; a draft says that it is one. */
function Dated({ plan: { draft, version, fixedAt } }: { plan: Plan }) {
  const { t, date } = useLanguage()
  const [now] = useState(() => Date.now())
  return (
    <p className="child-dated">
      {draft
        ? t("forChild.draft", { date: date(now, "plain") })
        : t("forChild.fixed", { version: version ?? 0, date: date(fixedAt ?? 0, "plain") })}
    </p>
  )
}
