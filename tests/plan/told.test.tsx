// @vitest-environment jsdom
import { act, fireEvent, screen, within } from "@testing-library/react"
import { userEvent } from "@testing-library/user-event"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { giveAgreement, tellMeeting } from "../../src/meeting/commands/meeting.ts"
import { closeBoard, openBoard } from "../../src/meeting/commands/server.ts"
import { LIMITS } from "../../src/meeting/limits.ts"
import { particularsIn } from "../../src/meeting/queries/particulars.ts"
import { planOf } from "../../src/meeting/queries/plan.ts"
import { ToldGroups } from "../../src/plan/told/ToldGroups.tsx"
import { AtMeeting } from "../../src/sync/react/MeetingProvider.tsx"
import { atTable } from "../support/atTable.ts"
import { meetingWith, NOW, type Player } from "../support/cast.ts"
import { faultsOf, letDialogsOpen, show } from "../support/page.tsx"

let mireille: Player
let emre: Player
beforeEach(() => {
  letDialogsOpen()
  const table = meetingWith([
    { name: "mireille", seat: "facilitator", role: "other" },
    { name: "emre", role: "parent" },
    { name: "ilse", role: "interpreter" },
  ])
  mireille = table.who("mireille")
  emre = table.who("emre")
})
afterEach(() => {
  vi.useRealTimers()
  sessionStorage.clear()
})

const told = () => particularsIn(mireille.meeting)

function open(as: Player = mireille) {
  const { at } = atTable(mireille.meeting, as.writer)
  show(
    <AtMeeting at={at}>
      <ToldGroups />
    </AtMeeting>,
  )
}
async function openGroup(name: RegExp) {
  await userEvent.click(screen.getByRole("button", { name }))
  return within(screen.getByRole("dialog"))
}
const close = () => userEvent.click(screen.getByRole("button", { name: "Sluit" }))

test("[P10] whoever leads alone writes it down, and only while the plan is not fixed", () => {
  open(emre)
  expect(screen.queryByText("Aanvullen")).toBeNull()
  open()
  expect(screen.getByText("Aanvullen")).toBeTruthy()
  act(() => closeBoard(mireille.meeting, { version: 1, at: NOW }))
  expect(screen.queryByText("Aanvullen")).toBeNull()
})

test("[P13] each part stands alone as it is written, and is taken back alone", async () => {
  open()
  const sheet = await openGroup(/^Deze bijeenkomst/)
  fireEvent.change(sheet.getByLabelText("Dag"), { target: { value: "2026-11-19" } })
  fireEvent.change(sheet.getByLabelText("Begin"), { target: { value: "15:30" } })
  await userEvent.type(sheet.getByLabelText("Plaats"), "Buurthuis")
  await userEvent.tab()
  await userEvent.click(sheet.getByLabelText("Veiligheidsplan"))
  await userEvent.click(sheet.getByLabelText("Vrijwillig"))
  expect(told()).toMatchObject({
    heldOn: "2026-11-19",
    startsAt: "15:30",
    endsAt: null,
    place: "Buurthuis",
    planTypes: ["safety"],
    framework: "voluntary",
  })
  await userEvent.click(sheet.getByLabelText("Vrijwillig"))
  await userEvent.clear(sheet.getByLabelText("Plaats"))
  await userEvent.tab()
  expect(told()).toMatchObject({ framework: null, place: "", heldOn: "2026-11-19" })
  expect(await faultsOf()).toEqual([])
})

test("[P13] what is still being typed when it is closed is told too", async () => {
  open()
  const sheet = await openGroup(/^Volgende keer/)
  await userEvent.type(sheet.getByLabelText("Wanneer zien we elkaar eerder?"), "Als Noor belt")
  await close()
  expect(told().reviewEarlier).toBe("Als Noor belt")
})

test("[P13] what was not taken stays here until it is", async () => {
  open()
  const sheet = await openGroup(/^Volgende keer/)
  await userEvent.type(sheet.getByLabelText("Plaats"), "bij oma")
  // Another device fixes the plan at that moment.
  act(() => closeBoard(mireille.meeting, { version: 1, at: NOW }))
  expect(told().reviewPlace).toBe("")
  // The page goes as well; the board is opened again.
  act(() => openBoard(mireille.meeting))
  open()
  const again = await openGroup(/^Volgende keer/)
  const field = again.getByLabelText<HTMLTextAreaElement>("Plaats")
  expect(field.value).toBe("bij oma")
  act(() => closeBoard(mireille.meeting, { version: 2, at: NOW }))
  act(() => openBoard(mireille.meeting))
  open()
  await openGroup(/^Volgende keer/)
  await close()
  expect(told().reviewPlace).toBe("bij oma")
})

test("[P10] one keeps the overview, or nobody yet; who interprets is not offered", async () => {
  open()
  const sheet = await openGroup(/^Wie houdt het overzicht/)
  const one = within(sheet.getByRole("group", { name: "Eén persoon houdt het overzicht" }))
  expect(one.getAllByRole("radio")).toHaveLength(3)
  await userEvent.click(one.getByLabelText("emre"))
  expect(told().coordinator).toBe("emre")
  await userEvent.click(one.getByLabelText("mireille"))
  expect(told().coordinator).toBe("mireille")
  await userEvent.click(one.getByLabelText("Nog niemand"))
  expect(told().coordinator).toBeNull()
})

test("[P10] signs that it goes wrong are added, changed and taken away", async () => {
  open()
  const sheet = await openGroup(/^Als het misgaat/)
  sheet.getByText("Wie bel je als het misgaat? Ook ’s nachts?")
  const write = async (number: number, sign: string, what: string) => {
    const group = within(sheet.getByRole("group", { name: `Teken ${number}` }))
    await userEvent.type(group.getByLabelText("Wat laat zien dat het misgaat?"), sign)
    await userEvent.type(group.getByLabelText(/Wie doet dan wat/), what)
    await userEvent.tab()
  }
  await write(1, "Noor belt", "Hong komt")
  await userEvent.click(sheet.getByRole("button", { name: "Nog een teken" }))
  await write(2, "Emre dronk", "Emre gaat weg")
  expect(told().warnings).toEqual([
    { sign: "Noor belt", act: "Hong komt" },
    { sign: "Emre dronk", act: "Emre gaat weg" },
  ])
  await userEvent.click(sheet.getByRole("button", { name: "Haal teken 1 weg" }))
  expect(told().warnings).toEqual([{ sign: "Emre dronk", act: "Emre gaat weg" }])
  expect(sheet.getByLabelText<HTMLTextAreaElement>(/Wat laat zien/).value).toBe("Emre dronk")
})

test("[P10] who gets which copy, and how", async () => {
  open()
  const sheet = await openGroup(/^Wie krijgt welk deel/)
  await userEvent.selectOptions(sheet.getByLabelText("Wat krijgt emre?"), "Een deel")
  await userEvent.type(sheet.getByLabelText("Hoe en wanneer krijgt emre het?"), "op papier")
  await userEvent.tab()
  expect(told().copies).toEqual({ emre: { scope: "own", how: "op papier" } })
  await userEvent.selectOptions(sheet.getByLabelText("Wat krijgt emre?"), "Nog niet besproken")
  expect(told().copies).toEqual({})
})

test("[P3] why somebody was not asked is written for who gave no answer, and stands in the plan", async () => {
  giveAgreement(mireille.meeting, mireille.writer, mireille.id, { answer: "agree", at: NOW })
  open()
  const sheet = await openGroup(/^Wie is niet gevraagd/)
  expect(sheet.queryByLabelText(/mireille|ilse/)).toBeNull()
  await userEvent.type(sheet.getByLabelText(/emre nog niet is gevraagd/), "Was al weg")
  await close()
  expect(planOf(mireille.meeting).agreements).toMatchObject([
    { personId: "mireille", answer: "agree" },
    { personId: "emre", answer: null, text: "Was al weg" },
  ])
})

test("[P3] who left the table early can be given a reason too", async () => {
  const emre = mireille.meeting.people.get("emre") as object
  mireille.meeting.people.set("emre", { ...emre, removedAt: NOW })
  open()
  const sheet = await openGroup(/^Wie is niet gevraagd/)
  await userEvent.type(sheet.getByLabelText(/emre nog niet is gevraagd/), "Moest weg")
  await close()
  expect(planOf(mireille.meeting).agreements).toMatchObject([
    { personId: "emre", answer: null, text: "Moest weg" },
  ])
})

test("[P13] a meeting that goes on from another gets a name of its own", async () => {
  tellMeeting(mireille.meeting, mireille.writer, "title", "Eerste beraad")
  open()
  const sheet = await openGroup(/^Deze bijeenkomst/)
  const name = sheet.getByLabelText<HTMLInputElement>("Naam van de bijeenkomst")
  expect([name.value, name.maxLength]).toEqual(["Eerste beraad", LIMITS.titleLength])
  await userEvent.clear(name)
  await userEvent.type(name, "Tweede beraad")
  await close()
  expect(planOf(mireille.meeting).title).toBe("Tweede beraad")
})

test("who somebody is to the children is told by person, and a group says whether anything is in it", async () => {
  tellMeeting(mireille.meeting, mireille.writer, "relations", {})
  open()
  expect(screen.getByRole("button", { name: /^Wie waren er Nog leeg/ })).toBeTruthy()
  const sheet = await openGroup(/^Wie waren er/)
  expect(sheet.getByLabelText("Wie is mireille?")).toBeTruthy()
  await userEvent.type(sheet.getByLabelText("Wie is emre voor de kinderen?"), "vader")
  await close()
  expect(told().relations).toEqual({ emre: "vader" })
  expect(screen.getByRole("button", { name: /^Wie waren er Er staat iets in/ })).toBeTruthy()
})
