import { useLanguage } from "../../language/useLanguage.ts"
import type { Refusal } from "../../meeting/commands/outcome.ts"

/** Why the last thing that was chosen here was not taken; read aloud when it appears. */
export function Refused({ because }: { because: Refusal | undefined }) {
  const { t } = useLanguage()
  return (
    <p className="field-problem" role="status">
      {because && t(`refused.${because}`)}
    </p>
  )
}
