import { useState } from "react"
import { useLanguage } from "../language/useLanguage.ts"
import { putDotsAway } from "../meeting/commands/dots.ts"
import { useCopy } from "../sync/react/meeting.ts"
import { Button } from "../ui/Button.tsx"

/** Ends it. Before they are shown that is asked twice: nobody will see them then. */
export function PutAway({ isShown }: { isShown: boolean }) {
  const { t } = useLanguage()
  const { meeting, writer } = useCopy()
  const [isAsked, ask] = useState(false)

  function end(): void {
    if (isShown || isAsked) putDotsAway(meeting, writer())
    else ask(true)
  }
  return (
    <Button look="plain" onClick={({ detail }) => detail < 2 && end()} onBlur={() => ask(false)}>
      {t(isShown ? "first.putAway" : isAsked ? "first.stopSure" : "first.stop")}
    </Button>
  )
}
