import { useLanguage } from "../language/useLanguage.ts"
import { useMe } from "../sync/react/meeting.ts"
import { Button } from "../ui/Button.tsx"
import { useSaid } from "./begun.ts"
import "../language/later.ts"

/** [F1] At the end of the meeting: the one way to looking back on it, for everyone. */
export function BackWay({ onOpen }: { onOpen: () => void }) {
  const { t } = useLanguage()
  const { personId } = useMe()
  const [isSaid] = useSaid()
  if (!personId) return null
  return (
    <div className="way">
      <Button sign={isSaid ? "yes" : "lookback"} onClick={onOpen}>
        {t(isSaid ? "back.waySaid" : "back.way")}
      </Button>
    </div>
  )
}
