import { LanguageChoice } from "../language/LanguageChoice.tsx"
import { useLanguage } from "../language/useLanguage.ts"
import type { CallProblem } from "../sync/api.ts"
import { Button } from "../ui/Button.tsx"
import { Whole } from "../ui/Whole.tsx"

/** The link could not be tried yet; the link itself may be good. */
export function Unreachable({ code, onAgain }: { code: CallProblem; onAgain: () => void }) {
  const { t } = useLanguage()
  return (
    <Whole
      corner={<LanguageChoice />}
      title={t(`error.${code}`)}
      end={
        <Button look="main" big onClick={onAgain}>
          {t("join.again")}
        </Button>
      }
    />
  )
}
