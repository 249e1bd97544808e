import { useLanguage } from "../../language/useLanguage.ts"
import { Button } from "../../ui/Button.tsx"

/** Lays what is written, with the form it stands in; the first thing to do, unless people write for themselves. */
export function LayButton({ disabled, isFirst }: { disabled: boolean; isFirst: boolean }) {
  const { t } = useLanguage()
  return (
    <Button
      type="submit"
      look={isFirst ? "main" : undefined}
      sign="lay"
      disabled={disabled}
      // The second press of a double one was meant for what lay over it, and is gone: the bin.
      onClick={(event) => event.detail > 1 && event.preventDefault()}
    >
      {t("board.lay")}
    </Button>
  )
}
