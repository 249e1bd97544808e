import { useLanguage } from "../language/useLanguage.ts"
import { Dots } from "../ui/Dots.tsx"
import "./card-dots.css"

/** [S5] The dots that a card was given: one for each, in ink, and no number. */
export function CardDots({ many }: { many: number }) {
  const { t } = useLanguage()
  return (
    <span className="card-dots">
      <Dots given={many} label={t("screen.dots", { count: many })} />
    </span>
  )
}
