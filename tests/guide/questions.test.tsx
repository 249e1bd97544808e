// @vitest-environment jsdom
import { screen, within } from "@testing-library/react"
import { userEvent } from "@testing-library/user-event"
import { beforeEach, describe, expect, test } from "vitest"
import { BANK, BESIDES } from "../../src/guide/bank/bank.ts"
import type { Question } from "../../src/guide/bank/question.ts"
import { QuestionPanel } from "../../src/guide/QuestionPanel.tsx"
import {
  askQuestion,
  goToStage,
  putInLight,
  tellMeeting,
} from "../../src/meeting/commands/meeting.ts"
import { factsOf } from "../../src/meeting/queries/facts.ts"
import { AtMeeting } from "../../src/sync/react/MeetingProvider.tsx"
import { atTable } from "../support/atTable.ts"
import { lay, meetingWith, NOW, type Player } from "../support/cast.ts"
import { faultsOf, show } from "../support/page.tsx"

let mireille: Player
beforeEach(() => {
  mireille = meetingWith().who("mireille")
})

function open() {
  const { at } = atTable(mireille.meeting, mireille.writer)
  show(
    <AtMeeting at={at}>
      <QuestionPanel />
    </AtMeeting>,
  )
}
const press = (name: string | RegExp) => userEvent.click(screen.getByRole("button", { name }))
const asked = () => factsOf(mireille.meeting).asked
const toAdults: Question[] = [...Object.values(BANK), BESIDES["follow-up"]].flat()

describe("the bank", () => {
  test("asks each question once, in both languages, and never why", () => {
    const all = [...toAdults, ...BESIDES.child]
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    for (const { nl, u = nl, en } of all) {
      for (const text of [nl, u, en]) expect(text).toMatch(/^[A-Z“‘].*[.?]$/)
      expect(`${nl} ${u}`).not.toMatch(/waarom/i)
    }
  })

  test("calls adults u where that is asked for", () => {
    for (const { nl, u = nl } of toAdults) expect(u).not.toMatch(/\b(je|jij|jou|jouw|jullie)\b/i)
  })
})

describe("[G3] the facilitator", () => {
  test("sees the questions of the stage on top; one tap asks, one takes away", async () => {
    goToStage(mireille.meeting, mireille.writer, "worries", NOW)
    open()
    expect(await faultsOf()).toEqual([])
    await press("Welke zorg houdt jou wakker?")
    expect(asked()).toEqual({
      nl: "Welke zorg houdt jou wakker?",
      en: "Which worry keeps you awake?",
    })
    expect(screen.getByText("De gekozen vraag staat op scherm en telefoons.")).toBeTruthy()
    expect(await faultsOf()).toEqual([])
    await press("Haal weg")
    expect(asked()).toBeNull()
    expect(document.activeElement?.textContent).toBe("Haal weg")
  })

  test("the question that is asked keeps its place and the focus, marked; pressing it again takes it away", async () => {
    goToStage(mireille.meeting, mireille.writer, "worries", NOW)
    open()
    const order = () => screen.getAllByRole("listitem").map(({ textContent }) => textContent)
    const before = order()
    const question = screen.getByRole("button", { name: "Welke zorg houdt jou wakker?" })
    question.focus()
    await userEvent.keyboard("{Enter}")
    expect(asked()?.nl).toBe("Welke zorg houdt jou wakker?")
    expect(order()).toEqual(before)
    expect(document.activeElement).toBe(question)
    expect(question.ariaPressed).toBe("true")
    await userEvent.keyboard("{Enter}")
    expect(asked()).toBeNull()
    await userEvent.dblClick(question)
    expect(asked()?.nl).toBe("Welke zorg houdt jou wakker?")
  })

  test("sees the one that is asked in its list of another stage, or above them when it is in none", () => {
    const { meeting, writer } = mireille
    goToStage(meeting, writer, "worries", NOW)
    askQuestion(meeting, writer, BANK.goals[0]!)
    open()
    const list = screen.getByText(BANK.goals[0]!.nl).closest("details")
    expect(list?.open).toBe(true)
    askQuestion(meeting, writer, { nl: "Wat zou opa zeggen?", en: "Wat zou opa zeggen?" })
    open()
    expect(screen.getByText("Wat zou opa zeggen?").closest(".asked-now")).toBeTruthy()
  })

  test("takes it away by pointing at another stage, and the light goes out with it", () => {
    const { meeting, writer } = mireille
    const [better] = BESIDES["follow-up"]
    askQuestion(meeting, writer, BANK.welcome[0]!)
    putInLight(meeting, writer, lay(mireille, "zorg"))
    goToStage(meeting, writer, "welcome", NOW)
    expect(asked()?.nl).toBe(BANK.welcome[0]!.nl)
    goToStage(meeting, writer, "worries", NOW)
    expect(factsOf(meeting)).toMatchObject({ asked: null, spotlight: null })
    // What is better is laid among the signals of safety.
    askQuestion(meeting, writer, better!)
    goToStage(meeting, writer, "safety", NOW)
    expect(asked()?.nl).toBe(better!.nl)
    goToStage(meeting, writer, "scale", NOW)
    expect(asked()).toBeNull()
  })

  test("asks in the form in which people are addressed at this table", async () => {
    goToStage(mireille.meeting, mireille.writer, "worries", NOW)
    open()
    await userEvent.click(screen.getByRole("radio", { name: "u" }))
    await press("Welke zorg houdt u wakker?")
    expect(asked()?.nl).toBe("Welke zorg houdt u wakker?")
    // What is asked changes along.
    await userEvent.click(screen.getByRole("radio", { name: "je" }))
    expect(asked()?.nl).toBe("Welke zorg houdt jou wakker?")
  })

  test("keeps questions of their own for this meeting", async () => {
    open()
    await userEvent.type(screen.getByLabelText("Schrijf een eigen vraag"), "Wat zou opa zeggen?")
    await press("Bewaar")
    await press("Wat zou opa zeggen?")
    expect(asked()).toEqual({ nl: "Wat zou opa zeggen?", en: "Wat zou opa zeggen?" })
    await press("Haal weg")
    await press("Haal ‘Wat zou opa zeggen?’ weg")
    expect(factsOf(mireille.meeting).ownQuestions).toEqual([])
  })

  test("finds those of other stages, of a follow-up and for a child further down", async () => {
    open()
    const group = screen.getByText("Voor een kind: de drie huizen").closest("details")!
    await userEvent.click(within(group).getByText("Voor een kind: de drie huizen"))
    await userEvent.click(within(group).getByText("Wat denk je dan in je hoofd?"))
    expect(asked()?.nl).toBe("Wat denk je dan in je hoofd?")
  })

  test("[G6] sees who has not been heard yet, and how many worries stand against signals", () => {
    const cast = meetingWith()
    mireille = cast.who("mireille")
    lay(cast.who("emre"), "a", "worry")
    cast.exchange()
    open()
    expect(screen.getByText("Nog niet gehoord: danielle, fenna en tonny.")).toBeTruthy()
    expect(screen.getByText("Tot nu toe: 1 zorg en 0 signalen.")).toBeTruthy()
  })

  test("alone decides what is asked", () => {
    const { meeting, writer } = meetingWith().who("emre")
    const question = { nl: "Waar was je?", en: "Where were you?" }
    expect(askQuestion(meeting, writer, question)).toEqual({ done: false, because: "not-allowed" })
    expect(tellMeeting(meeting, writer, "address", "u").done).toBe(false)
  })
})
