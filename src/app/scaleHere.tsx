import { later, Shown, useFetchedLater } from "../board/later.ts"
import type { AskedOfAll, Tool } from "../board/brought.ts"
import { useLanguage } from "../language/useLanguage.ts"
import { useFacts, useScaleNow } from "../sync/react/meeting.ts"

const way = later(async () => {
  const { ScaleWay } = await import("../scale/ScaleWay.tsx")
  return (props: Parameters<typeof ScaleWay>[0]) => <ScaleWay {...props} />
})
const sheet = later(async () => {
  const { ScaleSheet } = await import("../scale/ScaleSheet.tsx")
  return (props: Parameters<typeof ScaleSheet>[0]) => <ScaleSheet {...props} />
})
const sets = later(async () => {
  const { Sets } = await import("../scale/Sets.tsx")
  return () => <Sets />
})

/** The scale on the board: what everyone is asked, and what the facilitator asks it with. */
export function useScaleHere(): { ask: AskedOfAll; tool: Tool } {
  const { t } = useLanguage()
  const { scale } = useFacts()
  // Here before the line can break: who scores may have none at that moment.
  useFetchedLater(way)
  useFetchedLater(sheet)
  return {
    ask: {
      name: "scale",
      isAsked: scale !== null,
      way: (onOpen) => <Shown part={way} props={{ onOpen }} />,
      title: <ScaleQuestion />,
      panel: (onClose) => <Shown part={sheet} props={{ onClose }} />,
    },
    tool: {
      name: "scales",
      sign: "scale",
      words: t("stage.scale"),
      title: t("stage.scale"),
      panel: <Shown part={sets} props={undefined} />,
    },
  }
}

function ScaleQuestion() {
  const { t } = useLanguage()
  return <span dir="auto">{useScaleNow()?.question || t("stage.scale")}</span>
}
