import { LanguageChoice } from "../language/LanguageChoice.tsx"
import { useLanguage } from "../language/useLanguage.ts"
import { Whole } from "../ui/Whole.tsx"

/** What was kept of the meeting was changed from outside; this page goes on when that is mended. */
export function ClosedBook() {
  const { t } = useLanguage()
  return (
    <Whole corner={<LanguageChoice />} title={t("app.closedBook")}>
      <p role="status">{t("error.book-changed")}</p>
      <p className="quiet">{t("app.closedBookHelp")}</p>
    </Whole>
  )
}
