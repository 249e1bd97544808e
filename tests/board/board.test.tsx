// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { typeInCard } from "../../src/meeting/commands/cards.ts"
import { closeBoard } from "../../src/meeting/commands/server.ts"
import type { CardId } from "../../src/meeting/ids.ts"
import { cardIn, cardsIn } from "../../src/meeting/queries/cards.ts"
import {
  boardOf,
  button,
  card,
  cast,
  clearTheTable,
  field,
  lies,
  words,
} from "../support/board.tsx"
import {
  exchange,
  FAMILY,
  lay,
  lying,
  meetingWith,
  NOW,
  textOf,
  type Part,
} from "../support/cast.ts"
import { faultsOf } from "../support/page.tsx"

beforeEach(clearTheTable)
afterEach(cleanup)

describe("writing", () => {
  test("is typing and Enter; Shift with Enter begins a line", async () => {
    const emre = cast("emre")
    const { user } = boardOf(emre)
    await user.click(field())
    await user.keyboard("Noor belt{Shift>}{Enter}{/Shift}oma{Enter}Nog een{Enter}")
    expect(lies(emre)).toEqual(["Noor belt\noma", "Nog een"])
    expect(field().value).toBe("")
    expect(document.activeElement).toBe(field())
    expect(card("Noor belt")).toBeTruthy()
  })

  test("in the third column asks what it is, a goal first", async () => {
    const emre = cast("emre")
    const { user } = boardOf(emre)
    await user.selectOptions(screen.getByLabelText("Wat is het?"), "Kleine stap")
    await user.type(field(), "Ik bel Şükran{Enter}")
    expect(cardsIn(emre.meeting, "plan").map(({ place }) => place.kind)).toEqual(["step"])
  })

  test("for somebody without a device is the facilitator's alone, in their name", async () => {
    const mireille = cast("mireille")
    const { user } = boardOf(mireille)
    await user.selectOptions(screen.getByLabelText("Voor wie schrijf je?"), "Voor tonny")
    await user.type(field(), "Ik breng ze naar school{Enter}")
    expect(cardsIn(mireille.meeting, "worries")[0]).toMatchObject({ author: "tonny" })
    boardOf(cast("emre"))
    expect(screen.queryByLabelText("Voor wie schrijf je?")).toBeNull()
  })

  test("in a child's name says that it is a sentence which the child chose", async () => {
    const parts: Part[] = [...FAMILY, { name: "noor", role: "child", device: false }]
    const { user } = boardOf(meetingWith(parts).who("mireille"))
    const told = /^Een zin die noor zelf koos/
    await user.selectOptions(screen.getByLabelText("Voor wie schrijf je?"), "Voor tonny")
    expect(screen.queryByText(told)).toBeNull()
    await user.selectOptions(screen.getByLabelText("Voor wie schrijf je?"), "Voor noor")
    expect(screen.getByText(told)).toBeTruthy()
    expect(await faultsOf()).toEqual([])
  })

  test("is not the Enter that ends a word put together letter by letter, also as Safari tells it", () => {
    const emre = cast("emre")
    boardOf(emre)
    fireEvent.change(field(), { target: { value: "Opa belt" } })
    fireEvent.keyDown(field(), { key: "Enter", isComposing: true })
    fireEvent.keyDown(field(), { key: "Enter", keyCode: 229 })
    expect(lies(emre)).toEqual([])
    fireEvent.keyDown(field(), { key: "Enter" })
    expect(lies(emre)).toEqual(["Opa belt"])
  })

  test("[L1] keeps in the field what does not fit on the card, and says so", async () => {
    const emre = cast("emre")
    boardOf(emre)
    const text = "woord ".repeat(500).trim()
    fireEvent.change(field(), { target: { value: text } })
    screen.getByText(/2999 van 2000 tekens/)
    fireEvent.keyDown(field(), { key: "Enter" })
    screen.getByText(/De rest staat in het schrijfveld/)
    const [laid] = lies(emre)
    expect(`${laid} ${field().value}`).toBe(text)
    expect(laid!.length).toBeLessThanOrEqual(2_000)
  })

  test("[W7] that a column does not take stays in the field", () => {
    const emre = cast("emre")
    boardOf(emre)
    fireEvent.change(field(), { target: { value: "Nog iets" } })
    act(() => void emre.meeting.guide.set("locks", ["worries"]))
    // It can still be kept for oneself, and the keys stay where they are.
    expect(field().disabled).toBe(false)
    expect(button("Leg op tafel")?.hasAttribute("disabled")).toBe(true)
    expect(field().value).toBe("Nog iets")
  })
})

describe("a card", () => {
  test("opens with Enter, and its words are typed in by two people at once", async () => {
    const { who } = meetingWith()
    const [emre, fenna] = [who("emre"), who("fenna")]
    lay(emre, "een", "worry", "Noor")
    const { user } = boardOf(emre)
    const tell = () => act(() => exchange([emre.meeting, fenna.meeting]))
    tell()
    card("Noor").focus()
    await user.keyboard("{Enter}")
    const opened = await words()
    await user.click(opened)
    await user.keyboard(" belt")
    tell()
    typeInCard(fenna.meeting, fenna.writer, "een" as CardId, { at: 9, remove: 0, insert: " oma" })
    tell()
    await user.keyboard("!")
    expect(opened.value).toBe("Noor belt! oma")
    expect(textOf(emre.meeting, "een")).toBe("Noor belt! oma")
  })

  test("goes to the bin and comes back from the place where it lay", async () => {
    const emre = cast("emre")
    for (const id of ["een", "twee", "drie"]) lay(emre, id)
    const { user } = boardOf(emre)
    await user.click(card("twee"))
    await user.click(await screen.findByText("In de bak"))
    expect(lying(emre.meeting)).toEqual(["een", "drie"])
    const places = document.querySelector<HTMLElement>("[data-cards=worries]")!.children
    expect(places[1]?.textContent).toMatch("Kaart ligt in de bak")
    await user.click(within(places[1] as HTMLElement).getByText("Zet terug"))
    expect(lying(emre.meeting)).toEqual(["een", "twee", "drie"])
    await waitFor(() => expect(screen.queryByText("Kaart ligt in de bak.")).toBeNull())
  })

  test("is moved without dragging: to a column, higher and lower", async () => {
    const emre = cast("emre")
    for (const id of ["een", "twee", "drie"]) lay(emre, id)
    const { user } = boardOf(emre)
    await user.click(card("drie"))
    await user.click(await screen.findByText("Verplaats naar…"))
    await user.keyboard("{Tab}{Escape}")
    expect(button("Hoger")).toBeUndefined()
    expect(document.activeElement).toBe(button("Verplaats naar…"))
    await user.keyboard("{Enter}{Tab}")
    expect(document.activeElement?.textContent).toMatch("Zorgen")
    await user.click(button("Hoger")!)
    expect(lying(emre.meeting)).toEqual(["een", "drie", "twee"])
    await user.click(button("Doelen en kleine stappen")!)
    expect(cardIn(emre.meeting, "drie")?.place.kind).toBe("goal")
    await user.click(screen.getByLabelText("Kleine stap"))
    await user.click(screen.getAllByLabelText("fenna")[0]!)
    await user.type(screen.getByLabelText("Hoe vaak?"), "elke avond")
    await user.tab()
    expect(cardIn(emre.meeting, "drie")).toMatchObject({
      place: { kind: "step" },
      who: ["fenna"],
      often: "elke avond",
    })
  })

  test("that lies open tells what was typed last when it is closed", async () => {
    const emre = cast("emre")
    lay(emre, "een", "demand")
    const { user } = boardOf(emre)
    await user.click(card("een"))
    fireEvent.change(await screen.findByLabelText("Wat kiest het gezin zelf?"), {
      target: { value: "op welke dag" },
    })
    await user.click(button("Sluit")!)
    expect(cardIn(emre.meeting, "een")?.free).toBe("op welke dag")
  })

  test("is taken back by its maker alone", async () => {
    const { who } = meetingWith()
    const [emre, fenna] = [who("emre"), who("fenna")]
    lay(fenna, "fenna")
    exchange([emre.meeting, fenna.meeting])
    const { user } = boardOf(emre)
    const undo = button("Zet terug")!
    expect(undo.disabled).toBe(true)
    await user.type(field(), "mijn{Enter}")
    await user.click(undo)
    expect(lying(emre.meeting)).toEqual(["fenna"])
    await user.click(button("Opnieuw")!)
    expect(lies(emre)).toEqual(["fenna", "mijn"])
  })
})

describe("who may not write", () => {
  test("[P2] a fixed plan closes the board for everyone, and all of it can be read", async () => {
    const emre = cast("emre")
    lay(emre, "een")
    closeBoard(emre.meeting, { version: 1, at: NOW })
    const { user } = boardOf(emre)
    screen.getByText(/Het plan ligt vast/)
    expect(screen.getByText("Bekijk het plan").getAttribute("href")).toBe("/plan")
    expect(field().disabled).toBe(true)
    await user.click(card("een"))
    const opened = await words()
    expect(opened.readOnly).toBe(true)
    expect(button("In de bak")).toBeUndefined()
  })

  test("[W2] an interpreter reads everything and has nothing to write with", async () => {
    const { who } = meetingWith()
    const [emre, ilse] = [who("emre"), who("ilse")]
    lay(emre, "een")
    exchange([emre.meeting, ilse.meeting])
    const { user } = boardOf(ilse)
    expect(field()).toBeNull()
    await user.click(card("een"))
    const opened = await words()
    expect(opened.readOnly).toBe(true)
  })

  test("[W1] only the facilitator points at a stage, writes the question, and invites", async () => {
    const mireille = cast("mireille")
    const { user } = boardOf(mireille)
    await user.click(button("Doelen")!)
    expect(mireille.meeting.guide.get("stage")).toBe("goals")
    await user.click(screen.getByText("Wat is de vraag van vandaag?"))
    await user.keyboard("Wat is er nodig?{Enter}")
    expect(mireille.meeting.meeting.get("question")).toBe("Wat is er nodig?")
    expect(button("Uitnodigen")).toBeDefined()
    boardOf(cast("emre"))
    expect(button("Doelen")).toBeUndefined()
    expect(button("Uitnodigen")).toBeUndefined()
  })
})

test("axe finds nothing wrong with the board, an opened card, and the people", async () => {
  const mireille = cast("mireille")
  lay(mireille, "een")
  lay(mireille, "doel", "goal")
  lay(mireille, "eis", "demand")
  lay(mireille, "stap", "step")
  const { user } = boardOf(mireille)
  expect(await faultsOf()).toEqual([])
  await user.click(card("stap"))
  await screen.findByLabelText("Hoe vaak?")
  expect(await faultsOf()).toEqual([])
  await user.click(button("Mensen")!)
  await screen.findByText("tonny")
  expect(await faultsOf()).toEqual([])
  await user.click(button("Iemand zonder toestel")!)
  expect(await faultsOf()).toEqual([])
})
