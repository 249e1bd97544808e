import { LanguageChoice } from "../language/LanguageChoice.tsx"
import { useLanguage } from "../language/useLanguage.ts"
import { Button } from "../ui/Button.tsx"
import { Whole } from "../ui/Whole.tsx"

/** Somebody was at the table, and is not any more: what that means for what they said. */
export function Removed({ onLeave }: { onLeave: () => void }) {
  const { t } = useLanguage()
  return (
    <Whole
      corner={<LanguageChoice />}
      title={t("app.removed")}
      end={
        <Button big onClick={onLeave}>
          {t("app.joinAgain")}
        </Button>
      }
    >
      <p role="status">{t("app.removedHelp")}</p>
      <p className="quiet">{t("ended.4401")}</p>
    </Whole>
  )
}
