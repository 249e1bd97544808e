// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, within } from "@testing-library/react"
import { userEvent } from "@testing-library/user-event"
import { afterEach, beforeEach, expect, test } from "vitest"
import { lockColumn, writeFirst } from "../../src/meeting/commands/meeting.ts"
import type { PersonId } from "../../src/meeting/ids.ts"
import { openOwnCards } from "../../src/sync/ownCards.ts"
import { boardOf, button, clearTheTable, field, lies } from "../support/board.tsx"
import { meetingWith, type Player } from "../support/cast.ts"
import { faultsOf } from "../support/page.tsx"

let table: ReturnType<typeof meetingWith>
beforeEach(() => {
  clearTheTable()
  table = meetingWith()
})
afterEach(cleanup)

const own = (player: Player) => openOwnCards("m", player.id).get()
const round = (on: boolean) =>
  act(async () => {
    const { meeting, writer } = table.who("mireille")
    writeFirst(meeting, writer, on)
    table.exchange()
  })
const write = (words: string) => fireEvent.change(field(), { target: { value: words } })
const press = (name: string) => userEvent.click(button(name)!)
const opens = async (name: string) => {
  await press(name)
  await screen.findByRole("heading", { name: "Alleen voor mij" })
}
const panel = () => document.querySelector<HTMLElement>(".drawer")!
const words = () => screen.getByLabelText<HTMLTextAreaElement>("Wat je voor jezelf schreef")

test("[R1] what is kept for oneself is not on the table, and its writer is told so", async () => {
  const emre = table.who("emre")
  boardOf(emre)
  let written = 0
  emre.meeting.doc.on("update", () => (written += 1))
  write("Ik ben bang voor vrijdag")
  await press("Eerst voor mij")
  expect(field().value).toBe("")
  expect(document.activeElement).toBe(field())
  expect(screen.getByText("Bewaard. Alleen jij ziet dit.")).toBeTruthy()
  await opens("Alleen voor mij: 1 kaart")
  expect(words().value).toBe("Ik ben bang voor vrijdag")
  expect(await faultsOf(panel())).toEqual([])
  fireEvent.change(words(), { target: { value: "Ik ben bang" } })
  await userEvent.selectOptions(within(panel()).getByLabelText("Wat is het?"), "safety")
  expect(written).toBe(0)
  expect(own(emre)).toMatchObject([{ text: "Ik ben bang", kind: "safety", author: "emre" }])
  expect(own(table.who("fenna"))).toEqual([])
})

test("[R1] outside a round one shows a card when one likes, and can take that back", async () => {
  const emre = table.who("emre")
  boardOf(emre)
  write("Noor durft weer")
  await press("Eerst voor mij")
  await opens("Alleen voor mij: 1 kaart")
  expect(button("Laat straks zien")).toBeUndefined()
  await press("Leg nu op tafel")
  expect(lies(emre)).toEqual(["Noor durft weer"])
  expect(own(emre)).toEqual([])
  expect(screen.getByText(/^Hier staat nog niets/)).toBeTruthy()
  await press("Zet terug")
  expect(lies(emre)).toEqual([])
})

test("[R1] a card is thrown away after asking twice, and does not go into the bin", async () => {
  const emre = table.who("emre")
  boardOf(emre)
  write("Toch maar niet")
  await press("Eerst voor mij")
  await opens("Alleen voor mij: 1 kaart")
  await press("Gooi weg")
  expect(own(emre)).toHaveLength(1)
  await press("Ja, gooi weg")
  expect(own(emre)).toEqual([])
  expect(emre.meeting.cards.size).toBe(0)
})

test("[R2] in a round what is pressed by habit keeps, also when it ends meanwhile", async () => {
  const emre = table.who("emre")
  const { user } = boardOf(emre)
  await round(true)
  await user.type(field(), "Eerst voor mij{Enter}")
  expect(lies(emre)).toEqual([])
  await user.type(field(), "Half")
  await round(false)
  await user.type(field(), " geschreven{Enter}")
  expect(lies(emre)).toEqual([])
  expect(own(emre).map(({ text }) => text)).toEqual(["Eerst voor mij", "Half geschreven"])
  await user.type(field(), "Voor iedereen{Enter}")
  expect(lies(emre)).toEqual(["Voor iedereen"])
  await round(true)
  write("Nu al op tafel")
  await press("Leg op tafel")
  expect(lies(emre)).toEqual(["Voor iedereen", "Nu al op tafel"])
})

test("[R3] who wants to show a card says so; new words are shown only when they say it again", async () => {
  const emre = table.who("emre")
  boardOf(emre)
  await round(true)
  for (const words of ["Een", "Twee"]) {
    write(words)
    await press("Eerst voor mij")
    expect(screen.getByText("Bij ‘Alleen voor mij’ kies je wat je straks laat zien.")).toBeTruthy()
  }
  await opens("Alleen voor mij: 2 kaarten")
  for (const one of screen.getAllByRole("button", { name: "Laat straks zien" }))
    await userEvent.click(one)
  expect(screen.getAllByText(/^Komt op tafel als/)).toHaveLength(2)
  const [first] = screen.getAllByLabelText("Wat je voor jezelf schreef")
  fireEvent.change(first!, { target: { value: "Een, en nog iets" } })
  expect(screen.getAllByText(/^Komt op tafel als/)).toHaveLength(1)
  await round(false)
  expect(lies(emre)).toEqual(["Twee"])
  expect(own(emre).map(({ text }) => text)).toEqual(["Een, en nog iets"])
})

test("[R3] a card that the table does not take stays, with the reason", async () => {
  const emre = table.who("emre")
  boardOf(emre)
  await round(true)
  write("Dit kan niet")
  await press("Eerst voor mij")
  await opens("Alleen voor mij: 1 kaart")
  await press("Laat straks zien")
  await act(async () => {
    const { meeting, writer } = table.who("mireille")
    lockColumn(meeting, writer, "worries", true)
    table.exchange()
  })
  await round(false)
  expect(own(emre)).toMatchObject([{ text: "Dit kan niet", because: "column-locked" }])
  expect(within(panel()).getByText("In deze kolom schrijven we nu even niet.")).toBeTruthy()
  await press("Leg nu op tafel")
  expect(own(emre)).toHaveLength(1)
  expect(words().value).toBe("Dit kan niet")
})

test("[R1] the facilitator keeps words of somebody without a device in that person's name", async () => {
  const mireille = table.who("mireille")
  boardOf(mireille)
  fireEvent.change(screen.getByLabelText("Voor wie schrijf je?"), { target: { value: "tonny" } })
  write("Dat zeg ik straks")
  await press("Eerst voor mij")
  await opens("Alleen voor mij: 1 kaart")
  expect(within(panel()).getByText("Voor tonny")).toBeTruthy()
  await press("Leg nu op tafel")
  const [card] = [...mireille.meeting.cards.values()]
  expect(card?.get("author")).toBe("tonny" as PersonId)
})
