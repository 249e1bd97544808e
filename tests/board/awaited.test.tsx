// @vitest-environment jsdom
import { act, screen } from "@testing-library/react"
import { userEvent } from "@testing-library/user-event"
import { afterEach, expect, test, vi } from "vitest"
import { Awaited } from "../../src/board/people/Awaited.tsx"
import { writePerson } from "../../src/meeting/commands/server.ts"
import type { PersonId } from "../../src/meeting/ids.ts"
import { personOf } from "../../src/meeting/queries/people.ts"
import { AtMeeting } from "../../src/sync/react/MeetingProvider.tsx"
import { atTable } from "../support/atTable.ts"
import { followUpOf } from "../support/followUp.ts"
import { faultsOf, show } from "../support/page.tsx"
import { serverThat } from "../support/server.ts"

afterEach(() => vi.unstubAllGlobals())

const PLAN = {
  people: [
    { personId: "noor", name: "Noor Yıldız", role: "child" },
    { personId: "emre", name: "Emre Yıldız", role: "parent" },
  ],
  goals: [],
  steps: [],
}

test("[N3] who was there last time is listed quietly, and put at the table with one press", async () => {
  const meeting = followUpOf(PLAN)
  let answer: "nobody" | { status: number } = "nobody"
  const asked = serverThat({ "PATCH /api/meetings/m/people/noor": () => answer })
  const lead = { seat: "facilitator", personId: "lead" as PersonId, group: "professional" } as const
  const { at } = atTable(meeting, lead)
  show(
    <AtMeeting at={at}>
      <Awaited />
    </AtMeeting>,
  )
  await userEvent.click(screen.getByText("Waren er vorige keer bij: 2 mensen"))
  expect(await faultsOf()).toEqual([])
  const sits = screen.getByText("Noor Yıldız", { selector: ".unseen" })
  await userEvent.click(sits)
  await screen.findByText(/geen verbinding/)
  answer = { status: 204 }
  await userEvent.click(sits)
  expect(asked.at(-1)?.body).toEqual({ here: true })
  act(() => {
    const { awaited: _awaited, ...noor } = personOf(meeting, "noor")!
    writePerson(meeting, "noor" as PersonId, noor)
  })
  expect(screen.queryAllByText("Noor Yıldız")).toEqual([])
  expect(screen.getByText("Was er vorige keer bij: 1 persoon")).toBeTruthy()
})
