import { act } from "@testing-library/react"
import { afterEach, beforeEach, vi } from "vitest"
import { Screen } from "../../src/screen/Screen.tsx"
import { AtMeeting } from "../../src/sync/react/MeetingProvider.tsx"
import { meetingWith, type Part } from "../support/cast.ts"
import { show } from "../support/page.tsx"
import { roomAt } from "./room.ts"

/** Few enough for their names to stand in one line; Tonny has no device. */
export const FOUR: Part[] = [
  { name: "mireille", seat: "facilitator", role: "other" },
  { name: "emre", role: "parent" },
  { name: "fenna", role: "guardian" },
  { name: "tonny", role: "family", device: false },
]

/** A table with a wall, new for each test of a file. */
export interface WallTable {
  cast: ReturnType<typeof meetingWith>
  room: ReturnType<typeof roomAt>
  /** What is said reaches the wall. */
  heard: (said: () => void) => void
  /** Opens the room's screen. */
  open: () => ReturnType<typeof show>
}

/** For the top of a file with tests of the wall, which jsdom does not lay out. */
export function wallTable(parts?: Part[]): WallTable {
  const at = {
    heard: (said: () => void) => act(() => (said(), at.cast.exchange())),
    open: () =>
      show(
        <AtMeeting at={at.room.at}>
          <Screen />
        </AtMeeting>,
      ),
  } as WallTable
  beforeEach(() => {
    vi.stubGlobal(
      "ResizeObserver",
      class {
        observe() {}
        disconnect() {}
      },
    )
    sessionStorage.clear()
    at.cast = meetingWith(parts)
    at.room = roomAt(at.cast.table)
  })
  afterEach(() => {
    at.room.close()
    vi.unstubAllGlobals()
  })
  return at
}
