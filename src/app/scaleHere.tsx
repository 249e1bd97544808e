import type { ReactNode } from "react"
import { later, Shown, useFetchedLater } from "../board/later.ts"

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

/** What the board shows of the scale that is before everyone: the way to it, and what that opens. */
export const scaleHere = {
  way: (onOpen: () => void): ReactNode => <Shown part={way} props={{ onOpen }} />,
  sheet: (onClose: () => void): ReactNode => <Shown part={sheet} props={{ onClose }} />,
}

/** Every set, for the facilitator. */
export const setsHere = <Shown part={sets} props={undefined} />

/** Here before the line can break: who scores may have none at that moment. */
export function useScaleFetchedLater(): void {
  useFetchedLater(way)
  useFetchedLater(sheet)
}
