// @vitest-environment jsdom
import { act, screen, within } from "@testing-library/react"
import { userEvent } from "@testing-library/user-event"
import { beforeEach, expect, test } from "vitest"
import { AgainSheet } from "../../src/again/AgainSheet.tsx"
import { AgainWay } from "../../src/again/AgainWay.tsx"
import { lockColumn } from "../../src/meeting/commands/meeting.ts"
import { tellCard } from "../../src/meeting/commands/cards.ts"
import type { CardId, PersonId } from "../../src/meeting/ids.ts"
import { cardIn } from "../../src/meeting/queries/cards.ts"
import { factsOf } from "../../src/meeting/queries/facts.ts"
import { GROUP_OF, type Role, type Seat } from "../../src/meeting/schema.ts"
import { writePerson } from "../../src/meeting/commands/server.ts"
import { AtMeeting } from "../../src/sync/react/MeetingProvider.tsx"
import { atTable } from "../support/atTable.ts"
import { followUpOf } from "../support/followUp.ts"
import { faultsOf, show } from "../support/page.tsx"

beforeEach(() => sessionStorage.clear())

const emre = { personId: "emre", name: "Emre" }
const PLAN = {
  people: [{ ...emre, role: "parent" }],
  goals: [],
  steps: [
    { id: "praat", text: "Eerste gesprek", author: emre, who: [emre], often: "dinsdag" },
    { id: "tas", text: "Tas klaar", author: emre },
  ],
}

/** The steps of the last meeting in somebody's hand. */
function stepsFor(role: Role = "parent", seat: Seat = "participant") {
  const meeting = followUpOf(PLAN)
  const id = "hier" as PersonId
  const person = { name: "Hier", role, group: GROUP_OF[role], seat, device: true, joinedAt: 9 }
  writePerson(meeting, id, person)
  const writer = { seat, personId: id, group: GROUP_OF[role] }
  const { at } = atTable(meeting, writer)
  show(
    <AtMeeting at={at}>
      <AgainWay onOpen={() => {}} />
      <AgainSheet />
    </AtMeeting>,
  )
  return { meeting, writer, user: userEvent.setup({ delay: null }) }
}

const step = (words: string) => within(screen.getByText(words).closest("li")!)
const cardOf = (meeting: Parameters<typeof cardIn>[0], id: string) => cardIn(meeting, id)

test("[N5] anybody says how a step went with one press, and then what helped", async () => {
  const { meeting, user } = stepsFor()
  expect(screen.getByRole("button", { name: "Hoe ging het met de stappen?" })).toBeTruthy()
  expect(step("Eerste gesprek").queryByLabelText("Wat hielp?")).toBeNull()
  await user.click(step("Eerste gesprek").getByLabelText("Anders gelukt"))
  expect(cardOf(meeting, "praat")).toMatchObject({ state: "other" })
  expect(screen.getByText(/Anders dan gedacht, en toch gelukt/)).toBeTruthy()
  await user.type(step("Eerste gesprek").getByLabelText("Wat hielp?"), "Via de huisarts")
  await user.tab()
  expect(cardOf(meeting, "praat")).toMatchObject({ helped: "Via de huisarts" })
  expect(await faultsOf()).toEqual([])
})

test("[N5] a step that was taken is met with something warm, and nothing says that one was not", async () => {
  const { user } = stepsFor()
  await user.click(step("Tas klaar").getByLabelText("Gelukt"))
  expect(screen.getByText("Deze stap is gezet. Mooi.")).toBeTruthy()
  expect(screen.getByText("Tas klaar").closest("li")?.className).toContain("taken")
  await user.click(step("Eerste gesprek").getByLabelText("Nog niet"))
  expect(screen.getByText(/^Dat mag/)).toBeTruthy()
  expect(screen.getByText("Eerste gesprek").closest("li")?.className).not.toContain("taken")
  expect(screen.getByRole("button", { name: "Hoe het ging met de stappen" })).toBeTruthy()
})

test("[N5] pressed again, nothing is said of it any more", async () => {
  const { meeting, user } = stepsFor()
  await user.click(step("Tas klaar").getByLabelText("Gelukt"))
  await user.click(step("Tas klaar").getByLabelText("Gelukt"))
  expect(cardOf(meeting, "tas")).toMatchObject({ state: "open" })
})

test("[N5] what another says stands here at once; an interpreter reads it", () => {
  const { meeting } = stepsFor("interpreter")
  expect(screen.queryAllByRole("radio")).toEqual([])
  const other = { seat: "participant", personId: "x" as PersonId, group: "family" } as const
  act(() => {
    tellCard(meeting, other, "tas" as CardId, { state: "done", helped: "Oma hielp" })
  })
  expect(step("Tas klaar").getByText("Oma hielp")).toBeTruthy()
})

test("[N5] the facilitator puts it away, and asks it again", async () => {
  const { meeting, user } = stepsFor("other", "facilitator")
  expect(factsOf(meeting).again).toBe(true)
  await user.click(screen.getByRole("button", { name: "Haal deze vraag weg" }))
  expect(factsOf(meeting).again).toBe(false)
  await user.click(screen.getByRole("button", { name: "Vraag dit aan iedereen" }))
  expect(factsOf(meeting).again).toBe(true)
})

test("[W7] while the column is locked the steps are there to read", () => {
  const { meeting, writer } = stepsFor("other", "facilitator")
  act(() => {
    lockColumn(meeting, writer, "plan", true)
  })
  expect(screen.queryAllByRole("radio")).toEqual([])
})
