// @vitest-environment jsdom
import { screen } from "@testing-library/react"
import { userEvent } from "@testing-library/user-event"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { KnockPage } from "../../src/app/KnockPage.tsx"
import { identityFor } from "../../src/sync/identity.ts"
import { lookAgain } from "../support/lookAgain.ts"
import { faultsOf, show } from "../support/page.tsx"
import { serverThat } from "../support/server.ts"
import { soon } from "../support/soon.ts"

const admitted = {
  state: "admitted",
  meetingId: "m",
  token: "knock-token",
  seat: "participant",
  personId: "tonny",
  expiresAt: Date.now() + 60 * 60 * 1000,
}

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
  window.scrollTo = () => undefined
})
afterEach(() => vi.unstubAllGlobals())

const code = () => screen.getByLabelText<HTMLInputElement>("Wat is de code?")
const knock = () => userEvent.click(screen.getByRole("button", { name: "Klop aan" }))
async function fillIn() {
  await userEvent.type(code(), "k7m 4pq")
  await userEvent.type(screen.getByLabelText("Hoe heet je?"), "Tonny")
  await userEvent.click(screen.getByLabelText("Familie"))
}

test("a code, a name and a role; then the door, and then the board", async () => {
  let state: object = { state: "waiting" }
  const asked = serverThat({
    "POST /api/knocks": { status: 202, body: { knockId: "k", knockToken: "knock-token" } },
    "GET /api/knocks/k": () => ({ body: state }),
  })
  show(<KnockPage />)
  await fillIn()
  await knock()
  await screen.findByText(/laat je zo binnen/)
  expect(asked[0]?.body).toEqual({ code: "k7m 4pq", name: "Tonny", role: "family" })
  state = admitted
  await lookAgain()
  await soon(() => expect(location.pathname).toBe("/m/m"))
  expect(identityFor("m", undefined, Date.now())).toMatchObject({ token: "knock-token" })
})

test("a wrong code is told at the code, and nothing typed is lost", async () => {
  serverThat({ "POST /api/knocks": "no-such-code" })
  show(<KnockPage />)
  await fillIn()
  await knock()
  await screen.findByText(/Deze code klopt niet/)
  expect(document.activeElement).toBe(code())
  expect(code().value).toBe("k7m 4pq")
  expect(screen.getByLabelText<HTMLInputElement>("Hoe heet je?").value).toBe("Tonny")
  expect(screen.getByLabelText<HTMLInputElement>("Familie").checked).toBe(true)
  expect(await faultsOf()).toEqual([])
})

test("without a code it asks for one; too many wrong ones say to wait", async () => {
  const asked = serverThat({ "POST /api/knocks": "too-many-tries" })
  show(<KnockPage />)
  await knock()
  await screen.findByText(/Vul hier de code in/)
  expect(asked).toEqual([])
  await fillIn()
  await knock()
  expect(await screen.findByText(/Wacht een minuut/)).toBeTruthy()
})
