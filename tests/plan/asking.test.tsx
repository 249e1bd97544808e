// @vitest-environment jsdom
import { act, screen, within } from "@testing-library/react"
import { userEvent } from "@testing-library/user-event"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { addCard, tellCard } from "../../src/meeting/commands/cards.ts"
import { giveAgreement } from "../../src/meeting/commands/meeting.ts"
import type { CardId } from "../../src/meeting/ids.ts"
import { planOf } from "../../src/meeting/queries/plan.ts"
import type { Kind } from "../../src/meeting/schema.ts"
import { PlanPage } from "../../src/plan/PlanPage.tsx"
import { AtMeeting } from "../../src/sync/react/MeetingProvider.tsx"
import { atTable } from "../support/atTable.ts"
import { meetingWith, NOW, type Player } from "../support/cast.ts"
import { letDialogsOpen, show } from "../support/page.tsx"
import { serverThat } from "../support/server.ts"

const unfixed = { "GET /api/meetings/m": { body: { planVersion: null } } }

let table: ReturnType<typeof meetingWith>

beforeEach(() => {
  letDialogsOpen()
  table = meetingWith([
    { name: "mireille", seat: "facilitator", role: "other" },
    { name: "emre", role: "parent" },
    { name: "fenna", role: "guardian" },
    { name: "hong", role: "friend" },
  ])
})
afterEach(() => {
  sessionStorage.clear()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

/** One document for all: what one person does is there for everyone. */
const meeting = () => table.who("mireille").meeting

function lays(name: string, kind: Kind, text: string, more = {}): CardId {
  const { writer, id } = table.who(name)
  const card = text.toLowerCase().replace(/[^a-z]+/g, "-") as CardId
  addCard(meeting(), writer, { id: card, kind, text, author: id }, NOW)
  tellCard(meeting(), writer, card, more)
  return card
}

function open(as: Player, version?: number) {
  const { at, connection } = atTable(meeting(), as.writer)
  show(
    <AtMeeting at={at}>
      <PlanPage boardHref="/m/m" childHref="/m/m/plan/kind" version={version} />
    </AtMeeting>,
  )
  return connection
}
const facilitator = () => table.who("mireille")
const emre = () => table.who("emre")

test("[P16] a demand that no step meets is shown where it is asked, and stops nobody", async () => {
  serverThat(unfixed)
  const met = lays("fenna", "demand", "Niet alleen als Emre dronk")
  lays("fenna", "demand", "Elke twee weken een gesprek")
  lays("emre", "step", "Ik bel Hong", { meets: [met] })
  open(emre())
  const asked = within(document.querySelector<HTMLElement>(".your-answer")!)
  expect(asked.getByText("Bij deze bodemeis hoort nog geen stap:")).toBeTruthy()
  expect(asked.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    "Elke twee weken een gesprek",
  ])
  await userEvent.click(screen.getByLabelText("Ja"))
  await userEvent.click(screen.getByRole("button", { name: "Dit komt in het plan" }))
  expect(planOf(meeting()).agreements).toMatchObject([
    { personId: "mireille" },
    { personId: "emre", answer: "agree" },
    { personId: "fenna" },
    { personId: "hong" },
  ])
})

test("[P3] who fixes the plan reads who was not asked", async () => {
  serverThat(unfixed)
  const { writer, id } = emre()
  giveAgreement(meeting(), writer, id, { answer: "agree", at: NOW })
  open(facilitator())
  await userEvent.click(screen.getByRole("button", { name: "Leg het plan vast" }))
  const sheet = within(screen.getByRole("dialog"))
  expect(sheet.getByText(/^Niet gevraagd: mireille, fenna en hong/)).toBeTruthy()
})

test("[P15] on the page of the plan, whoever leads reads it aloud where agreement is asked", () => {
  serverThat(unfixed)
  const way = () => screen.queryByRole("button", { name: "Plan voorlezen" })
  open(facilitator())
  expect(way()).toBeNull()
  act(() => void meeting().guide.set("stage", "agreement"))
  expect(way()).not.toBeNull()
  open(emre())
  expect(way()).toBeNull()
})
