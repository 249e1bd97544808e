import { FELT_PACES, type FeedbackAnswer } from "../contract/answers.ts"
import { useLanguage } from "../language/useLanguage.ts"
import { lookedBackIn } from "../meeting/queries/lookedBack.ts"
import { RATINGS } from "../meeting/schema.ts"
import { useCopy } from "../sync/react/meeting.ts"
import { CountsTable, type CountsRow } from "./CountsTable.tsx"
import { useBackQuestions } from "./questions.ts"

/** What is counted when enough people have answered. */
export type Counted = Extract<FeedbackAnswer, { treated: unknown }>

/** [F3] How often each answer was given, [F4] and at this family's earlier meetings; never a mean. */
export function CountsShown({ counts }: { counts: Counted }) {
  const { t } = useLanguage()
  const questions = useBackQuestions()
  const earlier = lookedBackIn(useCopy().meeting).toReversed()
  return (
    <div className="counts">
      {questions.map(({ name, words, ends: [least, most] }) => {
        const rows: CountsRow[] = [
          { on: null, all: counts.answers, counts: counts[name] },
          ...earlier.map((one) => ({ on: one.on, all: one.answers, counts: one[name] })),
        ]
        return (
          <CountsTable
            key={name}
            caption={words}
            means={t("back.oneIs", { least, most })}
            columns={RATINGS.map((rating) => ({ name: rating, words: rating }))}
            rows={rows}
          />
        )
      })}
      <CountsTable
        caption={t("back.pace")}
        columns={FELT_PACES.map((pace) => ({ name: pace, words: t(`back.${pace}`) }))}
        rows={[{ on: null, all: counts.answers, counts: counts.pace }]}
      />
      {counts.texts.length > 0 && (
        <section>
          <h4 className="label">{t("back.texts")}</h4>
          <p className="small quiet">{t("back.textsHelp")}</p>
          <ul className="back-texts">
            {counts.texts.map((text, index) => (
              <li key={index} dir="auto">
                {text}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
