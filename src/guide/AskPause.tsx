import { useLanguage } from "../language/useLanguage.ts"
import { useCopy, useFacts, useIsFamilyTime, useMe, usePauseAskers } from "../sync/react/meeting.ts"
import { Button } from "../ui/Button.tsx"

/**
 * [G2] Anybody may ask for a pause: the facilitator sees it, and nobody is interrupted. In family time
 * nobody would see it; asked for in a pause, it would be asked for when that is over.
 */
export function AskPause({ bare }: { bare: boolean | undefined }) {
  const { t } = useLanguage()
  const { presence } = useCopy()
  const asked = useHasAsked()
  const isFamilyTime = useIsFamilyTime()
  const { curtain } = useFacts()
  if (isFamilyTime || curtain) return null
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
