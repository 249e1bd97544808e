import { useState } from "react"
import type { KnockAnswer, Knocked } from "../contract/answers.ts"
import { ROUTES } from "../contract/routes.ts"
import { LanguageChoice } from "../language/LanguageChoice.tsx"
import { useLanguage } from "../language/useLanguage.ts"
import type { Called } from "../sync/api.ts"
import { usePolling } from "../sync/react/usePolling.ts"
import { Button } from "../ui/Button.tsx"
import { Whole } from "../ui/Whole.tsx"

export type Admitted = Extract<KnockAnswer, { state: "admitted" }>

interface Props {
  knock: Knocked
  onAdmitted: (admitted: Admitted) => void
  /** They would like to knock once more. */
  onAgain: () => void
}

type Standing = "waiting" | "offline" | "refused" | "expired"

/** How often somebody at the door looks whether it opens, in ms. */
const EVERY_MS = 2_000

/** At the door, until the facilitator answers it. */
export function Waiting({ knock, onAdmitted, onAgain }: Props) {
  const { t } = useLanguage()
  const [standing, stand] = useState<Standing>("waiting")
  const isOver = standing === "refused" || standing === "expired"
  const route = isOver ? undefined : ROUTES.knock(knock.knockId)

  usePolling({ route, token: knock.knockToken, everyMs: EVERY_MS }, hear)

  function hear(answer: Called<KnockAnswer>): void {
    if (!answer.ok) {
      const isGone = answer.code === "not-found" || answer.code === "unknown-session"
      return stand(isGone ? "expired" : "offline")
    }
    if (answer.value.state === "admitted") return onAdmitted(answer.value)
    stand(answer.value.state)
  }

  return (
    <Whole
      corner={<LanguageChoice />}
      title={t(TITLES[standing])}
      end={
        isOver && (
          <Button look={standing === "expired" ? "main" : undefined} big onClick={onAgain}>
            {t("join.knockAgain")}
          </Button>
        )
      }
    >
      <p role="status">{t(HELP[standing])}</p>
    </Whole>
  )
}

const TITLES = {
  waiting: "join.atTheDoor",
  offline: "join.atTheDoor",
  refused: "join.refused",
  expired: "join.expired",
} as const

const HELP = {
  waiting: "join.atTheDoorHelp",
  offline: "join.atTheDoorOffline",
  refused: "join.refusedHelp",
  expired: "join.expiredHelp",
} as const
