import { useEffect, useState } from "react"
import { LanguageChoice } from "../language/LanguageChoice.tsx"
import { useLanguage } from "../language/useLanguage.ts"
import { clearTab } from "../sync/forget.ts"
import { Button, ButtonLink } from "../ui/Button.tsx"
import { Whole } from "../ui/Whole.tsx"
import { KNOCK_ADDRESS } from "./addresses.ts"
import { wordsLeft } from "./wordsLeft.ts"
import "./words-left.css"

interface Props {
  meetingId: string
  personId: string | null
  /** The facilitator took them from the table, or their session is past its time. */
  because: "removed" | "over"
  /** They came by a code: there is no link to join by again. */
  byCode: boolean
  /** Somebody else shares this device, and is still at the table. */
  isShared?: boolean
  onLeave: () => void
}

/** Somebody was at the table, and is not any more: why, what stays, and the way back. */
export function Removed(props: Props) {
  const { meetingId, personId, because, byCode, isShared = false, onLeave } = props
  const { t } = useLanguage()
  const [words] = useState(() => wordsLeft(meetingId, personId))
  // From here on these words are on this page alone, for them to copy; who was only away keeps the link.
  const keepsLink = isShared || because === "over"
  useEffect(() => clearTab(meetingId, personId, keepsLink), [meetingId, personId, keepsLink])
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
      {words.length > 0 && (
        <section className="words-left">
          <p>{t("app.wordsLeft")}</p>
          {words.map((each, index) => (
            <blockquote key={index} dir="auto">
              {each}
            </blockquote>
          ))}
        </section>
      )}
      <p className="quiet">{t(because === "removed" ? "app.removedNext" : "ended.4401")}</p>
    </Whole>
  )
}
