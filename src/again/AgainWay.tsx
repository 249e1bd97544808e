import { useLanguage } from "../language/useLanguage.ts"
import { isUntold } from "../meeting/queries/cameBack.ts"
import { useMayWrite, useStepsAgain } from "../sync/react/meeting.ts"
import { Button } from "../ui/Button.tsx"
import "../language/later.ts"

/** While the steps of the last meeting are looked back on: the one way to them. */
export function AgainWay({ onOpen }: { onOpen: () => void }) {
  const { t } = useLanguage()
  const isAsked = useStepsAgain().some(isUntold)
  const mayWrite = useMayWrite("plan")
  return (
    <div className="way">
      <Button sign="step" onClick={onOpen}>
        {t(isAsked && mayWrite ? "board.again" : "again.told")}
      </Button>
    </div>
  )
}
