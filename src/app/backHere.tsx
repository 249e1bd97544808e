import { later, Shown, useFetchedLater } from "../board/later.ts"
import type { AskedOfAll, Tool } from "../board/brought.ts"
import { useLanguage } from "../language/useLanguage.ts"
import { useFacts } from "../sync/react/meeting.ts"

const way = later(async () => {
  const { BackWay } = await import("../back/BackWay.tsx")
  return (props: Parameters<typeof BackWay>[0]) => <BackWay {...props} />
})
const sheet = later(async () => {
  const [{ BackSheet }, { TakeCopy }] = await Promise.all([
    import("../back/BackSheet.tsx"),
    import("./TakeCopy.tsx"),
  ])
  return () => <BackSheet copy={<TakeCopy />} />
})
const tool = later(async () => {
  const { BackTool } = await import("../back/BackTool.tsx")
  return () => <BackTool />
})

/** Looking back on the board: what everyone is asked at the end, and what the facilitator reads of it. */
export function useBackHere(): { ask: AskedOfAll; tools: readonly Tool[] } {
  const { t } = useLanguage()
  const isNow = useFacts().stage === "looking-back"
  // Here before the line can break: who looks back may have none at that moment.
  useFetchedLater(way)
  useFetchedLater(sheet)
  const title = t("stage.looking-back")
  return {
    ask: {
      name: "back",
      isAsked: isNow,
      way: (onOpen) => <Shown part={way} props={{ onOpen }} />,
      title,
      panel: () => <Shown part={sheet} props={undefined} />,
    },
    tools: isNow
      ? [
          {
            name: "back",
            sign: "lookback",
            words: title,
            title,
            panel: <Shown part={tool} props={undefined} />,
          },
        ]
      : [],
  }
}
