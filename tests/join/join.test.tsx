// @vitest-environment jsdom
import { screen } from "@testing-library/react"
import { userEvent } from "@testing-library/user-event"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { Join } from "../../src/join/Join.tsx"
import { NoLink } from "../../src/join/NoLink.tsx"
import type { Seat } from "../../src/meeting/schema.ts"
import { faultsOf, show } from "../support/page.tsx"
import { serverThat } from "../support/server.ts"
import { soon } from "../support/soon.ts"

const SESSIONS = "POST /api/meetings/m/sessions"
const session = { token: "t", seat: "participant", personId: "hong", expiresAt: 9 }
const onJoined = vi.fn<(session: unknown) => void>()
const onWrongLink = vi.fn<() => void>()

beforeEach(() => vi.clearAllMocks())
afterEach(() => vi.unstubAllGlobals())

const open = (seat: Seat = "participant") =>
  show(
    <Join
      meetingId="m"
      secret="s3cret"
      seat={seat}
      deleteAfter={new Date(2027, 4, 18, 12).getTime()}
      onJoined={onJoined}
      onWrongLink={onWrongLink}
    />,
  )
const press = () => userEvent.click(screen.getByRole("button", { name: "Schuif aan" }))

test("a name and a role, and you are in", async () => {
  const asked = serverThat({ [SESSIONS]: { status: 201, body: session } })
  open()
  await userEvent.type(screen.getByLabelText("Hoe heet je?"), " Hồng ")
  await userEvent.click(screen.getByLabelText("Vriend of buur"))
  await press()
  await soon(() => expect(onJoined).toHaveBeenCalledWith(session))
  expect(asked.at(-1)?.body).toEqual({ secret: "s3cret", name: "Hồng", role: "friend" })
})

test("by the facilitator's link only the name is asked", async () => {
  const asked = serverThat({ [SESSIONS]: { status: 201, body: session } })
  open("facilitator")
  expect(screen.getByRole("heading", { name: "Voor de gespreksleider" })).toBeTruthy()
  expect(screen.queryByRole("radio")).toBeNull()
  await userEvent.type(screen.getByLabelText("Hoe heet je?"), "Mireille")
  await press()
  await soon(() => expect(onJoined).toHaveBeenCalledWith(session))
  expect(asked.at(-1)?.body).toMatchObject({ name: "Mireille", role: "other" })
})

test("it tells on which day everything is deleted", async () => {
  serverThat({})
  open()
  expect(screen.getByText(/Op 18 mei 2027 wordt alles gewist\./)).toBeTruthy()
})

test("without a name it asks for one, and puts the caret there", async () => {
  const asked = serverThat({})
  open()
  await press()
  expect(screen.getByText(/Schrijf hier je naam/)).toBeTruthy()
  expect(document.activeElement).toBe(screen.getByLabelText("Hoe heet je?"))
  expect(asked.filter(({ method }) => method === "POST")).toEqual([])
})

test("the role is asked once and never demanded", async () => {
  const asked = serverThat({ [SESSIONS]: { status: 201, body: session } })
  open()
  await userEvent.type(screen.getByLabelText("Hoe heet je?"), "Emre")
  await press()
  expect(screen.getByText(/Kies wat bij jou past/)).toBeTruthy()
  expect(onJoined).not.toHaveBeenCalled()
  await press()
  await soon(() => expect(onJoined).toHaveBeenCalled())
  expect(asked.at(-1)?.body).toMatchObject({ role: "other" })
})

test("when it does not work, what was typed stays and trying again is possible", async () => {
  let tries = 0
  serverThat({
    [SESSIONS]: () => (tries++ === 0 ? "nobody" : { status: 201, body: session }),
  })
  open()
  await userEvent.type(screen.getByLabelText("Hoe heet je?"), "Emre")
  await userEvent.click(screen.getByLabelText("Ouder"))
  await press()
  await screen.findByText("Er is even geen verbinding. Probeer het zo nog eens.")
  expect((screen.getByLabelText("Hoe heet je?") as HTMLInputElement).value).toBe("Emre")
  expect((screen.getByLabelText("Ouder") as HTMLInputElement).checked).toBe(true)
  await press()
  await soon(() => expect(onJoined).toHaveBeenCalledTimes(1))
})

test("a link that no longer opens the meeting is told apart from everything else", async () => {
  serverThat({ [SESSIONS]: "wrong-secret" })
  open()
  await userEvent.type(screen.getByLabelText("Hoe heet je?"), "Emre")
  await userEvent.click(screen.getByLabelText("Ouder"))
  await press()
  await soon(() => expect(onWrongLink).toHaveBeenCalledTimes(1))
})

test("the language can be changed without losing a word", async () => {
  serverThat({})
  open()
  await userEvent.type(screen.getByLabelText("Hoe heet je?"), "Emre")
  await userEvent.selectOptions(screen.getByLabelText("Taal"), "English")
  expect((screen.getByLabelText("What is your name?") as HTMLInputElement).value).toBe("Emre")
})

test("axe finds nothing", async () => {
  serverThat({})
  open()
  expect(await faultsOf()).toEqual([])
  await press()
  expect(await faultsOf()).toEqual([])
  for (const because of ["no-link", "wrong-secret", "no-such-meeting"] as const) {
    show(<NoLink because={because} knockHref="/k" />)
    const ways = screen.getAllByRole("link").map((link) => link.getAttribute("href"))
    expect(ways).toEqual(["/k", "/"])
    expect(await faultsOf()).toEqual([])
  }
})
