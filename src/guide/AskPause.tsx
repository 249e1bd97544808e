import { useLanguage } from "../language/useLanguage.ts"
import { useCopy, useIsFamilyTime, useMe, usePauseAskers } from "../sync/react/meeting.ts"
import { Button } from "../ui/Button.tsx"

/**
 * [G2] Anybody may ask for a pause: the facilitator sees it, and nobody is interrupted. In family time
 * nobody would see it.
 */
export function AskPause({ bare }: { bare: boolean | undefined }) {
  const { t } = useLanguage()
  const { presence } = useCopy()
  const asked = useHasAsked()
  const isFamilyTime = useIsFamilyTime()
  if (isFamilyTime) return null
  const words = t("guide.askPause")
  return (
    <Button
      look="plain"
      sign="pause"
      label={bare ? words : undefined}
      aria-pressed={asked}
      onClick={() => presence.askPause(!asked)}
    >
      {!bare && words}
    </Button>
  )
}

/** Whether this person asked for a pause, on whichever of their devices. */
export function useHasAsked(): boolean {
  const { personId } = useMe()
  return usePauseAskers().some((person) => person === personId)
}
