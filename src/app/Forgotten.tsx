import { LanguageChoice } from "../language/LanguageChoice.tsx"
import { useLanguage } from "../language/useLanguage.ts"
import { Whole } from "../ui/Whole.tsx"

/** This device was made to forget who it is. Nothing here leads back: only the link does. */
export function Forgotten() {
  const { t } = useLanguage()
  return (
    <Whole corner={<LanguageChoice />} title={t("app.forgotten")}>
      <p role="status">{t("app.forgottenHelp")}</p>
    </Whole>
  )
}
