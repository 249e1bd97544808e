// @vitest-environment jsdom
import { act, screen, waitFor, within } from "@testing-library/react"
import { userEvent } from "@testing-library/user-event"
import { afterEach, beforeEach, expect, test } from "vitest"
import {
  giveAgreement,
  giveScore,
  giveView,
  tellMeeting,
} from "../../src/meeting/commands/meeting.ts"
import { setScale } from "../../src/meeting/commands/scales.ts"
import { closeBoard, openBoard } from "../../src/meeting/commands/server.ts"
import type { PersonId, ScaleId } from "../../src/meeting/ids.ts"
import { planOf } from "../../src/meeting/queries/plan.ts"
import { NOW } from "../support/cast.ts"
import { faultsOf } from "../support/page.tsx"
import { serverThat } from "../support/server.ts"
import { soon } from "../support/soon.ts"
import { clearPlanTable, planTable, unfixed } from "./table.tsx"

const MEETING = "GET /api/meetings/m"
const PLAN = "POST /api/meetings/m/plan"

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

const sectionOf = (title: string) => {
  const section = screen.getByRole("heading", { name: title }).closest("section")
  return within(section as HTMLElement)
}
const headings = () => screen.getAllByRole("heading", { level: 2 }).map((h) => h.textContent)

test("the family's own goals stand first, and what an authority requires is shown as that", () => {
  serverThat(unfixed)
  const demand = lays("fenna", "demand", "Niet alleen als Emre dronk", {
    setBy: "fenna",
    free: "wie erbij is",
  })
  lays("fenna", "demand", "Elke twee weken een gesprek")
  lays("fenna", "goal", "Zes maanden rust")
  lays("emre", "goal", "Op zondag kook ik weer")
  lays("emre", "step", "Ik bel Hong", { who: ["emre"], by: "2026-11-27", meets: [demand] })
  open(emre())
  expect(headings().slice(0, 5)).toEqual([
    "Wat wij willen",
    "Wie zegt ja, en wie ziet iets anders",
    "Wat de hulpverlening wil",
    "Bodemeisen",
    "Kleine stappen",
  ])
  expect(sectionOf("Wat wij willen").getByText("Op zondag kook ik weer")).toBeTruthy()
  const demands = sectionOf("Bodemeisen")
  expect(demands.getByText("Het gezin kiest: wie erbij is")).toBeTruthy()
  expect(demands.getByText("Stap 1 van emre")).toBeTruthy()
  expect(demands.getByText("Hier hoort nog geen stap bij.")).toBeTruthy()
  expect(screen.getByText("vóór vrijdag 27 november")).toBeTruthy()
})

test("it is a draft in words until it is fixed, and follows the board", async () => {
  serverThat(unfixed)
  open(emre())
  expect(screen.getByText("Concept")).toBeTruthy()
  act(() => void lays("emre", "goal", "Iets nieuws"))
  expect(await screen.findByText("Iets nieuws")).toBeTruthy()
})

test("who sees something differently stands beside it, in their own words", () => {
  serverThat(unfixed)
  const worry = lays("fenna", "worry", "Wij zijn bang", { aspect: "danger", basis: "expected" })
  const view = (name: string, sees: "mine" | "same" | "different", text?: string) =>
    giveView(meeting(), table.who(name).writer, worry, table.who(name).id, {
      sees,
      ...(text && { text }),
    })
  view("emre", "different", "Ik zou ze nooit pijn doen.")
  view("hong", "same")
  view("mireille", "mine")
  open(emre())
  const worries = sectionOf("Zorgen")
  expect(worries.getByText("Ik zou ze nooit pijn doen.")).toBeTruthy()
  expect(worries.getByText("hong ziet dit ook zo.")).toBeTruthy()
  expect(worries.getByText("Wat kan gebeuren, verwacht")).toBeTruthy()
  expect(worries.getByText("mireille")).toBeTruthy()
})

test("each person's answer is there, and who was not asked is not forgotten", () => {
  serverThat(unfixed)
  const { writer, id } = emre()
  giveAgreement(meeting(), writer, id, { answer: "partly", text: "Met één afspraak.", at: NOW })
  open(emre())
  const answers = sectionOf("Wie zegt ja, en wie ziet iets anders")
  expect(answers.getByText("Deels")).toBeTruthy()
  expect(answers.getByText("Met één afspraak.")).toBeTruthy()
  expect(answers.getAllByText("Niet gevraagd")).toHaveLength(2)
})

test("before anybody is asked, everyone stands there, the family first, as on paper", () => {
  serverThat(unfixed)
  open(emre())
  const answers = sectionOf("Wie zegt ja, en wie ziet iets anders")
  const names = answers.getAllByRole("listitem").map((each) => each.querySelector("b")?.textContent)
  expect(names).toEqual(["emre", "hong", "fenna"])
  expect(answers.getAllByText("Niet gevraagd")).toHaveLength(3)
})

test("only the facilitator can fix the plan", () => {
  serverThat(unfixed)
  open(emre())
  expect(screen.queryByRole("button", { name: "Leg het plan vast" })).toBeNull()
})

test("fixing says first what it does, and takes the next date along", async () => {
  const asked = serverThat({ ...unfixed, [PLAN]: { status: 201, body: { version: 1 } } })
  tellMeeting(meeting(), facilitator().writer, "reviewOn", "2026-12-03")
  open(facilitator())
  await userEvent.click(screen.getByRole("button", { name: "Leg het plan vast" }))
  const sheet = within(screen.getByRole("dialog"))
  expect(sheet.getByText(/niemand kan nog schrijven/)).toBeTruthy()
  const day = sheet.getByLabelText("Wanneer zien jullie elkaar weer?") as HTMLInputElement
  expect(day.value).toBe("2026-12-03")
  await userEvent.clear(day)
  await userEvent.type(day, "2026-12-10")
  await userEvent.click(sheet.getByRole("button", { name: "Leg het plan vast" }))
  await soon(() => expect(screen.queryByRole("dialog")).toBeNull())
  expect(asked.find(({ method }) => method === "POST")).toEqual({
    method: "POST",
    path: "/api/meetings/m/plan",
    body: { reviewOn: "2026-12-10" },
    token: "t",
  })
})

test("when fixing does not work, it says so and nothing is closed", async () => {
  serverThat({ ...unfixed, [PLAN]: "not-saving" })
  open(facilitator())
  await userEvent.click(screen.getByRole("button", { name: "Leg het plan vast" }))
  const sheet = within(screen.getByRole("dialog"))
  await userEvent.click(sheet.getByRole("button", { name: "Leg het plan vast" }))
  expect(await sheet.findByText(/Bewaren lukt nu even niet/)).toBeTruthy()
})

test("a fixed plan is read as it was fixed, by its version; the facilitator can open the board", async () => {
  lays("emre", "goal", "Zoals het was")
  const fixed = { version: 1, at: NOW }
  const asked = serverThat({
    "GET /api/meetings/m/plan.json?version=1": { body: planOf(meeting(), fixed) },
    "DELETE /api/meetings/m/plan": () => {
      openBoard(meeting())
      return { status: 204 }
    },
    [MEETING]: { body: { plansSha256: ["ab12"] } },
  })
  closeBoard(meeting(), fixed)
  open(facilitator())
  expect(await screen.findByText(/Vastgelegd op donderdag 19 november 2026/)).toBeTruthy()
  expect(screen.queryByText("Concept")).toBeNull()
  expect(screen.getByText("Zoals het was")).toBeTruthy()
  await userEvent.click(screen.getByRole("button", { name: "Open het bord weer" }))
  const sheet = within(screen.getByRole("dialog"))
  await userEvent.click(sheet.getByRole("button", { name: "Open het bord weer" }))
  expect(await screen.findByText("Concept")).toBeTruthy()
  expect(asked.some(({ method, token }) => method === "DELETE" && token === "t")).toBe(true)
  expect((await screen.findByRole("link", { name: "Versie 1" })).getAttribute("href")).toBe(
    "?version=1",
  )
})

test("[P14] an older version is told apart from the newest, has its own hash, and cannot be fixed anew", async () => {
  const older = planOf(meeting(), { version: 1, at: NOW })
  serverThat({
    [MEETING]: { body: { plansSha256: ["ab12", "cd34"] } },
    "GET /api/meetings/m/plan.json?version=1": { body: older },
  })
  open(facilitator(), 1)
  expect(await screen.findByText("Dit is een eerder plan. Er is een nieuwer.")).toBeTruthy()
  await waitFor(() => expect(document.body.textContent).toContain("ab12"))
  expect(document.body.textContent).not.toContain("cd34")
  expect(screen.queryByRole("button", { name: "Leg het plan vast" })).toBeNull()
})

test("while it is not there yet, nothing is claimed to be empty", () => {
  serverThat(unfixed)
  const connection = open(emre())
  act(() => connection.set({ is: "connecting" }))
  expect(screen.getByText("We halen het plan op…")).toBeTruthy()
  expect(screen.queryByText(/nog geen doelen/)).toBeNull()
})

test("axe finds nothing", async () => {
  serverThat(unfixed)
  lays("emre", "goal", "Op zondag kook ik weer")
  lays("emre", "step", "Ik bel Hong", {
    who: ["emre"],
    seenBy: ["hong"],
    ifNot: "Dan bel ik Fenna",
  })
  lays("fenna", "demand", "Niet alleen als Emre dronk", { setBy: "fenna" })
  lays("hong", "safety", "Noor mag altijd aanbellen", { aspect: "safety" })
  open(facilitator())
  expect(await faultsOf()).toEqual([])
  await userEvent.click(screen.getByRole("button", { name: "Leg het plan vast" }))
  expect(await faultsOf()).toEqual([])
})

test("[P5] each answers for themselves, in their own words, and can change it", async () => {
  serverThat(unfixed)
  open(emre())
  const told = () => planOf(meeting()).agreements.find(({ personId }) => personId === "emre")
  await userEvent.click(screen.getByRole("button", { name: "Dit komt in het plan" }))
  screen.getByText("Kies eerst ja, deels of nee.")
  await userEvent.click(screen.getByLabelText("Deels"))
  await userEvent.type(screen.getByLabelText("In eigen woorden"), "Wel met de afspraken.")
  // Until it is given it stands nowhere but in this tab, also when that is loaded anew.
  expect(told()?.answer).toBeNull()
  open(emre())
  await userEvent.click(screen.getByRole("button", { name: "Dit komt in het plan" }))
  screen.getByText("Dit staat nu in het plan.")
  expect(told()).toMatchObject({ answer: "partly", text: "Wel met de afspraken." })
  await userEvent.click(screen.getByLabelText("Ja"))
  screen.getByText("Dit staat nog niet in het plan.")
  await userEvent.click(screen.getByRole("button", { name: "Dit komt in het plan" }))
  expect(told()).toMatchObject({ answer: "agree", text: "Wel met de afspraken." })
  expect(screen.queryByLabelText("Wie wordt het gevraagd?")).toBeNull()
  expect(await faultsOf()).toEqual([])
})

test("[P5] who leads asks those who have no device, and nobody answers a fixed plan", async () => {
  table = planTable([
    { name: "mireille", seat: "facilitator", role: "other" },
    { name: "tonny", role: "family", device: false },
  ])
  serverThat(unfixed)
  open(facilitator())
  screen.getByText(/^Wie leidt, hoeft niets te antwoorden/)
  await userEvent.selectOptions(screen.getByLabelText("Wie wordt het gevraagd?"), "tonny")
  expect(screen.queryByText(/^Wie leidt, hoeft niets te antwoorden/)).toBeNull()
  screen.getByRole("heading", { name: "Zegt tonny ja tegen dit plan?" })
  await userEvent.click(screen.getByLabelText("Nee"))
  await userEvent.click(screen.getByRole("button", { name: "Dit komt in het plan" }))
  expect(planOf(meeting()).agreements).toMatchObject([{ personId: "tonny", answer: "disagree" }])
  act(() => closeBoard(meeting(), { version: 1, at: NOW }))
  expect(screen.queryByText(/ja tegen dit plan/)).toBeNull()
})

test("a scale has each one's own number and why, who passed, and last time's beside it", () => {
  serverThat(unfixed)
  const id = "veilig" as ScaleId
  const marks = { emre: 4, fenna: null } as Record<PersonId, number | null>
  const question = "Hoe veilig is het?"
  const scale = { question, zero: "Niet", ten: "Wel", before: [{ on: "2026-09-12", marks }] }
  setScale(meeting(), facilitator().writer, id, scale)
  for (const [name, value, why] of [
    ["fenna", 5, "Drie weken is een begin."],
    ["emre", 6, undefined],
    ["hong", null, "Ik ben er voor Noor."],
  ] as const) {
    const { writer, id: person } = table.who(name)
    giveScore(meeting(), writer, id, person, { value, ...(why && { why }) })
  }
  open(emre())
  const rows = sectionOf(question).getAllByRole("listitem")
  expect(rows.map(({ textContent }) => textContent)).toEqual([
    "emre6vorige keer 4",
    "honggaf geen cijferIk ben er voor Noor.",
    "fenna5Drie weken is een begin.",
  ])
})

test("who fixes the plan reads that what was not shown is no part of it", async () => {
  serverThat(unfixed)
  open(facilitator())
  const fix = () => userEvent.click(screen.getByRole("button", { name: "Leg het plan vast" }))
  await fix()
  expect(screen.queryByText(/die niet zijn getoond/)).toBeNull()
  act(() => void meeting().guide.set("dots", { each: 3 }))
  expect(screen.getByText(/die niet zijn getoond/)).toBeTruthy()
})
