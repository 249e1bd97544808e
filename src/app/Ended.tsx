import { CLOSE } from "../contract/close.ts"
import { LanguageChoice } from "../language/LanguageChoice.tsx"
import { useLanguage } from "../language/useLanguage.ts"
import { Button, ButtonLink } from "../ui/Button.tsx"
import { Whole } from "../ui/Whole.tsx"

interface Props {
  /** One of the final codes of `contract/close.ts`. */
  code: number
  onLeave: () => void
}

const SENTENCES = ["4400", "4401", "4403", "4404", "4408", "4409", "4413", "4423", "4429"] as const

/** The connection ended for good: why, and what somebody can do now. */
export function Ended({ code, onLeave }: Props) {
  const { t } = useLanguage()
  const known = SENTENCES.find((sentence) => sentence === String(code))
  const gone = code === CLOSE.noSuchMeeting || code === CLOSE.deleted
  return (
    <Whole
      corner={<LanguageChoice />}
      title={t("app.stopped")}
      end={
        gone ? (
          <ButtonLink href="/" onClick={onLeave}>
            {t("app.toStart")}
          </ButtonLink>
        ) : code === CLOSE.unknown ? (
          <Button look="main" big onClick={onLeave}>
            {t("app.joinAgain")}
          </Button>
        ) : (
          <Button look="main" big onClick={() => location.reload()}>
            {t("app.reload")}
          </Button>
        )
      }
    >
      <p role="status">{t(known ? `ended.${known}` : "ended.4400")}</p>
    </Whole>
  )
}
