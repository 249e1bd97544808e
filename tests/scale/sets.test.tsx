// @vitest-environment jsdom
import { act, screen } from "@testing-library/react"
import { userEvent } from "@testing-library/user-event"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { tellCard } from "../../src/meeting/commands/cards.ts"
import { setScale } from "../../src/meeting/commands/scales.ts"
import { closeBoard } from "../../src/meeting/commands/server.ts"
import type { ScaleId } from "../../src/meeting/ids.ts"
import { factsOf } from "../../src/meeting/queries/facts.ts"
import { scalesIn } from "../../src/meeting/queries/scales.ts"
import { Sets } from "../../src/scale/Sets.tsx"
import { lay, NOW } from "../support/cast.ts"
import { faultsOf } from "../support/page.tsx"
import { ID, SAFE, scaleFor } from "./scale.tsx"

beforeEach(() => sessionStorage.clear())
afterEach(() => vi.unstubAllGlobals())

const button = (name: string) => screen.getByRole("button", { name })
const press = async (name: string) => userEvent.click(await screen.findByRole("button", { name }))
const write = (label: string, words: string) => userEvent.type(screen.getByLabelText(label), words)
const people = () => screen.getAllByRole("listitem").map(({ textContent }) => textContent)

test("the facilitator makes a set of danger, goal and scale from what lies on the board", async () => {
  const { meeting, player, show } = scaleFor("mireille")
  const danger = lay(player, "d", "worry", "Dat hij weer gooit.")
  lay(player, "z", "worry", "De huur is hoog.")
  lay(player, "g", "goal", "Wij eten rustig.")
  tellCard(meeting, player.writer, danger, { aspect: "danger" })
  show(<Sets />)
  await press("Nieuwe schaal")
  expect(document.activeElement).toBe(screen.getByLabelText("De vraag"))
  await press("Bewaar")
  expect(screen.getByText("Schrijf hier een vraag.")).toBeTruthy()
  await write("De vraag", "Hoe veilig is het in het weekend?")
  await write("Wat betekent een 0 in dit gezin?", "Er wordt geschreeuwd.")
  await write("Wat betekent een 10 in dit gezin?", "Iedereen slaapt.")
  expect(screen.queryByText("De huur is hoog.")).toBeNull()
  await userEvent.click(screen.getByLabelText("Dat hij weer gooit."))
  await userEvent.click(screen.getByLabelText("Wij eten rustig."))
  expect(await faultsOf()).toEqual([])
  await press("Bewaar")
  expect(scalesIn(meeting).find(({ id }) => id !== ID)).toMatchObject({
    question: "Hoe veilig is het in het weekend?",
    zero: "Er wordt geschreeuwd.",
    ten: "Iedereen slaapt.",
    danger: "d",
    goal: "g",
  })
  expect(document.activeElement).toBe(button("Nieuwe schaal"))
})

test("where no worry is marked as what can happen, each may be what the scale is about", async () => {
  const { meeting, player, show } = scaleFor("mireille")
  lay(player, "z", "worry", "De huur is hoog.")
  show(<Sets />)
  await press("Nieuwe schaal")
  await write("De vraag", "Hoe veilig is het?")
  await userEvent.click(screen.getByLabelText("De huur is hoog."))
  await press("Bewaar")
  expect(scalesIn(meeting).find(({ id }) => id !== ID)).toMatchObject({ danger: "z" })
})

test("a set that was begun is there again after something else was opened, or the page loaded", async () => {
  const held = scaleFor("mireille")
  const { meeting } = held
  held.show(<Sets />)
  await press("Verander")
  await write("Wat betekent een 10 in dit gezin?", " Ook opa.")
  held.anew()
  held.show(<Sets />)
  const ten = screen.getByLabelText<HTMLTextAreaElement>("Wat betekent een 10 in dit gezin?")
  expect(ten.value).toBe(`${SAFE.ten} Ook opa.`)
  expect(document.activeElement).toBe(document.body)
  await press("Bewaar")
  expect(scalesIn(meeting)[0]?.ten).toBe(`${SAFE.ten} Ook opa.`)
  await press("Nieuwe schaal")
  await write("De vraag", "Toch niet")
  await press("Toch niet")
  expect(Object.keys(sessionStorage)).toEqual(["aan-tafel.language"])
})

test("[K1] puts one before everyone, and takes it away again", async () => {
  const { meeting, show } = scaleFor("mireille")
  show(<Sets />)
  await press("Haal van het scherm")
  expect(factsOf(meeting).scale).toBeNull()
  await press("Zet voor iedereen")
  expect(factsOf(meeting).scale).toBe(ID)
  expect(screen.getByText("Staat nu voor iedereen")).toBeTruthy()
})

test("[K2] changes a set or throws it away, asked twice, until somebody gave a number", async () => {
  const { meeting, show, sealed } = scaleFor("mireille")
  show(<Sets />)
  await press("Verander")
  await write("De vraag", " Nu?")
  await press("Bewaar")
  expect(scalesIn(meeting)[0]?.question).toBe("Hoe veilig is het? Nu?")
  await press("Gooi weg")
  expect(scalesIn(meeting)).toHaveLength(1)
  await press("Gooi deze schaal weg")
  expect(scalesIn(meeting)).toHaveLength(0)
  expect(screen.getByText(/^Er is nog geen schaal/)).toBeTruthy()

  const other = scaleFor("mireille")
  other.sealed.set("emre", { value: 2 })
  other.show(<Sets />)
  expect(await screen.findByText(/^Er zijn al cijfers bij/)).toBeTruthy()
  expect(screen.queryByText(/kun je nog kiezen/)).toBeNull()
  expect(screen.queryByRole("button", { name: "Verander" })).toBeNull()
  expect(screen.queryByRole("button", { name: "Gooi weg" })).toBeNull()
  expect(sealed.size).toBe(0)
})

test("[K2] after the numbers its goal is chosen still, and its words are not there to change", async () => {
  const { meeting, player, show, sealed } = scaleFor("mireille")
  sealed.set("emre", { value: 2 })
  lay(player, "doel", "goal", "Rustig slapen")
  show(<Sets />)
  await screen.findByText(/^Er zijn al cijfers bij.*kun je nog kiezen/)
  await press("Verander")
  expect(screen.queryByLabelText("De vraag")).toBeNull()
  expect(await faultsOf()).toEqual([])
  await userEvent.click(screen.getByRole("radio", { name: "Rustig slapen" }))
  await press("Bewaar")
  expect(scalesIn(meeting)[0]).toMatchObject({ ...SAFE, goal: "doel" })
})

test("[K2] words that were begun before a number came are not put under it", async () => {
  const held = scaleFor("mireille")
  const { meeting, player, sealed } = held
  lay(player, "doel", "goal", "Rustig slapen")
  held.show(<Sets />)
  await press("Verander")
  await write("De vraag", " En anders?")
  sealed.set("emre", { value: 2 })
  held.anew()
  held.show(<Sets />)
  expect(await screen.findByRole("heading", { name: SAFE.question })).toBeTruthy()
  await userEvent.click(screen.getByRole("radio", { name: "Rustig slapen" }))
  await press("Bewaar")
  expect(scalesIn(meeting)[0]).toMatchObject({ ...SAFE, goal: "doel" })
})

test("more than three are a hint, never a block", () => {
  const { meeting, lead, show } = scaleFor("mireille")
  for (const id of ["b", "c", "d"]) setScale(meeting, lead, id as ScaleId, SAFE)
  show(<Sets />)
  expect(screen.getByText("Dit zijn er al 4. Drie schalen is meestal genoeg.")).toBeTruthy()
  expect(button("Nieuwe schaal")).toBeTruthy()
})

test("[K5] sees who is done and never with what, and shows all at once", async () => {
  const { meeting, show, sealed, line } = scaleFor("mireille")
  sealed.set("emre", { value: 3, why: "Nog niet rustig." })
  show(<Sets />)
  expect(await screen.findByText("klaar")).toBeTruthy()
  // The interpreter is not asked, nor who leads.
  expect(people()).toEqual(["daniellenog niet", "emreklaar", "fennanog niet", "tonnynog niet"])
  expect(document.body.textContent).not.toContain("Nog niet rustig")
  expect(await faultsOf()).toEqual([])
  line.isBroken = true
  await press("Laat zien: 3 mensen zijn nog niet klaar")
  expect(await screen.findByText(/^Er is even geen verbinding/)).toBeTruthy()
  expect(factsOf(meeting).revealed.scales).toEqual([])
  line.isBroken = false
  await press("Laat zien: 3 mensen zijn nog niet klaar")
  expect(await screen.findByText("De cijfers zijn open.")).toBeTruthy()
  expect(meeting.scores.get(`${ID}/emre`)).toEqual({ value: 3, why: "Nog niet rustig." })
})

test("when everybody is done, it says nothing more than that", async () => {
  const { show, sealed } = scaleFor("mireille")
  for (const one of ["emre", "danielle", "fenna", "tonny"]) sealed.set(one, { value: 5 })
  show(<Sets />)
  expect(await screen.findByRole("button", { name: "Laat alle cijfers zien" })).toBeTruthy()
})

test("nobody's number is shown before there is one", async () => {
  const { show } = scaleFor("mireille")
  show(<Sets />)
  expect(await screen.findAllByText("nog niet")).toHaveLength(4)
  expect(screen.queryByRole("button", { name: /^Laat/ })).toBeNull()
})

test("[W5] gives the number of somebody without a device, in their name", async () => {
  const { show, sealed } = scaleFor("mireille")
  show(<Sets />)
  await press("Geef het cijfer van tonny")
  expect(document.activeElement?.textContent).toBe("Het cijfer van tonny")
  await userEvent.click(screen.getByRole("radio", { name: /^6/ }))
  await userEvent.type(screen.getByLabelText("Wat zit er al in dat cijfer?"), "Ze lachen weer.")
  await press("Klaar")
  expect(sealed.get("tonny")).toEqual({ value: 6, why: "Ze lachen weer." })
  expect(document.activeElement).toBe(button("Geef het cijfer van tonny"))
  expect(await screen.findByText("klaar")).toBeTruthy()
})

test("[P2] on a closed board nothing is made, and what stands can be shown again", () => {
  const { meeting, show } = scaleFor("mireille")
  show(<Sets />)
  act(() => closeBoard(meeting, { version: 1, at: NOW }))
  expect(screen.queryByRole("button", { name: "Nieuwe schaal" })).toBeNull()
  expect(button("Haal van het scherm")).toBeTruthy()
})
