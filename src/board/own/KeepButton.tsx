import { useLanguage } from "../../language/useLanguage.ts"
import { Button } from "../../ui/Button.tsx"

/** Keeps what is written for oneself; the first thing to do while everybody writes so. */
export function KeepButton({
  isFirst,
  disabled,
  onKeep,
}: {
  isFirst: boolean
  disabled: boolean
  onKeep: () => void
}) {
  const { t } = useLanguage()
  return (
    <Button look={isFirst ? "main" : undefined} sign="self" disabled={disabled} onClick={onKeep}>
      {t("board.keepForMe")}
    </Button>
  )
}
