import type { ReactNode } from "react"
import { LanguageChoice } from "../language/LanguageChoice.tsx"
import { useLanguage } from "../language/useLanguage.ts"
import { Whole } from "../ui/Whole.tsx"

/** The family talks alone, and this person is out for a while. */
export function FamilyTimePage({ end }: { end?: ReactNode }) {
  const { t } = useLanguage()
  return (
    <Whole corner={<LanguageChoice />} title={t("app.familyTime")} end={end}>
      <p role="status">{t("ended.4423")}</p>
      <p className="quiet">{t("app.familyTimeHelp")}</p>
    </Whole>
  )
}
