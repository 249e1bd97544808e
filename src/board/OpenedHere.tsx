import { useSource } from "../sync/react/useSource.ts"
import type { BoardProps } from "./boardProps.ts"
import { useDesk } from "./desk.ts"
import { later, Shown, useFetchedLater } from "./later.ts"

/** What can lie open beside or over the board: nobody needs it to read or to write. */
const panels = later(async () => {
  const { OpenedPanel } = await import("./OpenedPanel.tsx")
  return (props: Parameters<typeof OpenedPanel>[0]) => <OpenedPanel {...props} />
})

/**
 * The place of the one thing that lies open; when that changes, nothing around it does. Another one
 * begins at its own top.
 */
export function OpenedHere(props: BoardProps) {
  const opened = useSource(useDesk().opened)
  useFetchedLater(panels)
  return opened && <Shown key={opened.is} part={panels} props={{ ...props, opened }} />
}
