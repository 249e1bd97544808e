import { useState } from "react"
import type { Knocked } from "../contract/answers.ts"
import { LanguageChoice } from "../language/LanguageChoice.tsx"
import { useLanguage } from "../language/useLanguage.ts"
import type { CallProblem } from "../sync/api.ts"
import { Button } from "../ui/Button.tsx"
import { Whole } from "../ui/Whole.tsx"
import { isOver, takeKnockBack, useKnock, type Admitted } from "./useKnock.ts"

interface Props {
  knock: Knocked
  onAdmitted: (admitted: Admitted) => void
  /** They would like to knock once more, or as somebody else; this knock waits no more. */
  onAgain: () => void
}

/** At the door, until the facilitator answers it. */
export function Waiting({ knock, onAdmitted, onAgain }: Props) {
  const { t } = useLanguage()
  const standing = useKnock(knock, onAdmitted)
  const [problem, setProblem] = useState<CallProblem>()

  /** Only when nobody sees them at the door any more do they fill in anew who they are. */
  async function takeBack(): Promise<void> {
    const because = await takeKnockBack(knock)
    setProblem(because)
    // Answered just now, it cannot be taken back: the answer is on its way here.
    if (because === undefined) onAgain()
  }

  return (
    <Whole
      corner={<LanguageChoice />}
      title={t(TITLES[standing])}
      end={
        !isOver(standing) ? (
          <>
            <p className="field-problem" role="status">
              {problem && problem !== "not-found" && t(`error.${problem}`)}
            </p>
            <Button look="plain" onClick={() => void takeBack()}>
              {t("join.changeWho")}
            </Button>
          </>
        ) : (
          // By the older link nobody comes in any more.
          standing !== "new-link" && (
            <Button look={standing === "expired" ? "main" : undefined} big onClick={onAgain}>
              {t("join.knockAgain")}
            </Button>
          )
        )
      }
    >
      <p role="status">{t(HELP[standing])}</p>
    </Whole>
  )
}

const TITLES = {
  waiting: "join.atTheDoor",
  "family-time": "join.atTheDoor",
  offline: "join.atTheDoor",
  refused: "join.refused",
  "new-link": "join.oldLink",
  expired: "join.expired",
} as const

const HELP = {
  waiting: "join.atTheDoorHelp",
  "family-time": "join.atTheDoorFamilyTime",
  offline: "join.atTheDoorOffline",
  refused: "join.refusedHelp",
  "new-link": "join.oldLinkHelp",
  expired: "join.expiredHelp",
} as const
