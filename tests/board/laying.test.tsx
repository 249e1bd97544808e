// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen } from "@testing-library/react"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { binCard } from "../../src/meeting/commands/cards.ts"
import { askQuestion, goToStage } from "../../src/meeting/commands/meeting.ts"
import type { CardId } from "../../src/meeting/ids.ts"
import { cardsIn } from "../../src/meeting/queries/cards.ts"
import type { Asked } from "../../src/meeting/schema.ts"
import { WHAT_IS_BETTER } from "../../src/meeting/whatIsBetter.ts"
import { boardOf, button, cast, clearTheTable, field, lies } from "../support/board.tsx"
import { lay, NOW } from "../support/cast.ts"

beforeEach(clearTheTable)
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const writtenAs = () => screen.getByLabelText<HTMLSelectElement>("Wat is het?")
const forWhom = () => screen.getByLabelText<HTMLSelectElement>("Voor wie schrijf je?")

test("[G3] what is asked at the welcome is to talk about: no column is for it", () => {
  const mireille = cast("mireille")
  const told = () => screen.queryByText("Hier praten we samen over. Schrijven hoeft niet.")
  const asks = (question: Asked) =>
    act(() => void askQuestion(mireille.meeting, mireille.writer, question))
  boardOf(mireille)
  asks({ nl: "Wie mist er aan deze tafel?", en: "Who is missing at this table?" })
  expect(told()).toBeTruthy()
  asks(WHAT_IS_BETTER)
  expect(told()).toBeNull()
  act(() => void goToStage(mireille.meeting, mireille.writer, "worries", NOW))
  asks({ nl: "Wanneer was de laatste keer?", en: "When was the last time?" })
  expect(told()).toBeNull()
})

test("what was begun is still there when the page is loaded anew, until it is laid", async () => {
  const emre = cast("emre")
  boardOf(emre)
  fireEvent.change(field(), { target: { value: "Noor durft" } })
  boardOf(cast("fenna"))
  expect(field().value).toBe("")
  const { user } = boardOf(emre)
  expect(field().value).toBe("Noor durft")
  await user.type(field(), " weer{Enter}")
  expect(lies(emre)).toEqual(["Noor durft weer"])
  expect(Object.keys(sessionStorage).filter((name) => name.includes("draft"))).toEqual([])
})

test("the card that was laid comes into sight, and says where it lies", async () => {
  const emre = cast("emre")
  for (const id of ["een", "twee", "drie"]) lay(emre, id)
  const { user } = boardOf(emre)
  const seen: string[] = []
  Element.prototype.scrollIntoView = function () {
    seen.push(this.textContent ?? "")
  }
  await user.type(field(), "vier{Enter}")
  expect(seen).toEqual([expect.stringMatching("vier")])
  screen.getByText("Kaart ligt op tafel, zorgen, plaats 4 van 4.")
  act(() => void binCard(emre.meeting, emre.writer, "een" as CardId, NOW))
  screen.getByText("Kaart ligt op tafel, zorgen, plaats 4 van 4.")
})

test("the second press of two goes to nobody: it was meant for what lay there before", async () => {
  const emre = cast("emre")
  boardOf(emre)
  fireEvent.change(field(), { target: { value: "Half af" } })
  const button = screen.getByText("Leg op tafel")
  fireEvent.click(button, { detail: 2 })
  expect(lies(emre)).toEqual([])
  expect(field().value).toBe("Half af")
  fireEvent.click(button, { detail: 1 })
  expect(lies(emre)).toEqual(["Half af"])
})

test("[C9] what was begun stays what it was when the meeting goes on, also after a reload", async () => {
  const mireille = cast("mireille")
  const goTo = (stage: "safety" | "steps") =>
    act(() => void goToStage(mireille.meeting, mireille.writer, stage, NOW))
  boardOf(mireille)
  fireEvent.change(field(), { target: { value: "Noor slaapt slecht" } })
  goTo("safety")
  expect(writtenAs().value).toBe("worry")
  const { user } = boardOf(mireille)
  expect(writtenAs().value).toBe("worry")
  await user.type(field(), "{Enter}")
  expect(lies(mireille, "worries")).toEqual(["Noor slaapt slecht"])
  // The field is empty again: now it goes where the meeting is.
  expect(writtenAs().value).toBe("safety")
  fireEvent.change(writtenAs(), { target: { value: "goal" } })
  fireEvent.change(field(), { target: { value: "Op zondag samen koken" } })
  goTo("steps")
  await user.type(field(), "{Enter}")
  expect(lies(mireille, "plan")).toEqual(["Op zondag samen koken"])
  expect(writtenAs().value).toBe("step")
})

test("[C9] and stays in the name in which it was begun", async () => {
  const mireille = cast("mireille")
  boardOf(mireille)
  fireEvent.change(forWhom(), { target: { value: "tonny" } })
  fireEvent.change(field(), { target: { value: "Ik pas graag op" } })
  const { user } = boardOf(mireille)
  expect(forWhom().value).toBe("tonny")
  await user.type(field(), "{Enter}")
  expect(cardsIn(mireille.meeting, "worries")[0]?.author).toBe("tonny")
})

test("[C9] on a phone too, where the column in sight is the one that is written in", () => {
  vi.stubGlobal("matchMedia", () => ({
    matches: false,
    addEventListener() {},
    removeEventListener() {},
  }))
  const emre = cast("emre")
  const mireille = { ...cast("mireille"), meeting: emre.meeting }
  boardOf(emre)
  const inSight = () => document.querySelector("[role=tab][aria-selected=true]")?.textContent
  const pen = document.querySelector<HTMLTextAreaElement>(".pen textarea")!
  fireEvent.change(pen, { target: { value: "Noor slaapt slecht" } })
  act(() => void goToStage(mireille.meeting, mireille.writer, "safety", NOW))
  expect(inSight()).toBe("Zorgen")
  fireEvent.click(button("Leg op tafel")!)
  expect(lies(emre, "worries")).toEqual(["Noor slaapt slecht"])
  expect(inSight()).toBe("Signalen van veiligheid")
})
