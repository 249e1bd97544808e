import type { ReactNode } from "react"
import { later, Shown, useFetchedLater } from "../board/later.ts"

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

/** What the board shows of the dots that everyone is asked for: the way to them, and what that opens. */
export const dotsHere = {
  way: (onOpen: () => void): ReactNode => <Shown part={way} props={{ onOpen }} />,
  sheet: <Shown part={sheet} props={undefined} />,
}

/** Asking for them, for the facilitator. */
export const firstHere = <Shown part={first} props={undefined} />

/** Here before the line can break: who gives dots may have none at that moment. */
export function useFirstFetchedLater(): void {
  useFetchedLater(way)
  useFetchedLater(sheet)
}
