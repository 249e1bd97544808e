// @vitest-environment jsdom
import { act, screen, within } from "@testing-library/react"
import { expect, test, vi } from "vitest"
import { binCard, moveCard, tellCard } from "../../src/meeting/commands/cards.ts"
import {
  askQuestion,
  drawCurtain,
  giveView,
  goToStage,
  putInLight,
  tellMeeting,
} from "../../src/meeting/commands/meeting.ts"
import { closeBoard, writePerson } from "../../src/meeting/commands/server.ts"
import type { CardId, PersonId } from "../../src/meeting/ids.ts"
import { personOf } from "../../src/meeting/queries/people.ts"
import { lay, NOW, type Player } from "../support/cast.ts"
import { faultsOf } from "../support/page.tsx"
import { FOUR, wallTable } from "./wall.tsx"

const at = wallTable(FOUR)

const who = (name: string): Player => at.cast.who(name)
const card = (id: string) => id as CardId
const cardWith = (words: string) => screen.getByText(words).closest("li") as HTMLElement
const column = (name: string) => screen.getByRole("region", { name })

test("at the welcome it shows the question, how to join, and who is here", async () => {
  sessionStorage.setItem("aan-tafel.participant-secret.m", "s3cret")
  at.room.isHere("emre", 7)
  const { container } = at.open()
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Welkom")
  at.heard(() =>
    tellMeeting(who("mireille").meeting, who("mireille").writer, "question", "Wat nu?"),
  )
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Wat nu?")
  expect(screen.getByRole("img", { name: "Code om mee te doen" })).toBeTruthy()
  expect(screen.getByText(location.host)).toBeTruthy()
  expect(screen.getByText("emre").closest("li")?.className).toBe("who")
  expect(screen.getByText("fenna").closest("li")?.textContent).toBe("fenna (even weg)")
  // Who has no device sits at the table without one.
  expect(screen.getByText("tonny").closest("li")?.className).toBe("who")
  expect(await faultsOf(container)).toEqual([])
})

test("where many are away, the ring alone shows it; who listens still hears it", () => {
  at.open()
  const away = screen.getAllByText("(even weg)")
  expect(away.map((words) => [words.closest("li")?.className, words.className])).toEqual(
    Array(3).fill(["who away", "unseen"]),
  )
})

test("who was removed from the table is not on the wall", () => {
  at.open()
  const fenna = personOf(at.cast.table, "fenna")!
  act(() => writePerson(at.cast.table, fenna.name as PersonId, { ...fenna, removedAt: NOW }))
  expect(screen.queryByText("fenna")).toBeNull()
  expect(screen.getByText("emre")).toBeTruthy()
})

test("without the participants' secret it shows no code", () => {
  at.open()
  expect(screen.queryByRole("img", { name: "Code om mee te doen" })).toBeNull()
})

test("the welcome goes when the first card lies on the table, unless it was pointed at", () => {
  const mireille = who("mireille")
  at.open()
  at.heard(() => lay(who("emre"), "a", "worry", "Hij lag wakker"))
  expect(within(column("Zorgen")).getByText("Hij lag wakker")).toBeTruthy()
  at.heard(() => goToStage(mireille.meeting, mireille.writer, "welcome", NOW))
  expect(screen.queryByText("Hij lag wakker")).toBeNull()
  at.heard(() => goToStage(mireille.meeting, mireille.writer, "safety", NOW))
  expect(screen.getByText("Hij lag wakker")).toBeTruthy()
})

test("it names all stages and marks the one that is now", () => {
  const mireille = who("mireille")
  at.heard(() => goToStage(mireille.meeting, mireille.writer, "steps", NOW))
  at.open()
  const stages = within(screen.getByRole("list", { name: "Leidraad" })).getAllByRole("listitem")
  expect(stages).toHaveLength(9)
  expect(stages.filter((stage) => stage.hasAttribute("aria-current"))).toEqual([
    screen.getByText("Kleine stappen"),
  ])
})

test("a card shows its words and who signed it; a goal, a demand and a step what they are", async () => {
  const emre = who("emre")
  const fenna = who("fenna")
  at.heard(() => {
    lay(emre, "goal", "goal", "Op zondag koken")
    lay(fenna, "demand", "demand", "Niet alleen met Emre")
    lay(emre, "step", "step", "Bel tante")
  })
  at.heard(() => {
    tellCard(fenna.meeting, fenna.writer, card("demand"), { setBy: fenna.id })
    tellCard(emre.meeting, emre.writer, card("step"), {
      who: [emre.id, "tonny" as PersonId],
      by: "2026-11-21",
    })
    for (const person of ["tonny", "fenna"]) {
      const { meeting, writer } = person === "fenna" ? fenna : who("mireille")
      giveView(meeting, writer, card("goal"), person as PersonId, { sees: "mine" })
    }
  })
  const { container } = at.open()
  expect(cardWith("Op zondag koken").querySelector(".said")?.textContent).toBe("emre, fenna, tonny")
  expect(within(cardWith("Op zondag koken")).getByRole("img", { name: "Doel" })).toBeTruthy()
  expect(cardWith("Niet alleen met Emre").querySelector(".row")?.textContent).toBe(
    "Bodemeisvan fenna",
  )
  expect(cardWith("Bel tante").querySelector(".row")?.textContent).toBe(
    "emre, tonnyvóór za 21 november",
  )
  expect(await faultsOf(container)).toEqual([])
})

test("words and names keep their own direction", () => {
  at.heard(() => lay(who("emre"), "a", "worry", "شیرین هر شب می‌خواند"))
  at.open()
  const words = screen.getByText("شیرین هر شب می‌خواند")
  expect(words.getAttribute("dir")).toBe("auto")
  expect(words.querySelector("bdi")?.textContent).toBe("emre")
})

test("more than nine cards are an index, with the same words and names", () => {
  const emre = who("emre")
  at.heard(() => {
    for (let index = 0; index < 10; index++) lay(emre, `c${index}`, "worry", `Kaart ${index}`)
  })
  at.open()
  expect(screen.getByRole("main").dataset["step"]).toBe("index")
  expect(column("Zorgen").querySelectorAll("li")).toHaveLength(10)
  expect(cardWith("Kaart 3").textContent).toBe("Kaart 3emre")
  at.heard(() => binCard(emre.meeting, emre.writer, card("c9"), NOW))
  expect(screen.getByRole("main").dataset["step"]).toBe("small")
})

test("a card that somebody moves carries their name", () => {
  const fenna = who("fenna")
  at.heard(() => lay(who("emre"), "a", "worry", "Hij belde zelf"))
  at.room.isHere("fenna", fenna.meeting.doc.clientID)
  at.open()
  at.heard(() => moveCard(fenna.meeting, fenna.writer, card("a"), { kind: "safety" }))
  expect(within(column("Signalen van veiligheid")).getByText("Hij belde zelf")).toBeTruthy()
  expect(cardWith("Hij belde zelf").querySelector(".mover")?.textContent).toBe("fenna legt neer")
})

test("it says who is writing in a card, where there is room to say it", () => {
  at.heard(() => lay(who("emre"), "a", "worry", "Hij belde zelf"))
  const rect = vi.spyOn(Element.prototype, "getBoundingClientRect")
  const note = () => cardWith("Hij belde zelf").querySelector(".beside-note")?.textContent
  for (const [bottom, expected] of [
    [20, undefined],
    [60, "fenna schrijft"],
  ] as const) {
    rect.mockReturnValue({ top: 0, bottom, height: 20 } as DOMRect)
    at.open()
    act(() => at.room.isHere("fenna", 7, "a"))
    expect(note()).toBe(expected)
  }
  rect.mockRestore()
})

test("an empty column asks its first question", () => {
  at.heard(() => lay(who("emre"), "a"))
  at.open()
  expect(within(column("Signalen van veiligheid")).getByText(/bijna mis/)).toBeTruthy()
  expect(within(column("Doelen en kleine stappen")).getByText("In je eigen woorden.")).toBeTruthy()
  expect(column("Zorgen").querySelector(".empty")).toBeNull()
})

test("one quiet line tells of the connection, the store and the fixed plan", () => {
  const line = () => screen.getByRole("status").textContent
  at.open()
  expect(line()).toBe("")
  act(() => at.room.connection.set({ is: "offline", since: NOW }))
  expect(line()).toMatch(/^Even geen verbinding/)
  act(() => at.room.connection.set({ is: "not-saving" }))
  expect(line()).toMatch(/^Bewaren lukt nu even niet/)
  act(() => at.room.connection.set({ is: "live" }))
  at.heard(() => closeBoard(at.cast.table, { version: 1, at: NOW }))
  expect(line()).toBe("Het plan ligt vast.")
})

test("[G1] behind the curtain nothing of the table is on it, until it is opened again", async () => {
  const mireille = who("mireille")
  const draw = (drawn: boolean) =>
    at.heard(() => drawCurtain(mireille.meeting, mireille.writer, drawn))
  at.heard(() => lay(who("emre"), "a"))
  const { container } = at.open()
  draw(true)
  expect(screen.getByRole("heading").textContent).toBe("Even pauze")
  expect(container.textContent).toBe("Even pauzeWe gaan zo verder.")
  expect(await faultsOf(container)).toEqual([])
  act(() => at.room.connection.set({ is: "offline", since: NOW }))
  expect(screen.getByRole("status").textContent).toMatch(/^Even geen verbinding/)
  act(() => at.room.connection.set({ is: "live" }))
  draw(false)
  expect(cardWith("a")).toBeTruthy()
})

test("[G3] a question that is asked stands above the board, in the meeting's language", () => {
  const { meeting, writer } = who("mireille")
  at.heard(() => lay(who("emre"), "a"))
  at.heard(() => askQuestion(meeting, writer, { nl: "Wie zag dat?", en: "Who saw that?" }))
  at.open()
  expect(screen.getByText("Wie zag dat?")).toBeTruthy()
  at.heard(() => askQuestion(meeting, writer, null))
  expect(screen.queryByText("Wie zag dat?")).toBeNull()
})

test("[G4] a card in the light stands whole before the others, with who sees it differently", async () => {
  const [emre, mireille] = [who("emre"), who("mireille")]
  at.heard(() => lay(who("fenna"), "a"))
  const view = { sees: "different", text: "Zo was het niet." } as const
  at.heard(() => giveView(emre.meeting, emre.writer, card("a"), emre.id, view))
  at.heard(() => putInLight(mireille.meeting, mireille.writer, card("a")))
  const { container } = at.open()
  const light = within(screen.getByRole("article"))
  expect(light.getByText("a")).toBeTruthy()
  expect(light.getByText("emre").closest("dt")?.textContent).toBe("emre ziet dit anders")
  expect(light.getByText("Zo was het niet.")).toBeTruthy()
  expect(await faultsOf(container)).toEqual([])
  at.heard(() => binCard(mireille.meeting, mireille.writer, card("a"), NOW))
  expect(screen.queryByRole("article")).toBeNull()
})

test("in family time those who stay read that nobody else reads along", () => {
  at.open()
  at.heard(() => lay(who("emre"), "a"))
  act(() => at.room.present(1, { server: { familyTime: true } }))
  expect(screen.getByText(/^Besloten tijd: het gezin en naasten/)).toBeTruthy()
  act(() => at.room.present(1, null))
  expect(screen.queryByText(/^Besloten tijd: het gezin en naasten/)).toBeNull()
})

test("it speaks the meeting's language, and has nothing to press", () => {
  const mireille = who("mireille")
  at.heard(() => lay(who("emre"), "a"))
  at.heard(() => tellMeeting(mireille.meeting, mireille.writer, "language", "en"))
  const { container } = at.open()
  expect(column("Worries")).toBeTruthy()
  expect(container.querySelector("[lang]")?.getAttribute("lang")).toBe("en")
  expect(container.querySelectorAll("button, a, input, select, textarea")).toHaveLength(0)
})
