import { LanguageChoice } from "../language/LanguageChoice.tsx"
import { useLanguage } from "../language/useLanguage.ts"
import { ButtonLink } from "../ui/Button.tsx"
import { Whole } from "../ui/Whole.tsx"

interface Props {
  /** There is no link, it does not open this meeting, or there is no such meeting. */
  because: "no-link" | "wrong-secret" | "no-such-meeting"
  /** Where somebody with a short code knocks. */
  knockHref: string
}

const WORDS = {
  "no-link": ["join.noLink", "join.noLinkHelp"],
  "wrong-secret": ["join.wrongLink", "join.wrongLinkHelp"],
  "no-such-meeting": ["join.gone", "join.goneHelp"],
} as const

/** Somebody came without a link, or with one that does not work: how to get one that does. */
export function NoLink({ because, knockHref }: Props) {
  const { t } = useLanguage()
  const [title, help] = WORDS[because]
  return (
    <Whole
      corner={<LanguageChoice />}
      title={t(title)}
      end={
        <>
          <ButtonLink sign="door" href={knockHref}>
            {t("join.byCode")}
          </ButtonLink>
          <ButtonLink look="plain" href="/">
            {t("app.toStart")}
          </ButtonLink>
        </>
      }
    >
      <p>{t(help)}</p>
    </Whole>
  )
}
