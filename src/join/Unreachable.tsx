import type { About } from "../contract/answers.ts"
import { ROUTES } from "../contract/routes.ts"
import { LanguageChoice } from "../language/LanguageChoice.tsx"
import { useLanguage } from "../language/useLanguage.ts"
import type { CallProblem } from "../sync/api.ts"
import { usePolling } from "../sync/react/usePolling.ts"
import { Button } from "../ui/Button.tsx"
import { Whole } from "../ui/Whole.tsx"

/** How often the server is asked whether it is there again, in ms. */
const EVERY_MS = 3_000

/**
 * The link could not be tried yet; the link itself may be good. Where there was no connection, it is
 * tried again by itself.
 */
export function Unreachable({ code, onAgain }: { code: CallProblem; onAgain: () => void }) {
  const { t } = useLanguage()
  const isOffline = code === "offline"
  const route = isOffline ? ROUTES.about : undefined
  usePolling<About>({ route, everyMs: EVERY_MS }, ({ ok }) => {
    if (ok) onAgain()
  })
  return (
    <Whole
      corner={<LanguageChoice />}
      title={t(isOffline ? "join.offline" : "join.notNow")}
      end={
        <Button look={isOffline ? undefined : "main"} big onClick={onAgain}>
          {t("join.again")}
        </Button>
      }
    >
      <p role="status">{isOffline ? t("join.offlineHelp") : t(`error.${code}`)}</p>
    </Whole>
  )
}
