// @vitest-environment jsdom
import { act, cleanup, screen } from "@testing-library/react"
import { userEvent } from "@testing-library/user-event"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { addCard } from "../../src/meeting/commands/cards.ts"
import { putScaleBefore } from "../../src/meeting/commands/scales.ts"
import { closeBoard } from "../../src/meeting/commands/server.ts"
import type { CardId, PersonId } from "../../src/meeting/ids.ts"
import { ScaleSheet } from "../../src/scale/ScaleSheet.tsx"
import { ScaleWay } from "../../src/scale/ScaleWay.tsx"
import { NOW } from "../support/cast.ts"
import { faultsOf } from "../support/page.tsx"
import { ID, SAFE, scaleFor } from "./scale.tsx"

beforeEach(() => sessionStorage.clear())
afterEach(() => vi.unstubAllGlobals())

const rung = (value: number) => screen.getByRole<HTMLInputElement>("radio", { name: nameOf(value) })
const nameOf = (value: number) => new RegExp(`^${value}($|\\D)`)
const why = () => screen.getByRole<HTMLTextAreaElement>("textbox")
const press = (name: string) => userEvent.click(screen.getByRole("button", { name }))
const way = () => screen.queryByRole("button")?.textContent

test("[K4] a number and its why are given when somebody says that they are done", async () => {
  const held = scaleFor("emre")
  const close = vi.fn<() => void>()
  held.show(<ScaleSheet onClose={close} />)
  expect(screen.getByText("Wat zit er al in jouw cijfer?")).toBeTruthy()
  await userEvent.click(rung(6))
  await userEvent.type(screen.getByLabelText("Wat zit er al in jouw 6?"), "Ik ging twee keer. ")
  expect(await faultsOf()).toEqual([])
  expect(held.sealed.size).toBe(0)
  await press("Klaar")
  expect(close).toHaveBeenCalledOnce()
  expect(held.sealed.get("emre")).toEqual({ value: 6, why: "Ik ging twee keer." })
  expect(screen.getByText("Bewaard: een 6. Je kunt het nog veranderen.")).toBeTruthy()
})

test("the ladder has 10 at its top, the two ends in words, and says whose the number is", async () => {
  const held = scaleFor("emre")
  held.show(<ScaleSheet onClose={() => {}} />)
  expect(screen.getByRole("group", { name: "Je cijfer" })).toBeTruthy()
  for (const words of [SAFE.zero, SAFE.ten]) expect(screen.getByText(words)).toBeTruthy()
  expect(screen.getAllByRole("radio").map((one) => (one as HTMLInputElement).value)).toEqual(
    [10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0].map(String),
  )
  await userEvent.click(rung(4))
  expect(screen.getByText("jij").closest("label")).toBe(rung(4).closest("label"))
})

test("[K4] what was begun is there again when the page is loaded anew, and is nobody else's", async () => {
  const held = scaleFor("emre")
  held.show(<ScaleSheet onClose={() => {}} />)
  await userEvent.click(rung(7))
  await userEvent.type(why(), "Half geschreven")
  held.anew()
  held.show(<ScaleSheet onClose={() => {}} />)
  expect(rung(7).checked).toBe(true)
  expect(why().value).toBe("Half geschreven")
  expect(held.calls.filter(({ method }) => method !== "GET")).toEqual([])
  await press("Klaar")
  held.anew()
  held.show(<ScaleSheet onClose={() => {}} />)
  expect(await screen.findByText("Bewaard: een 7. Je kunt het nog veranderen.")).toBeTruthy()
  expect(Object.keys(sessionStorage)).toEqual(["aan-tafel.language"])
})

test("somebody passes, with or without words, and a number is asked once, never demanded", async () => {
  const held = scaleFor("emre")
  held.show(<ScaleSheet onClose={() => {}} />)
  await press("Klaar")
  expect(screen.getByText("Kies een cijfer, of sla over.")).toBeTruthy()
  await press("Ik sla over")
  expect(held.sealed.get("emre")).toEqual({ value: null })
  expect(screen.getByText("Bewaard: geen cijfer. Je kunt het nog veranderen.")).toBeTruthy()
})

test("[K4] without a line it says so, and it goes by itself", async () => {
  const held = scaleFor("emre")
  const both = (
    <>
      <ScaleWay onOpen={() => {}} />
      <ScaleSheet onClose={() => {}} />
    </>
  )
  held.show(both)
  held.line.isBroken = true
  await userEvent.click(rung(3))
  await press("Klaar")
  expect(
    await screen.findByText("Nog niet verstuurd. Dat gaat vanzelf, zodra het kan."),
  ).toBeTruthy()
  expect(screen.getByRole("button", { name: "Je cijfer is nog niet verstuurd" })).toBeTruthy()
  held.line.isBroken = false
  act(() => void window.dispatchEvent(new Event("online")))
  expect(await screen.findByRole("button", { name: "Je cijfer ligt klaar" })).toBeTruthy()
  expect(held.sealed.get("emre")).toEqual({ value: 3 })
})

test("last time's ring is on its rung, and the ends have the cards that they were made from", () => {
  const marks = { emre: 4 } as Record<PersonId, number | null>
  const held = scaleFor("emre", {
    ...SAFE,
    danger: "gevaar" as CardId,
    goal: "doel" as CardId,
    before: [{ on: "2026-09-12", marks }],
  })
  const card = { kind: "worry", author: held.player.id } as const
  addCard(
    held.meeting,
    held.player.writer,
    { ...card, id: "gevaar" as CardId, text: "Dat ze schrikken." },
    NOW,
  )
  held.show(<ScaleSheet onClose={() => {}} />)
  expect(screen.getByText("vorige keer").closest("label")).toBe(rung(4).closest("label"))
  expect(screen.getByText("Dat ze schrikken.")).toBeTruthy()
})

test("[K3] once they are shown everyone's marks stand there, and one's own can still be changed", async () => {
  const held = scaleFor("emre")
  held.sealed.set("emre", { value: 6, why: "Ik ging." })
  held.sealed.set("danielle", { value: null, why: "Weet ik niet." })
  held.show(<ScaleSheet onClose={() => {}} />)
  held.reveal()
  expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    "daniellegeeft geen cijferWeet ik niet.",
    "emre6Ik ging.",
  ])
  expect(await faultsOf()).toEqual([])
  held.anew()
  held.show(<ScaleSheet onClose={() => {}} />)
  await press("Verander mijn cijfer")
  expect(rung(6).checked).toBe(true)
  expect(screen.getByText("De cijfers zijn open: iedereen ziet dit.")).toBeTruthy()
  await userEvent.click(rung(5))
  await press("Klaar")
  expect(held.meeting.scores.get(`${ID}/emre`)).toEqual({ value: 5, why: "Ik ging." })
  expect(document.activeElement?.textContent).toBe("Verander mijn cijfer")
})

test("[K4] who was not done when they were shown loses nothing, and shows it when they like", async () => {
  const held = scaleFor("emre")
  held.show(<ScaleSheet onClose={() => {}} />)
  await userEvent.click(rung(2))
  held.reveal()
  expect(screen.getByText("Jouw cijfer staat er nog niet bij.")).toBeTruthy()
  expect(held.meeting.scores.size).toBe(0)
  await press("Geef alsnog een cijfer")
  expect(rung(2).checked).toBe(true)
})

test("the way to it tells how it stands with one's own number", async () => {
  const held = scaleFor("emre")
  const open = vi.fn<() => void>()
  held.show(<ScaleWay onOpen={open} />)
  await press("Geef je cijfer")
  expect(open).toHaveBeenCalledOnce()
  held.reveal()
  expect(way()).toBe("Bekijk de cijfers")
  act(() => void putScaleBefore(held.meeting, held.lead, null))
  expect(way()).toBeUndefined()
})

test("who gives none is led to it only when there is something to see", () => {
  for (const name of ["ilse", "mireille"]) {
    const held = scaleFor(name)
    held.show(<ScaleWay onOpen={() => {}} />)
    expect(way()).toBeUndefined()
    held.reveal()
    expect(way()).toBe("Bekijk de cijfers")
    cleanup()
  }
  const emre = scaleFor("emre")
  emre.show(<ScaleWay onOpen={() => {}} />)
  act(() => closeBoard(emre.meeting, { version: 1, at: NOW }))
  expect(way()).toBeUndefined()
})
