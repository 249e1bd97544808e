// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from "@testing-library/react"
import { userEvent } from "@testing-library/user-event"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { AtTheDoor } from "../../src/board/door/AtTheDoor.tsx"
import { KnockSlips } from "../../src/board/door/KnockSlips.tsx"
import { DeskContext, newDesk } from "../../src/board/desk.ts"
import { PeoplePanel } from "../../src/board/people/PeoplePanel.tsx"
import { AtMeeting } from "../../src/sync/react/MeetingProvider.tsx"
import { atTable } from "../support/atTable.ts"
import { meetingWith } from "../support/cast.ts"
import { lookAgain } from "../support/lookAgain.ts"
import { faultsOf, letDialogsOpen, show } from "../support/page.tsx"
import { serverThat } from "../support/server.ts"

const KNOCKS = "GET /api/meetings/m/knocks"
const leon = { knockId: "k", name: "Léon Bäumer", role: "friend", at: 1 }

beforeEach(letDialogsOpen)
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

function sit(name: string) {
  const { meeting, writer } = meetingWith().who(name)
  const { at } = atTable(meeting, writer)
  show(
    <AtMeeting at={at}>
      <DeskContext value={newDesk(at)}>
        <AtTheDoor>
          <KnockSlips />
          <PeoplePanel />
        </AtTheDoor>
      </DeskContext>
    </AtMeeting>,
  )
}

test("who knocks lies on a slip, and is let in", async () => {
  const asked = serverThat({
    [KNOCKS]: { body: [leon] },
    "POST /api/meetings/m/knocks/k": { status: 204 },
  })
  sit("mireille")
  await screen.findByText("Léon Bäumer", { selector: "bdi" })
  const slips = screen.getByRole("region", { name: "Aan de deur" })
  expect(slips.getAttribute("aria-live")).toBe("polite")
  expect(slips.textContent).toContain("Vriend of buur")
  expect(await faultsOf()).toEqual([])
  await userEvent.click(within(slips).getByRole("button", { name: /Laat binnen/ }))
  await waitFor(() => expect(slips.childElementCount).toBe(0))
  expect(asked.find(({ method }) => method === "POST")).toMatchObject({
    body: { admit: true },
    token: "t",
  })
  await lookAgain()
  expect(slips.childElementCount).toBe(0)
})

test("not now is an answer too; without a connection the slip stays and says so", async () => {
  let answer: "nobody" | { status: number } = "nobody"
  const asked = serverThat({
    [KNOCKS]: { body: [leon] },
    "POST /api/meetings/m/knocks/k": () => answer,
  })
  sit("mireille")
  const notNow = await screen.findByRole("button", { name: /Nu niet/ })
  await userEvent.click(notNow)
  await screen.findByText(/geen verbinding/)
  answer = { status: 204 }
  await userEvent.click(notNow)
  await waitFor(() => expect(screen.queryByText(/klopt aan/)).toBeNull())
  expect(asked.findLast(({ method }) => method === "POST")?.body).toEqual({ admit: false })
})

test("nobody but the facilitator looks who stands at the door", async () => {
  const asked = serverThat({ [KNOCKS]: { body: [leon] } })
  sit("emre")
  await lookAgain()
  expect(asked).toEqual([])
})

test("taking somebody from the table is asked twice, and says that their words stay", async () => {
  const asked = serverThat({
    [KNOCKS]: { body: [] },
    "DELETE /api/meetings/m/people/emre": { status: 204 },
  })
  const removals = () => asked.filter(({ method }) => method === "DELETE")
  sit("mireille")
  await userEvent.click(screen.getByRole("button", { name: /rol van emre/ }))
  await userEvent.click(screen.getByRole("button", { name: "Haal van tafel" }))
  expect(screen.getByText(/blijft op tafel/)).toBeTruthy()
  expect(await faultsOf()).toEqual([])
  expect(removals()).toEqual([])
  screen.getByRole("button", { name: "Ja, haal van tafel" }).focus()
  await userEvent.keyboard("{Enter}")
  await waitFor(() => expect(removals()).toHaveLength(1))
})

test("nobody takes themselves from the table, and others take nobody", async () => {
  serverThat({ [KNOCKS]: { body: [] } })
  sit("mireille")
  await userEvent.click(screen.getByRole("button", { name: /rol van mireille/ }))
  expect(screen.queryByText("Haal van tafel")).toBeNull()
  sit("emre")
  await userEvent.click(screen.getByRole("button", { name: /rol van emre/ }))
  expect(screen.queryByText("Haal van tafel")).toBeNull()
})
