// @vitest-environment jsdom
import { screen } from "@testing-library/react"
import { userEvent } from "@testing-library/user-event"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { FollowUp } from "../../src/start/FollowUp.tsx"
import { AtMeeting } from "../../src/sync/react/MeetingProvider.tsx"
import { atTable } from "../support/atTable.ts"
import { meetingWith } from "../support/cast.ts"
import type { Begun } from "../../src/start/startMeeting.ts"
import { faultsOf, letDialogsOpen, show } from "../support/page.tsx"
import { firstPlan } from "../support/planWith.ts"
import { serverThat } from "../support/server.ts"
import { soon } from "../support/soon.ts"

const plan = JSON.parse(JSON.stringify(firstPlan)) as typeof firstPlan
const session = { token: "t2", seat: "facilitator", personId: "p13", expiresAt: 9 }
const links = {
  facilitator: "http://t/m/n#1",
  participant: "http://t/m/n#2",
  screen: "http://t/m/n#3",
}
const counts = { "1": 0, "2": 0, "3": 0, "4": 1, "5": 2 }
const rated = { answers: 3, treated: counts, kept: counts, matters: counts }
const SERVED = {
  "GET /api/about": { body: { keepDays: 180, password: false } },
  "GET /api/meetings/m/plan.json?version=1": { body: plan },
  "POST /api/meetings": { status: 201, body: { meetingId: "n", links } },
  "POST /api/meetings/n/sessions": { status: 201, body: session },
}
const onBegun = vi.fn<(begun: Begun) => void>()

beforeEach(() => {
  vi.clearAllMocks()
  letDialogsOpen()
})
afterEach(() => vi.unstubAllGlobals())

async function open() {
  const { meeting, writer } = meetingWith().who("mireille")
  const { at } = atTable(meeting, writer)
  show(
    <AtMeeting at={at}>
      <FollowUp version={1} name="Mireille de Wit" onBegun={onBegun} />
    </AtMeeting>,
  )
  await userEvent.click(screen.getByRole("button", { name: "Begin het vervolg" }))
}
const begin = () => userEvent.click(screen.getByRole("button", { name: "Begin" }))

test("[N1] the plan goes along with how the meeting was looked back on, and the same one leads", async () => {
  const told = { ...rated, pace: { slow: 0, right: 3, fast: 0 }, texts: ["geheim"] }
  const asked = serverThat({ ...SERVED, "GET /api/meetings/m/feedback": { body: told } })
  await open()
  expect(await faultsOf()).toEqual([])
  await begin()
  await soon(() => expect(onBegun).toHaveBeenCalled())
  const posts = asked.filter(({ method }) => method === "POST")
  const lookedBack = [{ on: firstPlan.heldOn, ...rated }]
  expect(posts[0]?.body).toEqual({ from: { ...plan, lookedBack } })
  expect(posts[1]?.body).toMatchObject({ name: "Mireille de Wit", secret: "1" })
})

test("[N1] it begins as well where nobody looked back, or too few did", async () => {
  for (const answer of ["not-found" as const, { body: { answers: 2 } }]) {
    const asked = serverThat({ ...SERVED, "GET /api/meetings/m/feedback": answer })
    await open()
    await begin()
    await soon(() => expect(onBegun).toHaveBeenCalled())
    expect(asked.find(({ method }) => method === "POST")?.body).toEqual({ from: plan })
    document.body.innerHTML = ""
    vi.clearAllMocks()
  }
})

test("[N1] without a connection it says so, and trying again makes no second meeting", async () => {
  let tries = 0
  const asked = serverThat({
    ...SERVED,
    "POST /api/meetings/n/sessions": () => (tries++ ? { status: 201, body: session } : "nobody"),
  })
  await open()
  await begin()
  await screen.findByText(/geen verbinding/)
  await begin()
  await soon(() => expect(onBegun).toHaveBeenCalled())
  expect(asked.filter(({ path }) => path === "/api/meetings").length).toBe(1)
})
