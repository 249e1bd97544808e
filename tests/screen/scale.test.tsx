// @vitest-environment jsdom
import { act, screen, within } from "@testing-library/react"
import { expect, test } from "vitest"
import { giveScore, putInLight } from "../../src/meeting/commands/meeting.ts"
import { putScaleBefore, setScale } from "../../src/meeting/commands/scales.ts"
import type { PersonId, ScaleId } from "../../src/meeting/ids.ts"
import type { Scale, Score } from "../../src/meeting/schema.ts"
import { lay, meetingWith } from "../support/cast.ts"
import { faultsOf } from "../support/page.tsx"
import { roomAt } from "./room.ts"
import { wallTable } from "./wall.tsx"

const at = wallTable()

const ID = "veilig" as ScaleId
const SAFE: Scale = {
  question: "Hoe veilig is het?",
  zero: "Ze slapen niet thuis.",
  ten: "Elke dag.",
}
const LAST = "2026-09-12"

function asks(scale: Scale = SAFE): void {
  const { writer } = at.cast.who("mireille")
  act(() => {
    setScale(at.cast.table, writer, ID, scale)
    putScaleBefore(at.cast.table, writer, ID)
  })
}
function gives(name: string, value: Score["value"], why?: string): void {
  const { writer, id } = at.cast.who(name)
  act(() => void giveScore(at.cast.table, writer, ID, id, { value, ...(why && { why }) }))
}
/** As the server does. */
const reveal = () => act(() => void at.cast.table.guide.set("reveal", { scales: [ID] }))
const rows = () =>
  screen.queryAllByRole("listitem").flatMap((row) => (row.closest(".chart") ? [row] : []))
const told = () => rows().map(({ textContent }) => textContent)

test("[K5] until the numbers are shown it has the question and its two ends, and nobody's mark", async () => {
  const { container } = at.open()
  asks()
  gives("emre", 3, "Drie weken is een begin.")
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(SAFE.question)
  for (const words of [SAFE.zero, SAFE.ten]) expect(screen.getByText(words)).toBeTruthy()
  expect(rows()).toEqual([])
  expect(container.querySelector(".mark")).toBeNull()
  expect(container.textContent).not.toContain("Drie weken")
  const before = container.querySelector("main")?.innerHTML
  gives("danielle", 8)
  expect(container.querySelector("main")?.innerHTML).toBe(before)
  expect(await faultsOf(container)).toEqual([])
})

test("[K3] shown, each has a row with their own number, or that they pass, beside last time's", async () => {
  const marks = { emre: 4, fenna: 9, danielle: 5 } as Record<PersonId, number | null>
  const { container } = at.open()
  asks({ ...SAFE, before: [{ on: LAST, marks }] })
  gives("fenna", 9)
  gives("emre", 7, "Ik ben twee keer gegaan.")
  gives("danielle", null, "Ik ben er voor Noor.")
  reveal()
  expect(told()).toEqual([
    "daniellegeeft geen cijfer, vorige keer 5Ik ben er voor Noor.",
    "emre47Ik ben twee keer gegaan.",
    "fenna9",
  ])
  // The same as last time is one mark: the dot in its ring.
  expect(rows()[2]?.querySelectorAll(".mark")).toHaveLength(1)
  expect(screen.getByText("12 september 2026")).toBeTruthy()
  expect(await faultsOf(container)).toEqual([])
})

test("who gives one later stands among them; nothing else of the wall changes", () => {
  at.open()
  asks()
  gives("fenna", 9)
  reveal()
  gives("emre", 2)
  expect(told()).toEqual(["emre2", "fenna9"])
  expect(screen.queryByText("vandaag")).toBeNull()
})

test("many stand beside each other, and none of them is left out", () => {
  at.cast = meetingWith([
    { name: "mireille", seat: "facilitator", role: "other" },
    ...Array.from({ length: 30 }, (_, index) => ({ name: `p${index}` })),
  ])
  at.room.close()
  at.room = roomAt(at.cast.table)
  at.open()
  asks()
  for (let index = 0; index < 30; index++) gives(`p${index}`, index % 11, "Omdat.")
  reveal()
  expect(rows()).toHaveLength(30)
  expect(document.querySelectorAll(".chart")).toHaveLength(3)
})

test("the marks travel when they are shown, and not for a screen that comes later", () => {
  at.open()
  asks()
  gives("emre", 2)
  reveal()
  expect(document.querySelector(".opens")).toBeTruthy()
  at.open()
  expect(told()).toEqual(["emre2"])
  expect(document.querySelector(".opens")).toBeNull()
})

test("[G4] a card that is put in the light meanwhile stands before it", () => {
  const { meeting, writer } = at.cast.who("mireille")
  at.open()
  asks()
  at.heard(() => lay(at.cast.who("emre"), "a"))
  at.heard(() => putInLight(meeting, writer, lay(at.cast.who("mireille"), "b")))
  expect(within(screen.getByRole("article")).getByText("b")).toBeTruthy()
  at.heard(() => putInLight(meeting, writer, null))
  expect(screen.queryByRole("article")).toBeNull()
  expect(screen.getByText(SAFE.ten)).toBeTruthy()
})

test("[K1] taken away, the board is there again", () => {
  const { writer } = at.cast.who("mireille")
  at.heard(() => lay(at.cast.who("emre"), "a"))
  at.open()
  asks()
  expect(screen.queryByText("a")).toBeNull()
  act(() => void putScaleBefore(at.cast.table, writer, null))
  expect(screen.getByText("a")).toBeTruthy()
})
