import { useLanguage } from "../language/useLanguage.ts"
import { useFacts } from "../sync/react/meeting.ts"
import { Button } from "../ui/Button.tsx"
import { useWriteFirst } from "./useWriteFirst.ts"

/** [R2] The facilitator's: everybody writes for themselves first, until it is pressed again. */
export function WriteFirst() {
  const { t } = useLanguage()
  const { writing } = useFacts()
  const writeFirst = useWriteFirst()
  return (
    <Button sign="self" aria-pressed={writing} onClick={() => writeFirst(!writing)}>
      {t("guide.writeFirst")}
    </Button>
  )
}
