import { useLanguage } from "../../language/useLanguage.ts"
import { putInLight } from "../../meeting/commands/meeting.ts"
import type { CardId } from "../../meeting/ids.ts"
import { useCopy, useIsInLight, useMe } from "../../sync/react/meeting.ts"
import { Button } from "../../ui/Button.tsx"
import { useDesk } from "../desk.ts"

/** [G4] The facilitator puts this card in the light, large on the room's screen, or takes it out. */
export function LightButton({ card }: { card: CardId }) {
  const { t } = useLanguage()
  const { meeting, writer } = useCopy()
  const { seat } = useMe()
  const { tell } = useDesk()
  const isIn = useIsInLight(card)
  if (seat !== "facilitator") return null
  return (
    <Button
      look="plain"
      sign="light"
      aria-pressed={isIn}
      onClick={() => tell(putInLight(meeting, writer(), isIn ? null : card))}
    >
      {t("guide.inLight")}
    </Button>
  )
}
