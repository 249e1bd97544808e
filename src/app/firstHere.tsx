import { later, Shown, useFetchedLater } from "../board/later.ts"
import type { AskedOfAll, Tool } from "../board/brought.ts"
import { useLanguage } from "../language/useLanguage.ts"
import { useFacts } from "../sync/react/meeting.ts"

const way = later(async () => {
  const { FirstWay } = await import("../first/FirstWay.tsx")
  return (props: Parameters<typeof FirstWay>[0]) => <FirstWay {...props} />
})
const sheet = later(async () => {
  const { FirstSheet } = await import("../first/FirstSheet.tsx")
  return () => <FirstSheet />
})
const first = later(async () => {
  const { First } = await import("../first/First.tsx")
  return () => <First />
})

/** The dots on the board: what everyone is asked, and what the facilitator asks it with. */
export function useFirstHere(): { ask: AskedOfAll; tool: Tool } {
  const { t } = useLanguage()
  const { dots } = useFacts()
  // Here before the line can break: who gives dots may have none at that moment.
  useFetchedLater(way)
  useFetchedLater(sheet)
  return {
    ask: {
      name: "dots",
      isAsked: dots !== null,
      way: (onOpen) => <Shown part={way} props={{ onOpen }} />,
      title: t("board.first"),
      panel: () => <Shown part={sheet} props={undefined} />,
    },
    tool: {
      name: "first",
      sign: "first",
      words: t("board.first"),
      title: t("board.first"),
      panel: <Shown part={first} props={undefined} />,
    },
  }
}
