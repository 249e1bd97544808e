// @vitest-environment jsdom
import { act, screen, within } from "@testing-library/react"
import { userEvent } from "@testing-library/user-event"
import { beforeEach, expect, test } from "vitest"
import type { PersonId } from "../../src/meeting/ids.ts"
import { drawCurtain } from "../../src/meeting/commands/meeting.ts"
import { closeBoard } from "../../src/meeting/commands/server.ts"
import { Curtain } from "../../src/guide/Curtain.tsx"
import { PauseLines } from "../../src/guide/PauseLines.tsx"
import { AtMeeting } from "../../src/sync/react/MeetingProvider.tsx"
import { atTable } from "../support/atTable.ts"
import { meetingWith, NOW } from "../support/cast.ts"
import { faultsOf, show } from "../support/page.tsx"
import { panelOf, press } from "../support/panel.tsx"

let cast: ReturnType<typeof meetingWith>
beforeEach(() => {
  cast = meetingWith()
})

/** Somebody's page, with what every page has for a pause. */
function pageOf(name: string) {
  const { meeting, writer } = cast.who(name)
  const { at } = atTable(meeting, writer)
  show(
    <AtMeeting at={at}>
      <Curtain />
      <PauseLines />
    </AtMeeting>,
  )
  return { meeting, writer, presence: at.live.copy.get().presence }
}
const line = () => screen.getByRole("status").textContent

test("[G1] the facilitator draws the curtain and opens it, by button, line or one key", async () => {
  const { meeting } = pageOf("mireille")
  const drawn = () => meeting.guide.get("curtain")
  await press("Gordijn")
  expect(drawn()).toBe(true)
  expect(line()).toMatch(/^Het gordijn is dicht/)
  expect(await faultsOf()).toEqual([])
  await press("Gordijn open")
  expect(drawn()).toBe(false)
  expect(line()).toBe("")
  await userEvent.keyboard("{F9}")
  expect(drawn()).toBe(true)
  await userEvent.keyboard("{F9}")
  expect(drawn()).toBe(false)
})

test("[G1] it is drawn as well when the plan is fixed", async () => {
  const { meeting } = pageOf("mireille")
  act(() => closeBoard(meeting, { version: 1, at: NOW }))
  await press("Gordijn")
  expect(meeting.guide.get("curtain")).toBe(true)
})

test("[G1] nobody else has the curtain, and all are told of the pause", async () => {
  const { meeting, writer } = pageOf("emre")
  expect(screen.queryByRole("button", { name: "Gordijn" })).toBeNull()
  await userEvent.keyboard("{F9}")
  expect(drawCurtain(meeting, writer, true)).toEqual({ done: false, because: "not-allowed" })
  const mireille = cast.who("mireille")
  act(() => {
    drawCurtain(mireille.meeting, mireille.writer, true)
    cast.exchange()
  })
  expect(line()).toMatch(/^Even pauze/)
  expect(within(screen.getByRole("status")).queryByRole("button")).toBeNull()
})

test("[G2] anybody asks for a pause and takes it back, and the document knows nothing of it", async () => {
  const { meeting, presence } = pageOf("ilse")
  let written = 0
  meeting.doc.on("update", () => (written += 1))
  await press("Pauze vragen")
  expect(presence.get().askers).toEqual(["ilse"])
  expect(line()).toMatch(/^Je vroeg om een pauze/)
  expect(await faultsOf()).toEqual([])
  await press("Toch niet")
  expect(presence.get().askers).toEqual([])
  expect(line()).toBe("")
  expect(written).toBe(0)
})

test("[G2] the facilitator sees who asks, and draws the curtain or leaves it at that", async () => {
  const mireille = cast.who("mireille")
  const { told } = panelOf(mireille, <PauseLines />, { askers: ["emre" as PersonId] })
  expect(line()).toMatch(/^emre vraagt om een pauze/)
  expect(await faultsOf()).toEqual([])
  await press("Sluit")
  expect(line()).toBe("")
  const both = ["danielle", "emre"] as PersonId[]
  act(() => told.set({ ...told.get(), askers: both }))
  expect(line()).toMatch(/^danielle en emre vragen om een pauze/)
  await press("Gordijn dicht")
  expect(mireille.meeting.guide.get("curtain")).toBe(true)
})

test("[G2] who asked asks no longer when the pause is there", async () => {
  const { presence } = pageOf("emre")
  await press("Pauze vragen")
  const mireille = cast.who("mireille")
  act(() => {
    drawCurtain(mireille.meeting, mireille.writer, true)
    cast.exchange()
  })
  expect(presence.get().askers).toEqual([])
})

test("[G2] in a pause nobody asks for one, to be asking still when it is over", () => {
  pageOf("emre")
  expect(screen.queryByRole("button", { name: "Pauze vragen" })).toBeTruthy()
  const mireille = cast.who("mireille")
  act(() => {
    drawCurtain(mireille.meeting, mireille.writer, true)
    cast.exchange()
  })
  expect(screen.queryByRole("button", { name: "Pauze vragen" })).toBeNull()
})

test("[G1] in family time nobody reads of a pause that hides nothing", async () => {
  const mireille = cast.who("mireille")
  drawCurtain(mireille.meeting, mireille.writer, true)
  cast.exchange()
  const { told } = panelOf(cast.who("emre"), <PauseLines />)
  expect(line()).toMatch(/^Even pauze/)
  act(() => told.set({ ...told.get(), familyTime: true }))
  expect(line()).toBe("")
})

test("[G2] in family time nobody asks for a pause: whoever would see it is out", () => {
  const others = { askers: ["emre" as PersonId] }
  const pages = (
    <>
      <Curtain />
      <PauseLines />
    </>
  )
  const { told } = panelOf(cast.who("emre"), pages, others)
  expect(line()).toMatch(/^Je vroeg om een pauze/)
  act(() => told.set({ ...told.get(), familyTime: true }))
  expect(line()).toBe("")
  expect(screen.queryByRole("button", { name: "Pauze vragen" })).toBeNull()
})
