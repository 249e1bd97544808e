// @vitest-environment jsdom
import { screen } from "@testing-library/react"
import { userEvent } from "@testing-library/user-event"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import type { Back } from "../../src/start/LostLink.tsx"
import { Start } from "../../src/start/Start.tsx"
import type { Begun } from "../../src/start/startMeeting.ts"
import { faultsOf, show } from "../support/page.tsx"
import { serverThat } from "../support/server.ts"
import { soon } from "../support/soon.ts"

const SESSIONS = "POST /api/meetings/m/sessions"
const session = { token: "t", seat: "facilitator", personId: "mireille", expiresAt: 9 }
const links = {
  facilitator: "http://tafel.local/m/m#first",
  participant: "http://tafel.local/m/m#second",
  screen: "http://tafel.local/m/m#third",
}
const started = { meetingId: "m", links }
const about = { "GET /api/about": { body: { keepDays: 180, password: false } } }
const aboutLocked = { "GET /api/about": { body: { keepDays: 30, password: true } } }
const onBegun = vi.fn<(begun: Begun) => void>()

beforeEach(() => vi.clearAllMocks())
afterEach(() => vi.unstubAllGlobals())

const open = (backTo: Back[] = []) =>
  show(<Start onBegun={onBegun} knockHref="/k" backTo={backTo} />)
const press = () => userEvent.click(screen.getByRole("button", { name: "Begin" }))
const typeName = () => userEvent.type(screen.getByLabelText("Hoe heet je?"), "Mireille")
const posts = (asked: ReturnType<typeof serverThat>) =>
  asked.filter(({ method }) => method === "POST").map(({ path, body }) => ({ path, body }))

test("a name is enough, and the facilitator sits at the table", async () => {
  const asked = serverThat({
    ...about,
    "POST /api/meetings": { status: 201, body: started },
    [SESSIONS]: { status: 201, body: session },
  })
  open()
  await typeName()
  await press()
  await soon(() => expect(onBegun).toHaveBeenCalledWith({ started, session }))
  expect(posts(asked)).toEqual([
    { path: "/api/meetings", body: { language: "nl" } },
    {
      path: "/api/meetings/m/sessions",
      body: { secret: "first", name: "Mireille", role: "other" },
    },
  ])
})

test("the meeting can have a name of its own", async () => {
  const asked = serverThat({ ...about, "POST /api/meetings": "nobody" })
  open()
  await typeName()
  await userEvent.type(screen.getByLabelText("Naam van de bijeenkomst"), "Eerste netwerkberaad")
  await press()
  await screen.findByText("Er is even geen verbinding. Probeer het zo nog eens.")
  expect(posts(asked)[0]?.body).toEqual({ language: "nl", title: "Eerste netwerkberaad" })
})

test("when the connection breaks halfway, trying again makes no second meeting", async () => {
  let tries = 0
  const asked = serverThat({
    ...about,
    "POST /api/meetings": { status: 201, body: started },
    [SESSIONS]: () => (tries++ === 0 ? "nobody" : { status: 201, body: session }),
  })
  open()
  await typeName()
  await press()
  await screen.findByText(/geen verbinding/)
  await press()
  await soon(() => expect(onBegun).toHaveBeenCalledTimes(1))
  expect(posts(asked).map(({ path }) => path)).toEqual([
    "/api/meetings",
    "/api/meetings/m/sessions",
    "/api/meetings/m/sessions",
  ])
})

test("a password is asked only where the server wants one", async () => {
  serverThat(about)
  open()
  await screen.findByText(/180 dagen/)
  expect(screen.queryByLabelText("Wachtwoord om te beginnen")).toBeNull()
})

test("a wrong password is told at the password, and nothing typed is lost", async () => {
  const asked = serverThat({ ...aboutLocked, "POST /api/meetings": "wrong-secret" })
  open()
  await typeName()
  await userEvent.type(await screen.findByLabelText("Wachtwoord om te beginnen"), "tulp")
  await press()
  await screen.findByText("Dit wachtwoord klopt niet.")
  expect(posts(asked)[0]?.body).toEqual({ language: "nl", password: "tulp" })
  expect((screen.getByLabelText("Hoe heet je?") as HTMLInputElement).value).toBe("Mireille")
})

test("without a name it asks for one", async () => {
  const asked = serverThat(about)
  open()
  await press()
  expect(screen.getByText(/Schrijf hier je naam/)).toBeTruthy()
  expect(posts(asked)).toEqual([])
})

test("there is a way back to a meeting of this device, and a way for who lost a link", () => {
  serverThat(about)
  open([{ address: "/m/m", title: "Eerste gesprek" }])
  const back = screen.getByRole("link", { name: "Terug naar je bijeenkomst" })
  expect(back.getAttribute("href")).toBe("/m/m")
  const code = screen.getByRole("link", { name: "Heb je een code?" })
  expect(code.getAttribute("href")).toBe("/k")
  expect(screen.getByText("Link kwijt?")).toBeTruthy()
})

test("of several meetings on this device, each is called by its name", () => {
  serverThat(about)
  open([{ address: "/m/m", title: "Eerste gesprek" }, { address: "/m/n" }])
  const named = screen.getByRole("link", { name: "Terug naar ‘Eerste gesprek’" })
  expect(named.getAttribute("href")).toBe("/m/m")
  expect(screen.getByRole("link", { name: "Terug naar je bijeenkomst" })).toBeTruthy()
})

test("axe finds nothing", async () => {
  serverThat(aboutLocked)
  open([{ address: "/m/m" }])
  await screen.findByLabelText("Wachtwoord om te beginnen")
  expect(await faultsOf()).toEqual([])
})
