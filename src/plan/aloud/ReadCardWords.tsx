import { dateIn } from "../../language/dates.ts"
import { useLanguage, type Words } from "../../language/useLanguage.ts"
import type { PlanStep } from "../../meeting/queries/plan.ts"
import type { Language } from "../../meeting/schema.ts"
import { Sign } from "../../ui/Sign.tsx"
import { SIGN_OF_KIND } from "../../ui/signOf.ts"
import type { ReadCard } from "./inOrder.ts"

/** The words of a card as whoever leads reads them out, and what goes with them. */
export function ReadCardWords({ read }: { read: ReadCard }) {
  const { t, list, language } = useLanguage()
  const { is, card } = read
  return (
    <article className="read-card" data-col="plan">
      <p className="read-kind">
        <Sign name={SIGN_OF_KIND[is]} />
        {t(`kind.${is}`)}
      </p>
      <p className="read-words" dir="auto">
        {card.text}
      </p>
      <p className="quiet" dir="auto">
        {is === "step" ? aboutStep(card, list, language) : card.author.name}
      </p>
      {is === "goal" &&
        card.joins.map(({ id, text }) => (
          <p key={id} className="read-joined" dir="auto">
            {text}
          </p>
        ))}
      {is === "demand" && card.free && <p dir="auto">{t("plan.free", { what: card.free })}</p>}
      {is === "demand" && card.metBy.length === 0 && (
        <p>
          <b>{t("plan.unmet")}</b>
        </p>
      )}
    </article>
  )
}

/** What is said aloud: the words, and of a step who does it and when. */
export function spokenOf(read: ReadCard, list: Words["list"], language: Language): string {
  const about = read.is === "step" ? aboutStep(read.card, list, language) : ""
  return about ? `${read.card.text} ${about}.` : read.card.text
}

function aboutStep(step: PlanStep, list: Words["list"], language: Language): string {
  const who = list(step.who.map(({ name }) => name))
  const days = [step.from, step.by].flatMap((day) => (day ? [dateIn(language, day, "short")] : []))
  return [who, step.often, ...new Set(days)].filter(Boolean).join(", ")
}
