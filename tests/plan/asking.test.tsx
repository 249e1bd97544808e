// @vitest-environment jsdom
import { act, screen, within } from "@testing-library/react"
import { userEvent } from "@testing-library/user-event"
import { afterEach, beforeEach, expect, test } from "vitest"
import { giveAgreement } from "../../src/meeting/commands/meeting.ts"
import { planOf } from "../../src/meeting/queries/plan.ts"
import { NOW } from "../support/cast.ts"
import { serverThat } from "../support/server.ts"
import { clearPlanTable, planTable, unfixed } from "./table.tsx"

let table: ReturnType<typeof planTable>

beforeEach(() => {
  table = planTable()
})
afterEach(clearPlanTable)

const meeting = () => table.meeting
const lays = (...card: Parameters<typeof table.lays>) => table.lays(...card)
const open = (...as: Parameters<typeof table.open>) => table.open(...as)
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
  expect(sheet.getByText(/^Niet gevraagd: fenna en hong/)).toBeTruthy()
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
