// @vitest-environment jsdom
import "../support/nodeBytes.ts"
import { cleanup, fireEvent, screen, within } from "@testing-library/react"
import { userEvent } from "@testing-library/user-event"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { ROUTES } from "../../src/contract/routes.ts"
import { cardIn } from "../../src/meeting/queries/cards.ts"
import type { Role } from "../../src/meeting/schema.ts"
import { forgetMeeting } from "../../src/sync/forget.ts"
import { everyoneHere, keepIdentity } from "../../src/sync/identity.ts"
import { keepSecret } from "../../src/sync/secret.ts"
import { openApi, type Api } from "../support/api.ts"
import { connect } from "../support/client.ts"
import { deviceAt, openMeeting, openPlan } from "../support/devicePage.tsx"
import { lookAgain } from "../support/lookAgain.ts"
import { faultsOf, letDialogsOpen } from "../support/page.tsx"
import { soon } from "../support/soon.ts"

let api: Api
let meeting: Awaited<ReturnType<Api["meeting"]>>
let mireille: Awaited<ReturnType<typeof meeting.sit>>
let bystander: ReturnType<typeof connect>

beforeEach(async () => {
  letDialogsOpen()
  Element.prototype.scrollIntoView = () => undefined
  localStorage.clear()
  sessionStorage.clear()
  api = await openApi()
  api.clock.now = Date.now()
  meeting = await api.meeting()
  mireille = await meeting.sit("facilitator", "Mireille", "other")
  bystander = connect(api.origin, meeting.id, await meeting.sit("participant", "Fenna"))
  await bystander.synced()
  deviceAt(api.origin)
})
afterEach(async () => {
  cleanup()
  bystander.leave()
  vi.unstubAllGlobals()
  await api.close()
})

/** Somebody who sat down on this device, by the participants' link. */
async function satDown(name: string, role: Role = "parent", beside?: true) {
  const { token, personId, expiresAt } = await meeting.sit("participant", name, role)
  const session = { token, seat: "participant", personId, expiresAt } as const
  keepSecret(meeting.id, meeting.secrets.participant)
  keepIdentity(meeting.id, meeting.secrets.participant, session, Date.now(), beside)
  return personId
}
const keptHere = () =>
  everyoneHere(meeting.id, meeting.secrets.participant, Date.now()).map((one) => one.personId)

const field = () => screen.findByRole<HTMLTextAreaElement>("textbox")
const press = async (name: string | RegExp) =>
  userEvent.click(await screen.findByRole("button", { name }))
const speaker = (name: string) => screen.findByRole("radio", { name, checked: true })
async function turnTo(name: string): Promise<void> {
  await userEvent.click(await screen.findByRole("radio", { name }))
  await speaker(name)
}

async function lays(words: string): Promise<void> {
  fireEvent.change(await field(), { target: { value: words } })
  await press("Leg op tafel")
}
/** Who said what, as somebody else has it. */
const said = () =>
  [...bystander.meeting.cards.keys()].map((id) => {
    const { author, text } = cardIn(bystander.meeting, id)!
    return [author, text]
  })
const nameOf = (id: string) => (bystander.meeting.people.get(id) as { name: string }).name

async function asksForBeside(name: string, role: string): Promise<void> {
  await press("Mensen")
  await press("Nog iemand op dit toestel")
  await userEvent.type(await screen.findByLabelText("Naam"), name)
  await userEvent.selectOptions(screen.getByLabelText("Wie is dit voor de kinderen?"), role)
  await press("Zet aan tafel")
}

test("[B1] two people share a device, and each one's words are in their own name", async () => {
  const roya = await satDown("Roya")
  openMeeting(meeting.id)
  await lays("Ik slaap slecht")
  expect(screen.queryByRole("group", { name: "Nu schrijft" })).toBeNull()
  await asksForBeside("Oma Tonny", "family")
  const radio = await speaker("Oma Tonny")
  expect(document.activeElement).toBe(radio)
  expect(await faultsOf()).toEqual([])
  await lays("Noor komt bij mij")
  fireEvent.change(await field(), { target: { value: "Nog niet af" } })
  await turnTo("Roya")
  await soon(async () => expect((await field()).value).toBe(""))
  await lays("Ik ook")
  await soon(() => expect(said()).toHaveLength(3))
  expect(said()).toEqual(
    expect.arrayContaining([
      [roya, "Ik slaap slecht"],
      [keptHere()[1], "Noor komt bij mij"],
      [roya, "Ik ook"],
    ]),
  )
  expect(keptHere().map((id) => nameOf(id!))).toEqual(["Roya", "Oma Tonny"])
  await turnTo("Oma Tonny")
  await soon(async () => expect((await field()).value).toBe("Nog niet af"))
})

test("[B1] what one of them takes back is their own, and the other stays at the table meanwhile", async () => {
  const roya = await satDown("Roya")
  const tonny = await satDown("Tonny", "family", true)
  openMeeting(meeting.id)
  await speaker("Roya")
  await lays("Van Roya")
  await turnTo("Tonny")
  await lays("Van Tonny")
  await turnTo("Roya")
  await press("Zet terug")
  const binned = () =>
    [...bystander.meeting.cards.values()]
      .filter((card) => card.has("binned"))
      .map((card) => String(card.get("text")))
  await soon(() => expect(binned()).toEqual(["Van Roya"]))
  const here = () =>
    [...bystander.provider.awareness.getStates().values()].map(
      (state) => (state as { user?: { personId: string } }).user?.personId,
    )
  await soon(() => expect(here()).toEqual(expect.arrayContaining([roya, tonny])))
})

test("[B1] loaded anew, it is still both, and whoever spoke last speaks", async () => {
  await satDown("Roya")
  await satDown("Tonny", "family", true)
  openMeeting(meeting.id)
  await turnTo("Tonny")
  await speaker("Tonny")
  openMeeting(meeting.id)
  expect(await speaker("Tonny")).toBeTruthy()
  expect(screen.getAllByRole("radio")).toHaveLength(2)
})

test("[B1] [R1] what each keeps for themselves is theirs, and the browser asks before it is gone", async () => {
  await satDown("Roya")
  await satDown("Tonny", "family", true)
  openMeeting(meeting.id)
  const asks = () => !window.dispatchEvent(new Event("beforeunload", { cancelable: true }))
  await turnTo("Tonny")
  fireEvent.change(await field(), { target: { value: "Alleen voor mij" } })
  await press("Eerst voor mij")
  await screen.findByRole("button", { name: "Alleen voor mij: 1 kaart" })
  await turnTo("Roya")
  await speaker("Roya")
  expect(screen.queryByRole("button", { name: "Alleen voor mij: 1 kaart" })).toBeNull()
  expect(asks()).toBe(true)
  await turnTo("Tonny")
  await press("Alleen voor mij: 1 kaart")
  await press("Leg nu op tafel")
  await soon(() => expect(said()).toHaveLength(1))
  await soon(() => expect(asks()).toBe(false))
})

test("[B1] on the plan page too one says who speaks", async () => {
  await satDown("Roya")
  await satDown("Tonny", "family", true)
  openPlan(meeting.id)
  await turnTo("Tonny")
  expect(document.activeElement).toBe(await speaker("Tonny"))
  expect(await faultsOf()).toEqual([])
})

test("[B1] after a day both are the same persons again", async () => {
  await satDown("Roya")
  await satDown("Tonny", "family", true)
  const [roya, tonny] = keptHere()
  const tokens = () =>
    everyoneHere(meeting.id, meeting.secrets.participant, Date.now()).map(({ token }) => token)
  const before = tokens()
  api.clock.now += 24 * 60 * 60 * 1000 + 1
  openMeeting(meeting.id)
  await soon(() => expect(tokens().filter((token) => before.includes(token))).toEqual([]))
  expect(keptHere()).toEqual([roya, tonny])
  await speaker("Roya")
})

test("[B2] where people are let in one by one, the newcomer waits and the other goes on writing", async () => {
  await satDown("Roya")
  await mireille.call("PUT", ROUTES.admission(meeting.id), { mode: "ask" })
  openMeeting(meeting.id)
  await asksForBeside("Tonny", "family")
  await screen.findByText(/staat voor de deur/)
  await lays("Intussen")
  const waiting = (await mireille.call("GET", ROUTES.waiting(meeting.id))).json
  const [{ knockId, name }] = waiting as unknown as [{ knockId: string; name: string }]
  expect(name).toBe("Tonny")
  await mireille.call("POST", ROUTES.answerKnock(meeting.id, knockId), { admit: true })
  await lookAgain()
  await speaker("Roya")
  expect(screen.getByRole("radio", { name: "Tonny" })).toBeTruthy()
  expect(screen.queryByText(/staat voor de deur/)).toBeNull()
})

test("[B2] who is taken from the table leaves the other there", async () => {
  const roya = await satDown("Roya")
  const tonny = await satDown("Tonny", "family", true)
  openMeeting(meeting.id)
  await speaker("Roya")
  await mireille.call("DELETE", ROUTES.person(meeting.id, roya))
  await screen.findByRole("heading", { name: "Je bent van tafel gehaald." })
  expect(await faultsOf()).toEqual([])
  await press("Ga verder met de ander op dit toestel")
  await lays("Ik ben er nog")
  await soon(() => expect(said()).toEqual([[tonny, "Ik ben er nog"]]))
  expect(screen.queryByRole("group", { name: "Nu schrijft" })).toBeNull()
  expect(keptHere()).toEqual([tonny])
})

test("[B2] this device forgets them together", async () => {
  await satDown("Roya")
  await satDown("Tonny", "family", true)
  openMeeting(meeting.id)
  await turnTo("Tonny")
  forgetMeeting(meeting.id)
  await screen.findByRole("heading", { name: "Dit toestel weet niet meer wie je bent." })
  const names = [...Object.keys(localStorage), ...Object.keys(sessionStorage)]
  expect(names.filter((name) => name.includes(meeting.id))).toEqual([])
})

test("[B2] an interpreter's device is not shared, nor is a table of four filled further", async () => {
  await satDown("Ilse", "interpreter")
  openMeeting(meeting.id)
  await press("Mensen")
  await screen.findByRole("heading", { name: "Aan tafel" })
  expect(screen.queryByRole("button", { name: "Nog iemand op dit toestel" })).toBeNull()
  localStorage.clear()
  for (const [index, name] of ["Roya", "Tonny", "Noor", "Kian"].entries())
    await satDown(name, "family", index > 0 || undefined)
  openMeeting(meeting.id)
  const choice = within(await screen.findByRole("group", { name: "Nu schrijft" }))
  expect(choice.getAllByRole("radio")).toHaveLength(4)
  await press("Mensen")
  await screen.findByRole("heading", { name: "Aan tafel" })
  expect(screen.queryByRole("button", { name: "Nog iemand op dit toestel" })).toBeNull()
})
