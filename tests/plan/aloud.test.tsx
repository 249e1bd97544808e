// @vitest-environment jsdom
import { act, screen } from "@testing-library/react"
import { userEvent } from "@testing-library/user-event"
import { afterEach, beforeEach, expect, test } from "vitest"
import { tellCard } from "../../src/meeting/commands/cards.ts"
import { drawCurtain, putInLight } from "../../src/meeting/commands/meeting.ts"
import type { CardId } from "../../src/meeting/ids.ts"
import { factsOf } from "../../src/meeting/queries/facts.ts"
import { ReadPlan } from "../../src/plan/aloud/ReadPlan.tsx"
import { AtMeeting } from "../../src/sync/react/MeetingProvider.tsx"
import { atTable } from "../support/atTable.ts"
import { lay, meetingWith, type Player } from "../support/cast.ts"
import { faultsOf, show } from "../support/page.tsx"

let mireille: Player
beforeEach(() => {
  mireille = meetingWith([{ name: "mireille", seat: "facilitator", role: "other" }]).who("mireille")
})
afterEach(() => sessionStorage.clear())

const lit = () => factsOf(mireille.meeting).spotlight
const press = (name: string) => userEvent.click(screen.getByRole("button", { name }))

function open() {
  const { at } = atTable(mireille.meeting, mireille.writer)
  show(
    <AtMeeting at={at}>
      <ReadPlan speak={(words) => <button type="button">{`Lees ${words}`}</button>} />
    </AtMeeting>,
  )
}

function laysPlan() {
  const { meeting, writer } = mireille
  lay(mireille, "agency", "goal", "Zes maanden rust")
  tellCard(meeting, writer, "agency" as CardId, { owner: "agency" })
  lay(mireille, "goal", "goal", "Weer koken")
  lay(mireille, "demand", "demand", "Niet alleen")
  lay(mireille, "step", "step", "Ik bel Hong")
  tellCard(meeting, writer, "step" as CardId, { who: [mireille.id], by: "2026-11-27" })
}

test("[P15] the plan is read card by card, in this order, and each is in the light", async () => {
  laysPlan()
  open()
  expect(lit()).toBeNull()
  await press("Begin met voorlezen")
  const read = [lit()]
  for (let next = 0; next < 3; next++) {
    await press("Volgende")
    read.push(lit())
  }
  expect(read).toEqual(["goal", "demand", "step", "agency"])
  expect(screen.getByText(/4 van 4/).textContent).toContain("Dit was de laatste.")
  await press("Vorige")
  expect(lit()).toBe("step")
  expect(screen.getByText("3 van 4")).toBeTruthy()
  expect(screen.getByText("Lees Ik bel Hong mireille, vrijdag 27 november.")).toBeTruthy()
  await press("Klaar")
  expect(lit()).toBeNull()
  expect(screen.getByRole("button", { name: "Begin met voorlezen" })).toBeTruthy()
})

test("[P15] where one is follows from the light, also when it was closed meanwhile", async () => {
  laysPlan()
  putInLight(mireille.meeting, mireille.writer, "demand" as CardId)
  open()
  expect(screen.getByText("2 van 4")).toBeTruthy()
  expect(screen.getByText("Hier hoort nog geen stap bij.")).toBeTruthy()
  act(() => void drawCurtain(mireille.meeting, mireille.writer, true))
  expect(screen.getByText(/Het gordijn is dicht/)).toBeTruthy()
  expect(await faultsOf()).toEqual([])
})

test("without anything in the plan there is nothing to read", () => {
  open()
  expect(screen.getByText("Er ligt nog niets in het plan om voor te lezen.")).toBeTruthy()
})
