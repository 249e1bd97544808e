// @vitest-environment jsdom
import { screen } from "@testing-library/react"
import { userEvent } from "@testing-library/user-event"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { LIMITS } from "../../src/meeting/limits.ts"
import { Start } from "../../src/start/Start.tsx"
import type { Begun } from "../../src/start/startMeeting.ts"
import { faultsOf, show } from "../support/page.tsx"
import { firstPlan } from "../support/planWith.ts"
import { serverThat } from "../support/server.ts"
import { soon } from "../support/soon.ts"

const session = { token: "t", seat: "facilitator", personId: "p13", expiresAt: 9 }
const links = {
  facilitator: "http://t/m/m#1",
  participant: "http://t/m/m#2",
  screen: "http://t/m/m#3",
}
const about = { "GET /api/about": { body: { keepDays: 180, password: false } } }
const onBegun = vi.fn<(begun: Begun) => void>()

beforeEach(() => vi.clearAllMocks())
afterEach(() => vi.unstubAllGlobals())

const open = () => show(<Start onBegun={onBegun} knockHref="/k" backTo={[]} />)
const choose = (text: string) =>
  userEvent.upload(
    screen.getByLabelText(/plan$/),
    new File([text], "plan-1.json", { type: "application/json" }),
  )
const press = () => userEvent.click(screen.getByRole("button", { name: "Begin" }))
const name = () => screen.getByLabelText<HTMLInputElement>("Hoe heet je?")

test("[N1] a plan that somebody kept goes along, and the meeting begins from it", async () => {
  const asked = serverThat({
    ...about,
    "POST /api/meetings": { status: 201, body: { meetingId: "m", links } },
    "POST /api/meetings/m/sessions": { status: 201, body: session },
  })
  open()
  await userEvent.type(name(), "Mireille")
  await choose(JSON.stringify(firstPlan))
  await screen.findByText(firstPlan.title)
  expect(screen.getByText(/19 november 2026/)).toBeTruthy()
  expect(await faultsOf()).toEqual([])
  await press()
  await soon(() => expect(onBegun).toHaveBeenCalled())
  const body = asked.find(({ path }) => path === "/api/meetings")?.body
  expect(body).toEqual({ from: JSON.parse(JSON.stringify(firstPlan)) })
})

test("[N1] chosen by mistake, it is left out again", async () => {
  const asked = serverThat({ ...about, "POST /api/meetings": "nobody" })
  open()
  await userEvent.type(name(), "Mireille")
  await choose(JSON.stringify(firstPlan))
  await userEvent.click(await screen.findByRole("button", { name: "Toch zonder plan" }))
  await press()
  await screen.findByText(/geen verbinding/)
  expect(asked.find(({ method }) => method === "POST")?.body).toEqual({ language: "nl" })
})

test("[N7] what is no plan, a copy of a part, or too large is told plainly, and nothing typed is lost", async () => {
  serverThat(about)
  open()
  await userEvent.type(name(), "Mireille")
  for (const text of ["geen json", "[]", "null", '{"title":"iets anders"}']) {
    await choose(text)
    await screen.findByText(/Dit bestand is geen plan/)
  }
  await choose(JSON.stringify({ ...firstPlan, copyFor: { personId: "p02", name: "D" } }))
  await screen.findByText(/een deel van een plan/)
  await choose("x".repeat(LIMITS.planBytes + 1))
  await screen.findByText(/te groot/)
  expect(name().value).toBe("Mireille")
  await choose(JSON.stringify(firstPlan))
  await screen.findByText(firstPlan.title)
})

test("[N7] what the server does not take as a plan is told at the plan", async () => {
  let status = 400
  vi.stubGlobal("fetch", async (path: string) => {
    if (path === "/api/about") return Response.json(about["GET /api/about"].body)
    const code = status === 400 ? "bad-input" : "too-large"
    const error = { code, message: "", ...(status === 400 && { field: "from.goals.0.id" }) }
    return Response.json({ error }, { status })
  })
  open()
  await userEvent.type(name(), "Mireille")
  await choose(JSON.stringify({ people: [], goals: [{}], steps: [] }))
  await press()
  await screen.findByText(/Dit bestand is geen plan/)
  status = 413
  await press()
  expect(await screen.findByText(/te groot/)).toBeTruthy()
})
