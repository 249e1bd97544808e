// @vitest-environment jsdom
import { act, cleanup, screen, waitFor, within } from "@testing-library/react"
import { userEvent } from "@testing-library/user-event"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { BackSheet } from "../../src/back/BackSheet.tsx"
import { BackWay } from "../../src/back/BackWay.tsx"
import { ROUTES } from "../../src/contract/routes.ts"
import { goToStage } from "../../src/meeting/commands/meeting.ts"
import { AtMeeting } from "../../src/sync/react/MeetingProvider.tsx"
import { atTable } from "../support/atTable.ts"
import { meetingWith, NOW } from "../support/cast.ts"
import { faultsOf, show } from "../support/page.tsx"
import { press } from "../support/panel.tsx"
import { serverThat, type Asked } from "../support/server.ts"

const SAY = `POST ${ROUTES.feedback("m")}`
const MAY = new Date(2027, 4, 21, 15).getTime()
const TILL = { [`GET ${ROUTES.meeting("m")}`]: { body: { deleteAfter: MAY } } }

beforeEach(() => sessionStorage.clear())
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

/** The way and what it opens, in somebody's hand, at the end of a meeting. */
function endFor(name: string) {
  const player = meetingWith().who(name)
  const lead = meetingWith().who("mireille").writer
  const { at } = atTable(player.meeting, player.writer)
  const open = () =>
    show(
      <AtMeeting at={at}>
        <BackWay onOpen={() => {}} />
        <BackSheet copy={<button type="button">Mijn exemplaar</button>} />
      </AtMeeting>,
    )
  const go = (stage: "steps" | "looking-back") =>
    act(() => void goToStage(player.meeting, lead, stage, NOW))
  go("looking-back")
  open()
  return { player, go, anew: open }
}

const TREATED = "Hoe gingen we vandaag met elkaar om?"
const KEPT = "Doet iedereen wat hij of zij beloofde? Ook de hulpverleners?"
const MATTERS = "Werken we aan wat voor jou belangrijk is?"
const question = (name: string) => within(screen.getByRole("group", { name }))
const radio = (name: string, answer: string | RegExp) =>
  question(name).getByRole<HTMLInputElement>("radio", { name: answer })
const choose = (name: string, answer: string | RegExp) => userEvent.click(radio(name, answer))
const said = (asked: Asked[]) => asked.filter(({ method }) => method === "POST")

test("[F1] each is asked three questions with words at both ends, and the pace, and sends them once", async () => {
  const asked = serverThat({ ...TILL, [SAY]: { status: 201 } })
  endFor("emre")
  expect(
    question(TREATED)
      .getAllByRole("radio")
      .map((one) => one.closest("label")?.textContent),
  ).toEqual(["1, niet goed", "2", "3", "4", "5, heel goed"])
  expect(screen.getByText(/Dit is anoniem/)).toBeTruthy()
  expect(await faultsOf()).toEqual([])
  await choose(TREATED, "4")
  await choose(KEPT, "1, nee")
  await choose(MATTERS, "5, ja, helemaal")
  await choose("Ging het te snel, te langzaam of goed?", "Te snel")
  await userEvent.type(screen.getByLabelText("Wil je nog iets zeggen?"), "Meer tijd")
  await press("Verstuur")
  const thanks = await screen.findByRole("heading", { name: "Dank je wel" })
  expect(document.activeElement).toBe(thanks)
  expect(said(asked)).toEqual([
    expect.objectContaining({
      token: "t",
      body: { treated: 4, kept: 1, matters: 5, pace: "fast", text: "Meer tijd" },
    }),
  ])
  expect(screen.queryByRole("radio")).toBeNull()
  expect(screen.getByRole("button", { name: "Je hebt teruggekeken" })).toBeTruthy()
  expect(await faultsOf()).toEqual([])
})

test.each(["mireille", "fenna", "ilse"])(
  "[F1] %s is asked too, also when the plan is fixed",
  async (name) => {
    serverThat({ ...TILL, [SAY]: { status: 201 } })
    const { player, anew } = endFor(name)
    act(() => void player.meeting.meeting.set("fixed", { version: 1, at: NOW }))
    anew()
    await choose(TREATED, "3")
    await choose(KEPT, "3")
    await choose(MATTERS, "3")
    await press("Verstuur")
    expect(await screen.findByText("Dank je wel")).toBeTruthy()
  },
)

test("without all three, the first that is open is asked for and nothing is sent", async () => {
  const asked = serverThat(TILL)
  endFor("emre")
  await choose(TREATED, "4")
  await press("Verstuur")
  expect(screen.getAllByText("Kies hier een cijfer van 1 tot 5.").length).toBe(2)
  expect(document.activeElement).toBe(radio(KEPT, "1, nee"))
  await choose(KEPT, "2")
  expect(screen.getAllByText("Kies hier een cijfer van 1 tot 5.").length).toBe(1)
  expect(said(asked)).toEqual([])
})

test("[F5] what was begun is there when the page is loaded anew, until it is sent; then that it was sent is", async () => {
  let answer: "nobody" | { status: number } = "nobody"
  serverThat({ ...TILL, [SAY]: () => answer })
  const { anew } = endFor("emre")
  await choose(TREATED, "4")
  await choose(KEPT, "2")
  await userEvent.type(screen.getByLabelText("Wil je nog iets zeggen?"), "Nog")
  anew()
  expect(radio(TREATED, "4").checked).toBe(true)
  expect(screen.getByLabelText<HTMLTextAreaElement>("Wil je nog iets zeggen?").value).toBe("Nog")
  await choose(MATTERS, "3")
  await press("Verstuur")
  await screen.findByText(/Er is even geen verbinding/)
  answer = { status: 201 }
  await press("Verstuur")
  await screen.findByText("Dank je wel")
  anew()
  expect(screen.getByText("Dank je wel")).toBeTruthy()
  const kept = Object.keys(sessionStorage).filter((name) => name.includes("look"))
  expect(kept).toEqual(["aan-tafel.looked-back.m.emre"])
  expect(sessionStorage.getItem("aan-tafel.looked-back.m.emre")).toBe("yes")
})

test("who answered in another tab of this session is thanked as well", async () => {
  serverThat({ ...TILL, [SAY]: "already-said" })
  endFor("emre")
  for (const one of [TREATED, KEPT, MATTERS]) await choose(one, "3")
  await press("Verstuur")
  expect(await screen.findByText("Dank je wel")).toBeTruthy()
})

test("[F6] then stands on which day all is deleted, with one's own copy to take", async () => {
  serverThat({ ...TILL, [SAY]: { status: 201 } })
  endFor("emre")
  for (const one of [TREATED, KEPT, MATTERS]) await choose(one, "3")
  await press("Verstuur")
  await screen.findByText(/Op vrijdag 21 mei 2027 wordt alles van deze bijeenkomst gewist/)
  expect(screen.getByRole("button", { name: "Mijn exemplaar" })).toBeTruthy()
})

test("at another stage nothing is asked, and who answered still reads what becomes of it", async () => {
  serverThat({ ...TILL, [SAY]: { status: 201 } })
  const { go } = endFor("emre")
  go("steps")
  await waitFor(() => expect(screen.queryByRole("radio")).toBeNull())
  go("looking-back")
  for (const one of [TREATED, KEPT, MATTERS]) await choose(one, "3")
  await press("Verstuur")
  await screen.findByText("Dank je wel")
  go("steps")
  expect(screen.getByText("Dank je wel")).toBeTruthy()
})
