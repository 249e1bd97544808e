import { CLOSE } from "../contract/close.ts"
import { LanguageChoice } from "../language/LanguageChoice.tsx"
import { useLanguage } from "../language/useLanguage.ts"
import { Button, ButtonLink } from "../ui/Button.tsx"
import { Whole } from "../ui/Whole.tsx"

interface Props {
  /** One of the final codes of `contract/close.ts`. */
  code: number
}

const SENTENCES = ["4400", "4403", "4404", "4408", "4409", "4413", "4429"] as const

/** The connection ended for good: why, and what somebody can do now. */
export function Ended({ code }: Props) {
  const { t } = useLanguage()
  const known = SENTENCES.find((sentence) => sentence === String(code)) ?? "4400"
  return (
    <Whole
      corner={<LanguageChoice />}
      title={t(TITLES[code] ?? "app.stopped")}
      end={<WayOn code={code} />}
    >
      <p role="status">{t(`ended.${known}`)}</p>
    </Whole>
  )
}

const TITLES: Record<number, "app.deleted" | "app.nowhere"> = {
  [CLOSE.deleted]: "app.deleted",
  [CLOSE.noSuchMeeting]: "app.nowhere",
}

function WayOn({ code }: Props) {
  const { t } = useLanguage()
  if (code in TITLES) return <ButtonLink href="/">{t("app.toStart")}</ButtonLink>
  return (
    <Button look="main" big onClick={() => location.reload()}>
      {t("app.reload")}
    </Button>
  )
}
