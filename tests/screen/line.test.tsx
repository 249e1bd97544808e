// @vitest-environment jsdom
import { act, screen } from "@testing-library/react"
import * as Y from "yjs"
import { expect, test } from "vitest"
import { meetingIn } from "../../src/meeting/document.ts"
import { Screen } from "../../src/screen/Screen.tsx"
import { AtMeeting } from "../../src/sync/react/MeetingProvider.tsx"
import { lay, type Player } from "../support/cast.ts"
import { faultsOf, show } from "../support/page.tsx"
import { roomAt } from "./room.ts"
import { FOUR, wallTable } from "./wall.tsx"

const at = wallTable(FOUR)

const who = (name: string): Player => at.cast.who(name)
const cardWith = (words: string) => screen.getByText(words).closest("li") as HTMLElement

test.each([
  [4408, "Deze bijeenkomst is gewist."],
  [4404, "Deze bijeenkomst is er niet."],
  [4401, "Dit scherm is nu niet aan een bijeenkomst verbonden."],
  [4429, "Dit scherm staat even stil."],
])("ended with %i, it says so in words", async (code, words) => {
  const { container } = at.open()
  act(() => at.room.connection.set({ is: "ended", code }))
  expect(screen.getByRole("heading").textContent).toBe(words)
  expect(await faultsOf(container)).toEqual([])
})
test("a book that was changed closes the wall, until that is mended", () => {
  at.heard(() => lay(who("emre"), "a"))
  at.open()
  act(() => at.room.connection.set({ is: "book-changed" }))
  expect(screen.getByRole("heading").textContent).toBe("Deze bijeenkomst is nu dicht.")
  act(() => at.room.connection.set({ is: "live" }))
  expect(cardWith("a")).toBeTruthy()
})

test("while it asks for another session it shows what lay there", () => {
  at.heard(() => lay(who("emre"), "a"))
  at.room.connection.set({ is: "ended", code: 4401 })
  show(
    <AtMeeting at={at.room.at}>
      <Screen isComingBack />
    </AtMeeting>,
  )
  expect(cardWith("a")).toBeTruthy()
  at.open()
  expect(screen.getByRole("heading").textContent).toContain("niet aan een bijeenkomst verbonden")
})

test("until the meeting is there, it shows an empty table and not an empty board", () => {
  at.room.close()
  at.room = roomAt(meetingIn(new Y.Doc()), { is: "connecting" })
  at.open()
  expect(screen.getByRole("main").getAttribute("aria-busy")).toBe("true")
})
