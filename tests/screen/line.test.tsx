// @vitest-environment jsdom
import { act, screen } from "@testing-library/react"
import * as Y from "yjs"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { meetingIn } from "../../src/meeting/document.ts"
import { Screen } from "../../src/screen/Screen.tsx"
import { AtMeeting } from "../../src/sync/react/MeetingProvider.tsx"
import { lay, meetingWith, type Player } from "../support/cast.ts"
import { faultsOf, show } from "../support/page.tsx"
import { roomAt } from "./room.ts"

const PEOPLE = [
  { name: "mireille", seat: "facilitator", role: "other" },
  { name: "emre", role: "parent" },
  { name: "fenna", role: "guardian" },
  { name: "tonny", role: "family", device: false },
] as const

let room: ReturnType<typeof roomAt>
let cast: ReturnType<typeof meetingWith>

/** Everybody's words reach the wall. */
const heard = (said: () => void) => act(() => (said(), cast.exchange()))
const who = (name: string): Player => cast.who(name)
const cardWith = (words: string) => screen.getByText(words).closest("li") as HTMLElement

beforeEach(() => {
  // jsdom lays nothing out, so there are no sizes to hear of.
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe() {}
      disconnect() {}
    },
  )
  sessionStorage.clear()
  cast = meetingWith([...PEOPLE])
  room = roomAt(cast.table)
})

afterEach(() => {
  room.close()
  vi.unstubAllGlobals()
})

function open() {
  return show(
    <AtMeeting at={room.at}>
      <Screen />
    </AtMeeting>,
  )
}

test.each([
  [4408, "Deze bijeenkomst is gewist."],
  [4404, "Deze bijeenkomst is er niet."],
  [4401, "Dit scherm is nu niet aan een bijeenkomst verbonden."],
  [4429, "Dit scherm staat even stil."],
])("ended with %i, it says so in words", async (code, words) => {
  const { container } = open()
  act(() => room.connection.set({ is: "ended", code }))
  expect(screen.getByRole("heading").textContent).toBe(words)
  expect(await faultsOf(container)).toEqual([])
})
test("a book that was changed closes the wall, until that is mended", () => {
  heard(() => lay(who("emre"), "a"))
  open()
  act(() => room.connection.set({ is: "book-changed" }))
  expect(screen.getByRole("heading").textContent).toBe("Deze bijeenkomst is nu dicht.")
  act(() => room.connection.set({ is: "live" }))
  expect(cardWith("a")).toBeTruthy()
})

test("while it asks for another session it shows what lay there", () => {
  heard(() => lay(who("emre"), "a"))
  room.connection.set({ is: "ended", code: 4401 })
  show(
    <AtMeeting at={room.at}>
      <Screen isComingBack />
    </AtMeeting>,
  )
  expect(cardWith("a")).toBeTruthy()
  open()
  expect(screen.getByRole("heading").textContent).toContain("niet aan een bijeenkomst verbonden")
})

test("until the meeting is there, it shows an empty table and not an empty board", () => {
  room.close()
  room = roomAt(meetingIn(new Y.Doc()), { is: "connecting" })
  open()
  expect(screen.getByRole("main").getAttribute("aria-busy")).toBe("true")
})
