import { useLanguage } from "../../language/useLanguage.ts"
import { useAt } from "../../sync/react/MeetingProvider.tsx"
import { useSource } from "../../sync/react/useSource.ts"
import { Button } from "../../ui/Button.tsx"
import { useDesk } from "../desk.ts"

/** The way to what somebody keeps for themselves, where there is anything. */
export function OwnWay() {
  const { t } = useLanguage()
  const { opened, open, close } = useDesk()
  const count = useSource(useAt().live.own, (cards) => cards.length)
  const isOpen = useSource(opened, (now) => now?.is === "own")
  if (count === 0) return null
  return (
    <Button
      look="plain"
      sign="self"
      className="own-way"
      aria-expanded={isOpen}
      onClick={() => (isOpen ? close() : open({ is: "own" }))}
    >
      {t("board.forMeAlone", { count })}
    </Button>
  )
}
