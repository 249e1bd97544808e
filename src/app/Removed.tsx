import { LanguageChoice } from "../language/LanguageChoice.tsx"
import { useLanguage } from "../language/useLanguage.ts"
import { Button, ButtonLink } from "../ui/Button.tsx"
import { Whole } from "../ui/Whole.tsx"
import { KNOCK_ADDRESS } from "./addresses.ts"

interface Props {
  /** The facilitator took them from the table, or their session is past its time. */
  because: "removed" | "over"
  /** They came by a code: there is no link to join by again. */
  byCode: boolean
  /** Somebody else shares this device, and is still at the table. */
  isShared?: boolean
  onLeave: () => void
}

/** Somebody was at the table, and is not any more: why, what stays, and the way back. */
export function Removed({ because, byCode, isShared, onLeave }: Props) {
  const { t } = useLanguage()
  return (
    <Whole
      corner={<LanguageChoice />}
      title={t(`app.${because}`)}
      end={
        byCode ? (
          <ButtonLink big href={KNOCK_ADDRESS}>
            {t("join.byCode")}
          </ButtonLink>
        ) : (
          <Button big onClick={onLeave}>
            {t(isShared ? "app.goOnWithOther" : "app.joinAgain")}
          </Button>
        )
      }
    >
      <p role="status">
        {t(`app.${because}Help`)} {t("app.wordsStay")}
      </p>
      <p className="quiet">{t(because === "removed" ? "app.removedNext" : "ended.4401")}</p>
    </Whole>
  )
}
