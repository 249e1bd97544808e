import { later, Shown, useFetchedLater } from "../board/later.ts"
import type { AskedOfAll, Tool } from "../board/brought.ts"
import { useLanguage } from "../language/useLanguage.ts"
import { isUntold } from "../meeting/queries/cameBack.ts"
import { useFacts, useStepsAgain } from "../sync/react/meeting.ts"

const way = later(async () => {
  const { AgainWay } = await import("../again/AgainWay.tsx")
  return (props: Parameters<typeof AgainWay>[0]) => <AgainWay {...props} />
})
const sheet = later(async () => {
  const { AgainSheet } = await import("../again/AgainSheet.tsx")
  return () => <AgainSheet />
})

/**
 * [N5] The steps of the last meeting on the board: what everyone is asked, and once it is put away, what
 * the facilitator asks it with again. Nothing at a first meeting.
 */
export function useAgainHere(): { ask: AskedOfAll; tools: Tool[] } {
  const { t } = useLanguage()
  const { again, stage } = useFacts()
  const steps = useStepsAgain()
  const isAsked = again && steps.length > 0 && (stage === "welcome" || steps.some(isUntold))
  // Here before the line can break.
  useFetchedLater(way)
  const panel = <Shown part={sheet} props={undefined} />
  const title = t("board.again")
  const tool: Tool = { name: "again", sign: "step", words: t("board.lastSteps"), title, panel }
  return {
    ask: {
      name: "again",
      isAsked,
      way: (onOpen) => <Shown part={way} props={{ onOpen }} />,
      title,
      panel: () => panel,
    },
    tools: isAsked || steps.length === 0 ? [] : [tool],
  }
}
