// @vitest-environment jsdom
import { act, screen } from "@testing-library/react"
import { userEvent } from "@testing-library/user-event"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { Join } from "../../src/join/Join.tsx"
import type { ErrorCode } from "../../src/contract/errors.ts"
import { keptHopeful } from "../../src/sync/hopeful.ts"
import { keptKnock } from "../../src/sync/knock.ts"
import { lookAgain } from "../support/lookAgain.ts"
import { faultsOf, show } from "../support/page.tsx"
import { serverThat } from "../support/server.ts"
import { soon } from "../support/soon.ts"

const SESSIONS = "POST /api/meetings/m/sessions"
const KNOCK = "GET /api/knocks/k"
const session = { token: "kt", seat: "participant", personId: "hong", expiresAt: 9 }
const knock = { knockId: "k", knockToken: "kt" }
const waits = { [SESSIONS]: { status: 202, body: knock }, [KNOCK]: { body: { state: "waiting" } } }
const onJoined = vi.fn<(session: unknown) => void>()

beforeEach(() => {
  vi.clearAllMocks()
  sessionStorage.clear()
})
afterEach(() => vi.unstubAllGlobals())

const open = () =>
  show(
    <Join
      meetingId="m"
      secret="s3cret"
      seat="participant"
      deleteAfter={Date.now()}
      onJoined={onJoined}
      onWrongLink={() => undefined}
    />,
  )
async function knockNow() {
  await userEvent.type(screen.getByLabelText("Hoe heet je?"), "Hồng")
  await userEvent.click(screen.getByLabelText("Vriend of buur"))
  await userEvent.click(screen.getByRole("button", { name: "Schuif aan" }))
}

test("where people are let in one by one, somebody waits and is then in", async () => {
  let state: object = { state: "waiting" }
  const asked = serverThat({ ...waits, [KNOCK]: () => ({ body: state }) })
  open()
  await knockNow()
  await screen.findByRole("heading", { name: "Je staat voor de deur." })
  expect(await faultsOf()).toEqual([])
  expect(onJoined).not.toHaveBeenCalled()
  state = { state: "admitted", meetingId: "m", ...session }
  await lookAgain()
  await soon(() => expect(onJoined).toHaveBeenCalledWith(session))
  expect(asked.at(-1)).toMatchObject({ path: "/api/knocks/k", token: "kt" })
  expect(keptKnock({ meetingId: "m" })).toBeUndefined()
})

test("loading the page anew does not knock twice", async () => {
  const asked = serverThat(waits)
  open()
  await knockNow()
  await screen.findByText(/laat je zo binnen/)
  open()
  await screen.findByText(/laat je zo binnen/)
  expect(asked.filter(({ method }) => method === "POST")).toHaveLength(1)
})

test("while nobody looks at the page nothing is asked", async () => {
  const asked = serverThat(waits)
  open()
  await knockNow()
  await soon(() => expect(asked.some(({ path }) => path === "/api/knocks/k")).toBe(true))
  const hidden = vi.spyOn(document, "hidden", "get").mockReturnValue(true)
  const before = asked.length
  await lookAgain()
  expect(asked).toHaveLength(before)
  hidden.mockRestore()
  await lookAgain()
  await soon(() => expect(asked.length).toBeGreaterThan(before))
})

test("who is not let in reads so kindly, and can knock again with what they typed", async () => {
  serverThat({ ...waits, [KNOCK]: { body: { state: "refused" } } })
  open()
  await knockNow()
  await screen.findByRole("heading", { name: "Het komt nu even niet uit." })
  expect(await faultsOf()).toEqual([])
  await userEvent.click(screen.getByRole("button", { name: "Klop nog eens aan" }))
  expect((screen.getByLabelText("Hoe heet je?") as HTMLInputElement).value).toBe("Hồng")
  expect(keptKnock({ meetingId: "m" })).toBeUndefined()
})

test("a knock that waits no more can be made again; a broken line changes nothing", async () => {
  let answer: "nobody" | "not-found" = "nobody"
  serverThat({ ...waits, [KNOCK]: () => answer })
  open()
  await knockNow()
  await screen.findByText(/geen verbinding/)
  act(() => void (answer = "not-found"))
  await lookAgain()
  expect(await screen.findByRole("heading", { name: "Je hebt lang gewacht." })).toBeTruthy()
})

test("who knocked by the older link is told so, and what to ask for", async () => {
  serverThat({ ...waits, [KNOCK]: { body: { state: "refused", because: "new-link" } } })
  open()
  await knockNow()
  await screen.findByRole("heading", { name: "Deze link werkt niet meer." })
  expect(screen.getByText(/Vraag om de nieuwe link/)).toBeTruthy()
  expect(screen.queryByRole("button", { name: "Klop nog eens aan" })).toBeNull()
  expect(await faultsOf()).toEqual([])
})

test("in family time nobody at the door is promised that somebody opens soon", async () => {
  let familyTime = true
  serverThat({
    ...waits,
    [KNOCK]: () => ({ body: { state: "waiting", ...(familyTime && { familyTime }) } }),
  })
  open()
  await knockNow()
  await screen.findByText(/het gezin praat nu even alleen/)
  expect(screen.queryByText(/laat je zo binnen/)).toBeNull()
  familyTime = false
  await lookAgain()
  await screen.findByText(/laat je zo binnen/)
})

test("who typed a wrong name takes the knock back and fills it in anew; without a line they wait on", async () => {
  let answer: "nobody" | { status: number } = "nobody"
  const asked = serverThat({ ...waits, "DELETE /api/knocks/k": () => answer })
  open()
  await knockNow()
  const change = await screen.findByRole("button", { name: "Verander wat je invulde" })
  await userEvent.click(change)
  await screen.findByText(/geen verbinding/)
  answer = { status: 204 }
  await userEvent.click(change)
  expect((await screen.findByLabelText<HTMLInputElement>("Hoe heet je?")).value).toBe("Hồng")
  expect(asked.findLast(({ method }) => method === "DELETE")?.token).toBe("kt")
  expect(keptKnock({ meetingId: "m" })).toBeUndefined()
})

test("in family time somebody new waits, and is in by itself when it is over", async () => {
  let answer: ErrorCode | "nobody" | { status: number; body: unknown } = "family-time"
  const asked = serverThat({ [SESSIONS]: () => answer })
  open()
  await knockNow()
  await screen.findByRole("heading", { name: "Het gezin praat nu even alleen." })
  expect(await faultsOf()).toEqual([])
  for (const passes of ["nobody", "not-saving", "family-time"] as const) {
    answer = passes
    await lookAgain()
    expect(screen.getByText("Hồng")).toBeTruthy()
  }
  answer = { status: 201, body: session }
  await lookAgain()
  await soon(() => expect(onJoined).toHaveBeenCalledWith(session))
  expect(asked.at(-1)?.body).toEqual({ secret: "s3cret", name: "Hồng", role: "friend" })
  expect(keptHopeful("m")).toBeUndefined()
})

test("where people are let in one by one, they knock when family time is over", async () => {
  let answer: "family-time" | (typeof waits)[typeof SESSIONS] = "family-time"
  serverThat({ ...waits, [SESSIONS]: () => answer })
  open()
  await knockNow()
  await screen.findByRole("heading", { name: "Het gezin praat nu even alleen." })
  answer = waits[SESSIONS]
  await lookAgain()
  expect(await screen.findByRole("heading", { name: "Je staat voor de deur." })).toBeTruthy()
})

test("who waits can change what they filled in, and comes back to it when there is no seat left", async () => {
  let answer: ErrorCode = "family-time"
  serverThat({ [SESSIONS]: () => answer })
  open()
  await knockNow()
  await userEvent.click(await screen.findByRole("button", { name: "Verander wat je invulde" }))
  expect((screen.getByLabelText("Hoe heet je?") as HTMLInputElement).value).toBe("Hồng")
  expect(keptHopeful("m")).toBeUndefined()
  await userEvent.click(screen.getByRole("button", { name: "Schuif aan" }))
  await screen.findByRole("heading", { name: "Het gezin praat nu even alleen." })
  answer = "too-many-people"
  await lookAgain()
  expect((await screen.findByLabelText<HTMLInputElement>("Hoe heet je?")).value).toBe("Hồng")
})
