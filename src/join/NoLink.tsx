import { LanguageChoice } from "../language/LanguageChoice.tsx"
import { useLanguage } from "../language/useLanguage.ts"
import { ButtonLink } from "../ui/Button.tsx"
import { Whole } from "../ui/Whole.tsx"

/** Somebody came without a link, or with one that does not work: how to get one that does. */
export function NoLink({ wrong }: { wrong: boolean }) {
  const { t } = useLanguage()
  return (
    <Whole
      corner={<LanguageChoice />}
      title={t(wrong ? "join.wrongLink" : "join.noLink")}
      end={<ButtonLink href="/">{t("app.toStart")}</ButtonLink>}
    >
      <p>{t(wrong ? "join.wrongLinkHelp" : "join.noLinkHelp")}</p>
    </Whole>
  )
}
