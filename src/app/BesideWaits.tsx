import type { Knocked } from "../contract/answers.ts"
import { isOver, useKnock } from "../join/useKnock.ts"
import { useLanguage } from "../language/useLanguage.ts"
import { Button } from "../ui/Button.tsx"
import { QuietLine } from "../ui/QuietLine.tsx"
import type { Together } from "./together.ts"
import "../language/later.ts"

interface Props {
  knock: Knocked
  together: Together
  /** They came in, or wait no more. */
  onOver: () => void
}

/** [B2] Somebody who wants to share this device waits at the door; whoever speaks now goes on. */
export function BesideWaits({ knock, together, onOver }: Props) {
  const { t } = useLanguage()
  const standing = useKnock(knock, ({ token, seat, personId, expiresAt }) => {
    together.comesIn({ token, seat, personId, expiresAt }, "later")
    onOver()
  })
  return (
    <QuietLine sign="door">
      {t(`together.${TOLD[standing]}`)}
      <Button look="plain" onClick={onOver}>
        {t(isOver(standing) ? "app.close" : "app.cancel")}
      </Button>
    </QuietLine>
  )
}

/** On one line less is told than at a door of one's own. */
const TOLD = {
  waiting: "waiting",
  "family-time": "waiting",
  offline: "waiting",
  refused: "refused",
  "new-link": "refused",
  expired: "expired",
} as const
