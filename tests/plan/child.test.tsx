// @vitest-environment jsdom
import { screen } from "@testing-library/react"
import { userEvent } from "@testing-library/user-event"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import * as Y from "yjs"
import { tellCard } from "../../src/meeting/commands/cards.ts"
import type { CardId } from "../../src/meeting/ids.ts"
import { ChildPage } from "../../src/plan/child/ChildPage.tsx"
import { AtMeeting } from "../../src/sync/react/MeetingProvider.tsx"
import { atTable } from "../support/atTable.ts"
import { lay, meetingWith, type Player } from "../support/cast.ts"
import { faultsOf, show } from "../support/page.tsx"
import { serverThat } from "../support/server.ts"

let noor: Player
beforeEach(() => {
  noor = meetingWith([{ name: "noor", role: "child" }]).who("noor")
  lay(noor, "hond", "goal", "En een hond")
  tellCard(noor.meeting, noor.writer, "hond" as CardId, { owner: "child" })
  lay(noor, "koken", "goal", "Weer koken op zondag")
  lay(noor, "zorg", "worry", "Papa schreeuwde")
  lay(noor, "oma", "safety", "Oma staat voor de deur")
  lay(noor, "bel", "step", "Ik bel aan bij Hong")
  tellCard(noor.meeting, noor.writer, "bel" as CardId, { who: [noor.id] })
})
afterEach(() => {
  sessionStorage.clear()
  vi.unstubAllGlobals()
})

function open() {
  const { at } = atTable(noor.meeting, noor.writer)
  show(
    <AtMeeting at={at}>
      <ChildPage planHref="/m/m/plan" version={undefined} />
    </AtMeeting>,
  )
}
const paper = () => document.querySelector(".child-paper")!
const printed = () => [...paper().querySelectorAll(".printed")].map((one) => one.textContent)

test("[P17] it begins with what is the child's, never has a worry, and the rest is chosen", async () => {
  open()
  expect(printed()).toEqual([
    "Ons plan",
    "Dit willen we",
    "En een hond",
    "Dit gaan we doen",
    "Ik bel aan bij Hong",
    "Wie kan ik bellen?",
    "",
    "",
    "Hier kan ik tekenen",
    "",
  ])
  expect(screen.getByText(/^Dit is nog een concept/)).toBeTruthy()
  expect(document.body.textContent).not.toContain("Papa schreeuwde")
  await userEvent.click(screen.getByLabelText("Oma staat voor de deur"))
  await userEvent.click(screen.getByLabelText("En een hond"))
  expect(printed()).toContain("Oma staat voor de deur")
  expect(printed()).not.toContain("En een hond")
  expect(await faultsOf()).toEqual([])
})

test("[P17] what goes wrong and what is done then read as sentences", () => {
  noor.meeting.meeting.set("warnings", [
    { sign: "Papa heeft gedronken.", act: "Mama belt Şükran." },
    { sign: "Het is stil", act: "Ik bel oma." },
  ])
  open()
  expect(screen.getByLabelText("Papa heeft gedronken. Mama belt Şükran.")).toBeTruthy()
  expect(screen.getByLabelText("Het is stil: Ik bel oma.")).toBeTruthy()
})

test("[P17] nothing of what is changed on it is sent, and it is found again in this tab", async () => {
  const asked = serverThat({})
  const stood = Y.encodeStateAsUpdate(noor.meeting.doc)
  open()
  const words = screen.getByLabelText<HTMLTextAreaElement>("Tekst 1 bij ‘Dit willen we’")
  await userEvent.clear(words)
  await userEvent.type(words, "Een hond die Bo heet")
  await userEvent.type(screen.getByLabelText("Bellen 1"), "Oma 06")
  await userEvent.click(screen.getByRole("button", { name: "Nog een vak om in te tekenen" }))
  await userEvent.type(screen.getByLabelText("Wat staat er onder vak 2?"), "Mijn huis")
  expect(Y.encodeStateAsUpdate(noor.meeting.doc)).toEqual(stood)
  expect(asked).toEqual([])
  open()
  for (const one of ["Een hond die Bo heet", "Oma 06", "Mijn huis"])
    expect(printed()).toContain(one)
  await userEvent.click(screen.getByRole("button", { name: "Vak minder" }))
  expect(paper().querySelectorAll(".child-drawing")).toHaveLength(1)
  await userEvent.click(screen.getByRole("button", { name: "Begin opnieuw" }))
  expect(printed()).toContain("En een hond")
})

test("words keep their own direction, on the screen and on paper", () => {
  lay(noor, "farsi", "step", "من زنگ می‌زنم")
  tellCard(noor.meeting, noor.writer, "farsi" as CardId, { who: [noor.id] })
  open()
  const fields = [...paper().querySelectorAll("textarea, .printed")]
  expect(fields.every((one) => one.getAttribute("dir") === "auto")).toBe(true)
})

test("it is printed by the browser", async () => {
  const print = vi.fn<() => void>()
  vi.stubGlobal("print", print)
  open()
  await userEvent.click(screen.getByRole("button", { name: "Druk af" }))
  expect(print).toHaveBeenCalledOnce()
})
