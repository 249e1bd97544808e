// @vitest-environment jsdom
import { screen, within } from "@testing-library/react"
import { userEvent } from "@testing-library/user-event"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { addCard, binCard, tellCard } from "../../src/meeting/commands/cards.ts"
import {
  giveAgreement,
  giveScore,
  giveView,
  tellMeeting,
} from "../../src/meeting/commands/meeting.ts"
import { setScale } from "../../src/meeting/commands/scales.ts"
import type { CardId, ScaleId } from "../../src/meeting/ids.ts"
import { planOf } from "../../src/meeting/queries/plan.ts"
import { Changes } from "../../src/plan/changes/Changes.tsx"
import { AtMeeting } from "../../src/sync/react/MeetingProvider.tsx"
import { atTable } from "../support/atTable.ts"
import { lay, meetingWith, NOW, type Player } from "../support/cast.ts"
import { faultsOf, letDialogsOpen, show } from "../support/page.tsx"
import { serverThat } from "../support/server.ts"

let mireille: Player
beforeEach(() => {
  letDialogsOpen()
  mireille = meetingWith([{ name: "mireille", seat: "facilitator", role: "other" }]).who("mireille")
})
afterEach(() => {
  sessionStorage.clear()
  vi.unstubAllGlobals()
})

function open(newest: number, isOpen: boolean) {
  const { at } = atTable(mireille.meeting, mireille.writer)
  show(
    <AtMeeting at={at}>
      <Changes newest={newest} open={isOpen} />
    </AtMeeting>,
  )
}

test("[P12] what is different is told card by card, with answers and what else the plan says", async () => {
  const { meeting, writer, id } = mireille
  lay(mireille, "stays", "goal", "Weer koken")
  lay(mireille, "same", "goal", "Blijft zo")
  lay(mireille, "goes", "step", "Ik bel Hong")
  lay(mireille, "turns", "step", "Elke dag bellen")
  tellMeeting(meeting, writer, "place", "Buurthuis")
  const question = { question: "Hoe gaat het?", zero: "", ten: "" }
  setScale(meeting, writer, "scale" as ScaleId, question)
  giveScore(meeting, writer, "scale" as ScaleId, id, { value: 4 })
  serverThat({
    "GET /api/meetings/m/plan.json?version=1": { body: planOf(meeting, { version: 1, at: NOW }) },
  })
  binCard(meeting, writer, "goes" as CardId, NOW)
  tellCard(meeting, writer, "turns" as CardId, { who: [id], by: "2026-12-01" })
  addCard(
    meeting,
    writer,
    { id: "new" as CardId, kind: "step", text: "Samen eten", author: id },
    NOW,
  )
  giveAgreement(meeting, writer, id, { answer: "agree", text: "Na de kerst", at: NOW })
  giveView(meeting, writer, "stays" as CardId, id, { sees: "different", text: "Ik kook al" })
  giveScore(meeting, writer, "scale" as ScaleId, id, { value: null })
  setScale(meeting, writer, "scale" as ScaleId, { ...question, goal: "stays" as CardId })
  tellMeeting(meeting, writer, "place", "School")
  open(1, true)
  await userEvent.click(screen.getByRole("button", { name: "Wat is er anders?" }))
  const steps = await screen.findByRole("heading", { name: "Kleine stappen" })
  const items = within(steps.closest("section") as HTMLElement).getAllByRole("listitem")
  expect(items.map(({ textContent }) => textContent)).toEqual([
    "VeranderdElke dag bellenOok anders: wie en wanneer.",
    "NieuwSamen eten",
    "WegIk bel Hong",
  ])
  const dialog = screen.getByRole("dialog")
  expect(dialog.textContent).toContain("mireilleEerstnietsNuJa\nNa de kerst")
  expect(dialog.textContent).toContain("mireilleWeer kokenEerstnietsNuziet dit anders\nIk kook al")
  expect(dialog.textContent).toContain("mireilleHoe gaat het?Eerst4Nugeeft geen cijfer")
  expect(dialog.textContent).toContain("Hoe gaat het?\n0: \n10: \nBij het doel: Weer koken")
  expect(dialog.textContent).toContain("PlaatsEerstBuurthuisNuSchool")
  expect(dialog.textContent).not.toContain("Blijft zo")
  expect(await faultsOf()).toEqual([])
})

test("[P12] any two versions can be laid beside each other, and the same twice has no difference", async () => {
  const first = planOf(mireille.meeting, { version: 1, at: NOW })
  lay(mireille, "new", "goal", "Weer koken")
  const second = planOf(mireille.meeting, { version: 2, at: NOW })
  serverThat({
    "GET /api/meetings/m/plan.json?version=1": { body: first },
    "GET /api/meetings/m/plan.json?version=2": { body: second },
  })
  open(2, false)
  await userEvent.click(screen.getByRole("button", { name: "Wat is er anders?" }))
  expect(await screen.findByText("Nieuw")).toBeTruthy()
  await userEvent.selectOptions(screen.getByLabelText("Van"), "Versie 2")
  expect(screen.getByText("Kies twee versies die verschillen.")).toBeTruthy()
  await userEvent.selectOptions(screen.getByLabelText("Naar"), "Versie 1")
  expect(await screen.findByText("Weg")).toBeTruthy()
})

test("with one version and a closed board there is nothing to compare", () => {
  open(1, false)
  expect(screen.queryByRole("button")).toBeNull()
})
