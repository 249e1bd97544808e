// @vitest-environment jsdom
import { act, cleanup, screen } from "@testing-library/react"
import { afterEach, beforeEach, expect, test } from "vitest"
import { WriteFirst } from "../../src/guide/WriteFirst.tsx"
import { WritingLines } from "../../src/guide/WritingLines.tsx"
import { lockColumn, writeFirst } from "../../src/meeting/commands/meeting.ts"
import { closeBoard } from "../../src/meeting/commands/server.ts"
import type { CardId } from "../../src/meeting/ids.ts"
import { AtMeeting } from "../../src/sync/react/MeetingProvider.tsx"
import { atTable } from "../support/atTable.ts"
import { meetingWith, NOW } from "../support/cast.ts"
import { faultsOf, show } from "../support/page.tsx"
import { press } from "../support/panel.tsx"

let cast: ReturnType<typeof meetingWith>
beforeEach(() => {
  sessionStorage.clear()
  cast = meetingWith()
})
afterEach(cleanup)

function pageOf(name: string) {
  const { meeting, writer } = cast.who(name)
  const { at } = atTable(meeting, writer)
  show(
    <AtMeeting at={at}>
      <WritingLines />
      {writer.seat === "facilitator" && <WriteFirst />}
    </AtMeeting>,
  )
  return { meeting, writer, ...at.live }
}
const lines = () => screen.getAllByRole("status").map(({ textContent }) => textContent ?? "")

test("[R2] the facilitator begins a round by a button, and opens the floor by its line", async () => {
  const { meeting } = pageOf("mireille")
  await press("Eerst ieder voor zichzelf")
  expect(meeting.guide.get("writing")).toBe(true)
  const begins = screen.getByRole("button", { name: "Eerst ieder voor zichzelf" })
  expect(begins.getAttribute("aria-pressed")).toBe("true")
  expect(await faultsOf()).toEqual([])
  await press("Laat zien wat klaar is")
  expect(meeting.guide.has("writing")).toBe(false)
  act(() => closeBoard(meeting, { version: 1, at: NOW }))
  await press("Eerst ieder voor zichzelf")
  expect(meeting.guide.get("writing")).toBe(true)
})

test("[R2] everybody is told, and nobody else has a button for it", async () => {
  pageOf("emre")
  const { meeting, writer } = cast.who("mireille")
  act(() => {
    writeFirst(meeting, writer, true)
    cast.exchange()
  })
  expect(lines()).toEqual([expect.stringMatching(/^Iedereen schrijft eerst voor zichzelf/), ""])
  expect(screen.queryByRole("button")).toBeNull()
})

test("[R3] who has cards that were laid reads it, until they have seen it", async () => {
  const { own } = pageOf("emre")
  const { meeting, writer } = cast.who("mireille")
  writeFirst(meeting, writer, true)
  cast.exchange()
  for (const id of ["een", "twee"] as CardId[]) {
    own.keep({ id, kind: "worry", text: id, author: cast.who("emre").id })
    own.change(id, { show: true })
  }
  await act(async () => {
    writeFirst(meeting, writer, false)
    cast.exchange()
  })
  expect(lines()).toEqual(["", expect.stringMatching(/^Je 2 kaarten liggen nu op tafel/)])
  expect(await faultsOf()).toEqual([])
  await press("Sluit")
  expect(lines()).toEqual(["", ""])
})

test("[R3] who kept their cards for themselves reads that they did, when the floor opens", async () => {
  const { own } = pageOf("emre")
  const { meeting, writer } = cast.who("mireille")
  const round = (on: boolean) =>
    act(async () => {
      writeFirst(meeting, writer, on)
      cast.exchange()
    })
  await round(true)
  await round(false)
  expect(lines()).toEqual(["", ""])
  await round(true)
  const keep = (id: string) =>
    act(() => own.keep({ id: id as CardId, kind: "worry", text: id, author: cast.who("emre").id }))
  keep("een")
  keep("twee")
  expect(lines()[1]).toBe("")
  await round(false)
  expect(lines()[1]).toMatch(/2 kaarten zie nog alleen jij/)
  expect(await faultsOf()).toEqual([])
  act(() => own.remove("een" as CardId))
  expect(lines()[1]).toMatch(/1 kaart zie nog alleen jij/)
  await press("Sluit")
  expect(lines()).toEqual(["", ""])
})

test("[R3] who opens the floor reads before that what a locked column keeps from the table", () => {
  const { meeting, writer } = pageOf("mireille")
  act(() => void writeFirst(meeting, writer, true))
  expect(lines()[0]).not.toContain("gesloten kolom")
  act(() => void lockColumn(meeting, writer, "worries", true))
  expect(lines()[0]).toContain(
    "Wat klaarligt voor een gesloten kolom, blijft nog bij de schrijver.",
  )
})
