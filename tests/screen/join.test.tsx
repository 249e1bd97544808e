// @vitest-environment jsdom
import { act, screen, waitFor } from "@testing-library/react"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { Join } from "../../src/screen/Join.tsx"
import { keepCode } from "../../src/sync/code.ts"
import { keepIdentity, keepLinks } from "../../src/sync/identity.ts"
import { AtMeeting } from "../../src/sync/react/MeetingProvider.tsx"
import { meetingWith } from "../support/cast.ts"
import { lookAgain } from "../support/lookAgain.ts"
import { faultsOf, show } from "../support/page.tsx"
import { serverThat } from "../support/server.ts"
import { roomAt } from "./room.ts"

const DOOR = "POST /api/meetings/m/door"
const OPENS = { body: { seat: "participant" } }
const OLD = "s3cret-that-was-shown"
const NEW = "s3cret-made-anew-later"

let room: ReturnType<typeof roomAt>

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
  sessionStorage.setItem("aan-tafel.participant-secret.m", OLD)
  room = roomAt(meetingWith().table)
})
afterEach(() => {
  room.close()
  vi.unstubAllGlobals()
})

const open = (large?: true) =>
  show(
    <AtMeeting at={room.at}>
      <Join {...(large && { large })} />
    </AtMeeting>,
  )
const code = () => screen.queryByRole("img", { name: "Code om mee te doen" })
const drawn = () => code()?.innerHTML

/** The facilitator makes the link anew, in another window of this device. */
function renewHere(): void {
  const session = { token: "f", seat: "facilitator", personId: "f", expiresAt: Infinity } as const
  const identity = keepIdentity("m", "facil1tator", session, Date.now())
  const link = `${location.origin}/m/m#${NEW}`
  keepLinks("m", identity, { participant: link }, Date.now())
  act(() => void window.dispatchEvent(new StorageEvent("storage")))
}

test("whoever cannot scan reads where to go and the code to type, while it works", async () => {
  serverThat({ [DOOR]: OPENS })
  const { container } = open(true)
  expect(screen.queryByRole("status")).toBeNull()
  keepCode("m", { code: "K7M4PQ", expiresAt: Date.now() + 60 * 60_000 })
  act(() => void window.dispatchEvent(new StorageEvent("storage")))
  expect(screen.getByText("K7M 4PQ")).toBeTruthy()
  expect(container.textContent).toContain(`of ga naar ${location.host} en typ`)
  expect(await faultsOf(container)).toEqual([])
  keepCode("m", { code: "K7M4PQ", expiresAt: Date.now() })
  act(() => void window.dispatchEvent(new StorageEvent("storage")))
  expect(screen.queryByText("K7M 4PQ")).toBeNull()
})

test("a link that was made anew on this device is shown at once", async () => {
  const asked = serverThat({ [DOOR]: OPENS })
  open()
  const before = drawn()
  renewHere()
  await waitFor(() => expect(drawn()).not.toBe(before))
  expect(code()).toBeTruthy()
  await lookAgain()
  await waitFor(() => expect(asked.at(-1)?.body).toEqual({ secret: NEW }))
})

test("a code that opens nothing any more goes, with a quiet sentence, and is not tried again", async () => {
  const asked = serverThat({ [DOOR]: "wrong-secret" })
  open()
  await screen.findByText(/Vraag de gespreksleider om de link/)
  expect(code()).toBeNull()
  expect(await faultsOf()).toEqual([])
  await lookAgain()
  await lookAgain()
  expect(asked.filter(({ method }) => method === "POST")).toHaveLength(1)
})

test("after a wrong one, the right one that is made here is shown", async () => {
  serverThat({ [DOOR]: ({ body }) => (body?.["secret"] === NEW ? OPENS : "wrong-secret") })
  open()
  await screen.findByText(/Vraag de gespreksleider om de link/)
  renewHere()
  await waitFor(() => expect(code()).toBeTruthy())
  await lookAgain()
  expect(code()).toBeTruthy()
})

test("a server that is not there says nothing about the code", async () => {
  const asked = serverThat({ [DOOR]: "nobody" })
  open()
  await lookAgain()
  await waitFor(() => expect(asked.length).toBeGreaterThan(0))
  expect(code()).toBeTruthy()
})
