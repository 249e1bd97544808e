import { later } from "./later.ts"

/** What lies open beside or over the board: nobody needs it to read or to write. */
export const panels = later(async () => {
  const { OpenedPanel } = await import("./OpenedPanel.tsx")
  return (props: Parameters<typeof OpenedPanel>[0]) => <OpenedPanel {...props} />
})
