import { LanguageChoice } from "../language/LanguageChoice.tsx"
import { useLanguage } from "../language/useLanguage.ts"
import { ButtonLink } from "../ui/Button.tsx"
import { Whole } from "../ui/Whole.tsx"

/** An address that leads to nothing. */
export function Nowhere() {
  const { t } = useLanguage()
  return (
    <Whole
      corner={<LanguageChoice />}
      title={t("app.nowhere")}
      end={<ButtonLink href="/">{t("app.toStart")}</ButtonLink>}
    >
      <p>{t("app.nowhereHelp")}</p>
    </Whole>
  )
}
