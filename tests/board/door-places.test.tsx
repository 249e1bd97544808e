// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react"
import { userEvent } from "@testing-library/user-event"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { AtTheDoor } from "../../src/board/door/AtTheDoor.tsx"
import { KnockSlips } from "../../src/board/door/KnockSlips.tsx"
import type { Waiting } from "../../src/contract/answers.ts"
import { writePerson } from "../../src/meeting/commands/server.ts"
import type { PersonId } from "../../src/meeting/ids.ts"
import { personOf } from "../../src/meeting/queries/people.ts"
import { AtMeeting } from "../../src/sync/react/MeetingProvider.tsx"
import { AboveSheets, Sheet } from "../../src/ui/Sheet.tsx"
import { atTable } from "../support/atTable.ts"
import { meetingWith, NOW } from "../support/cast.ts"
import { lookAgain } from "../support/lookAgain.ts"
import { faultsOf, letDialogsOpen, show } from "../support/page.tsx"
import { serverThat } from "../support/server.ts"

const KNOCKS = "GET /api/meetings/m/knocks"
const ANSWER = "POST /api/meetings/m/knocks/"
const knock = (knockId: string, name: string): Waiting => ({ knockId, name, role: "friend", at: 1 })

beforeEach(letDialogsOpen)
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

/** The facilitator, with a sheet over the page. */
function sitWithSheet() {
  const { meeting, writer } = meetingWith().who("mireille")
  show(
    <AtMeeting at={atTable(meeting, writer).at}>
      <AtTheDoor>
        <AboveSheets value={<KnockSlips />}>
          <main>
            <KnockSlips />
          </main>
          <Sheet title="Mensen" closeLabel="Sluit" onClose={() => undefined}>
            <button type="button">Iets</button>
          </Sheet>
        </AboveSheets>
      </AtTheDoor>
    </AtMeeting>,
  )
  const sheet = within(screen.getByRole("dialog"))
  return { sheet, page: within(screen.getByRole("main")) }
}

test("a sheet over the page has the slip above it; one question serves both, and one answer", async () => {
  const asked = serverThat({
    [KNOCKS]: { body: [knock("k", "Léon Bäumer")] },
    [ANSWER + "k"]: { status: 204 },
  })
  const { sheet, page } = sitWithSheet()
  expect(asked.filter(({ method }) => method === "GET")).toHaveLength(1)
  await sheet.findByText("Léon Bäumer", { selector: "bdi" })
  expect(page.getByText("Léon Bäumer", { selector: "bdi" })).toBeTruthy()
  expect(screen.getByRole("dialog").querySelector(".sheet-paper")).toBe(document.activeElement)
  expect(await faultsOf(screen.getByRole("dialog"))).toEqual([])
  await userEvent.click(sheet.getByRole("button", { name: /Laat binnen/ }))
  await waitFor(() => expect(screen.queryByText(/klopt aan/)).toBeNull())
  expect(asked.filter(({ method }) => method === "POST")).toHaveLength(1)
})

test("whoever knocks takes no focus; after an answer by keys the next slip has it, not its button", async () => {
  const outside = [knock("a", "Léon"), knock("b", "Hồng")]
  serverThat({
    [KNOCKS]: () => ({ body: outside }),
    [ANSWER + "a"]: { status: 204 },
    [ANSWER + "b"]: { status: 204 },
  })
  const { sheet } = sitWithSheet()
  const something = sheet.getByRole("button", { name: "Iets" })
  something.focus()
  const first = await sheet.findByRole("button", { name: /Nu niet.*Léon/ })
  expect(document.activeElement).toBe(something)
  first.focus()
  await userEvent.keyboard("{Enter}")
  const next = sheet.getByRole("group", { name: /Hồng klopt aan/ })
  await waitFor(() => expect(document.activeElement).toBe(next))
  const admit = within(next).getByRole("button", { name: /Laat binnen/ })
  // Slips lie still for a moment when one of them went.
  await waitFor(() => expect(admit.ariaDisabled).toBe("false"))
  await userEvent.tab()
  expect(document.activeElement).toBe(admit)
  await userEvent.keyboard("{Enter}")
  await waitFor(() => expect(screen.queryByText(/klopt aan/)).toBeNull())
  expect(document.activeElement).toBe(sheet.getByRole("heading", { name: "Mensen" }))
})

test("the second press of a double one lets nobody else in", async () => {
  const asked = serverThat({
    [KNOCKS]: { body: [knock("a", "Léon"), knock("b", "Hồng")] },
    [ANSWER + "a"]: { status: 204 },
    [ANSWER + "b"]: { status: 204 },
  })
  const admitted = () => asked.filter(({ method }) => method === "POST").map(({ path }) => path)
  const { sheet } = sitWithSheet()
  const first = await sheet.findByRole("button", { name: /Laat binnen.*Léon/ })
  const next = sheet.getByRole("button", { name: /Laat binnen.*Hồng/ })
  // In the same moment in which the first slip goes: where it lay, the next one lies now.
  const pressedTwice = new Promise<void>((done) => {
    new MutationObserver((_changes, observer) => {
      if (first.isConnected) return
      observer.disconnect()
      fireEvent.click(next)
      done()
    }).observe(document.body, { childList: true, subtree: true })
  })
  await userEvent.click(first)
  await pressedTwice
  expect(admitted()).toEqual(["/api/meetings/m/knocks/a"])
  await waitFor(() => expect(next.ariaDisabled).toBe("false"))
  await userEvent.click(next)
  await waitFor(() => expect(admitted()).toHaveLength(2))
})

test("a slip says when somebody of that name was taken from the table", async () => {
  serverThat({ [KNOCKS]: { body: [knock("a", " Emre"), knock("b", "Hồng")] } })
  const cast = meetingWith()
  const mireille = cast.who("mireille")
  const emre = personOf(mireille.meeting, "emre")!
  writePerson(mireille.meeting, "emre" as PersonId, { ...emre, removedAt: NOW })
  show(
    <AtMeeting at={atTable(mireille.meeting, mireille.writer).at}>
      <AtTheDoor>
        <KnockSlips />
      </AtTheDoor>
    </AtMeeting>,
  )
  const told = await screen.findByText("Iemand met deze naam is eerder van tafel gehaald.")
  expect(told.closest(".knock")?.textContent).toContain("Emre klopt aan")
  expect(screen.getAllByText(/eerder van tafel gehaald/)).toHaveLength(1)
})

test("a slip that waits stays the same one, so that it is read aloud once", async () => {
  serverThat({ [KNOCKS]: () => ({ body: [knock("k", "Léon")] }) })
  const { page } = sitWithSheet()
  const slip = await page.findByText("Léon", { selector: "bdi" })
  await lookAgain()
  expect(page.getByText("Léon", { selector: "bdi" })).toBe(slip)
})
