// @vitest-environment jsdom
import { screen } from "@testing-library/react"
import { userEvent } from "@testing-library/user-event"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { OneByOne } from "../../src/start/OneByOne.tsx"
import { ShortCode } from "../../src/start/ShortCode.tsx"
import { AtMeeting } from "../../src/sync/react/MeetingProvider.tsx"
import { atTable } from "../support/atTable.ts"
import { meetingWith } from "../support/cast.ts"
import { faultsOf, show } from "../support/page.tsx"
import { serverThat } from "../support/server.ts"
import { soon } from "../support/soon.ts"

const CODE = "/api/meetings/m/code"
const ADMISSION = "PUT /api/meetings/m/admission"
const made = { status: 201, body: { code: "K7M4PQ", expiresAt: Date.now() + 60 * 60_000 } }

beforeEach(() => sessionStorage.clear())
afterEach(() => vi.unstubAllGlobals())

function open() {
  const { meeting, writer } = meetingWith().who("mireille")
  show(
    <AtMeeting at={atTable(meeting, writer).at}>
      <div>
        <h2>{"Uitnodigen"}</h2>
        <OneByOne />
        <ShortCode />
      </div>
    </AtMeeting>,
  )
}

test("a code is made, shown in two groups, found again, and withdrawn", async () => {
  const asked = serverThat({ [`POST ${CODE}`]: made, [`DELETE ${CODE}`]: { status: 204 } })
  open()
  expect(screen.queryByRole("button", { name: "Trek de code in" })).toBeNull()
  await userEvent.click(screen.getByRole("button", { name: "Maak een code" }))
  await screen.findByText("K7M 4PQ")
  expect(await faultsOf()).toEqual([])
  open()
  expect(screen.getByText("K7M 4PQ")).toBeTruthy()
  await userEvent.click(screen.getByRole("button", { name: "Trek de code in" }))
  await screen.findByRole("button", { name: "Maak een code" })
  expect(screen.queryByText("K7M 4PQ")).toBeNull()
  expect(asked.some(({ method, token }) => method === "DELETE" && token === "t")).toBe(true)
})

test("letting in one by one is a switch; when it did not work it stands as it was", async () => {
  let answer: "nobody" | { status: number } = { status: 204 }
  const asked = serverThat({
    "GET /api/meetings/m": { body: { admission: "open" } },
    [ADMISSION]: () => answer,
  })
  open()
  const one = screen.getByRole<HTMLInputElement>("switch", { name: /één voor één/ })
  await soon(() => expect(one.disabled).toBe(false))
  expect(one.checked).toBe(false)
  await userEvent.click(one)
  await soon(() => expect(one.checked).toBe(true))
  expect(asked.at(-1)?.body).toEqual({ mode: "ask" })
  answer = "nobody"
  await userEvent.click(one)
  await screen.findByText(/geen verbinding/)
  expect(one.checked).toBe(true)
})
