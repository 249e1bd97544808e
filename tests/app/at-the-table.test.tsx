// @vitest-environment jsdom
import "../support/nodeBytes.ts"
import { act, cleanup, screen } from "@testing-library/react"
import { userEvent } from "@testing-library/user-event"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { openDraft } from "../../src/board/draft.ts"
import type { Knocked, Session } from "../../src/contract/answers.ts"
import { ROUTES } from "../../src/contract/routes.ts"
import type { MeetingId } from "../../src/meeting/ids.ts"
import type { Role, Seat } from "../../src/meeting/schema.ts"
import { identityFor, keepIdentity } from "../../src/sync/identity.ts"
import { keepSecret } from "../../src/sync/secret.ts"
import { openApi, type Api } from "../support/api.ts"
import { connect } from "../support/client.ts"
import { deviceAt, openMeeting, openPlan } from "../support/devicePage.tsx"
import { lookAgain } from "../support/lookAgain.ts"
import { faultsOf, letDialogsOpen } from "../support/page.tsx"
import { soon } from "../support/soon.ts"
import { until } from "../support/until.ts"

const DAY_MS = 24 * 60 * 60 * 1000

let api: Api
let meeting: Awaited<ReturnType<Api["meeting"]>>
let device: ReturnType<typeof deviceAt>
let mireille: Awaited<ReturnType<typeof meeting.sit>>

beforeEach(async () => {
  letDialogsOpen()
  // jsdom has no sizes, and nowhere to scroll.
  Element.prototype.scrollIntoView = () => undefined
  localStorage.clear()
  sessionStorage.clear()
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe() {}
      disconnect() {}
    },
  )
  api = await openApi()
  api.clock.now = Date.now()
  meeting = await api.meeting()
  mireille = await meeting.sit("facilitator", "Mireille", "other")
  device = deviceAt(api.origin)
})
afterEach(async () => {
  cleanup()
  vi.useRealTimers()
  vi.unstubAllGlobals()
  await api.close()
})

/** Somebody who sat down on this device before, by a link. */
async function satDown(seat: Seat, name: string, role: Role = "parent") {
  const session = await meeting.sit(seat, name, role)
  const { token, personId, expiresAt } = session
  const kept: Session = { token, seat, personId: personId || null, expiresAt }
  keepSecret(meeting.id, meeting.secrets[seat])
  keepIdentity(meeting.id, meeting.secrets[seat], kept, Date.now())
  return session
}
const kept = (seat: Seat) => identityFor(meeting.id, meeting.secrets[seat], Date.now())
const atBoard = () => screen.findByRole("button", { name: "Leg op tafel" })
const reads = (title: string) => screen.findByRole("heading", { name: title })
const remove = (person: string) => mireille.call("DELETE", ROUTES.person(meeting.id, person))
const familyTime = (on: boolean) => mireille.call("PUT", ROUTES.familyTime(meeting.id), { on })
/** So much later, for the server and for this device. */
function later(ms: number): void {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + ms })
  api.clock.now += ms
}

test("who is taken from the table reads so, and the device keeps nothing to come back with", async () => {
  const emre = await satDown("participant", "Emre")
  openMeeting(meeting.id)
  await atBoard()
  await remove(emre.personId)
  await reads("Je bent van tafel gehaald.")
  expect(screen.getByText(/Wat je zei, blijft op tafel/)).toBeTruthy()
  await soon(() => expect(document.activeElement).toBe(screen.getByRole("main")))
  expect(await faultsOf()).toEqual([])
  expect(kept("participant")).toBeUndefined()
  await userEvent.click(screen.getByRole("button", { name: "Schuif opnieuw aan" }))
  await screen.findByLabelText("Hoe heet je?")
})

test("who was taken from the table while their page was shut reads so as well", async () => {
  const emre = await satDown("participant", "Emre")
  await remove(emre.personId)
  openMeeting(meeting.id)
  expect(await reads("Je bent van tafel gehaald.")).toBeTruthy()
})

test("after a day somebody is the same person again, where they were, with what they wrote", async () => {
  const emre = await satDown("participant", "Emre")
  openDraft(meeting.id, emre.personId).draft.set("Ik bel op vrijdag")
  api.clock.now += DAY_MS + 1
  openMeeting(meeting.id)
  await atBoard()
  await soon(() => expect(kept("participant")?.token).not.toBe(emre.token))
  expect(kept("participant")?.personId).toBe(emre.personId)
  await soon(() =>
    expect(screen.getByRole<HTMLTextAreaElement>("textbox").value).toBe("Ik bel op vrijdag"),
  )
})

test("what was laid while the line was broken is on the table after a day's end too", async () => {
  await satDown("participant", "Emre")
  openMeeting(meeting.id)
  await atBoard()
  api.clock.now += DAY_MS + 1
  device.isOffline = true
  act(device.lineBreaks)
  await userEvent.type(screen.getByRole("textbox"), "Ik bel op vrijdag")
  await userEvent.click(screen.getByRole("button", { name: "Leg op tafel" }))
  await screen.findByText(/zodra er verbinding is/)
  device.isOffline = false
  await lookAgain()
  const fenna = connect(api.origin, meeting.id, await meeting.sit("participant", "Fenna"))
  const laid = () => [...fenna.meeting.cards.values()].map((card) => String(card.get("text")))
  await until("Fenna sees it", () => laid().includes("Ik bel op vrijdag"))
  fenna.leave()
  expect(screen.getByText("Ik bel op vrijdag")).toBeTruthy()
})

test("after a day without a link that still works, it is no removal", async () => {
  await satDown("participant", "Emre")
  openMeeting(meeting.id)
  await atBoard()
  await mireille.call("POST", ROUTES.link(meeting.id, "participant"))
  later(DAY_MS + 1)
  act(device.lineBreaks)
  await reads("Je bent een tijd weg geweest.")
  expect(await faultsOf()).toEqual([])
})

test("the facilitator goes on when an answer, and not the socket, tells that their day is over", async () => {
  await satDown("facilitator", "Mireille")
  openMeeting(meeting.id)
  await atBoard()
  const before = kept("facilitator")
  api.clock.now += DAY_MS + 1
  await lookAgain()
  await soon(() => expect(kept("facilitator")?.token).not.toBe(before?.token))
  expect(kept("facilitator")?.personId).toBe(before?.personId)
  await atBoard()
})

test("the room's screen gets another session, and shows the table all the while", async () => {
  const wall = await satDown("screen", "")
  api.clock.now += DAY_MS + 1
  openMeeting(meeting.id)
  await soon(() => expect(kept("screen")?.token).not.toBe(wall.token))
  await screen.findByText(/Welkom/)
  expect(screen.queryByText(/niet aan een bijeenkomst verbonden/)).toBeNull()
})

test("a professional is out in family time, and back by itself", async () => {
  await satDown("participant", "Fenna", "guardian")
  openMeeting(meeting.id)
  await atBoard()
  await familyTime(true)
  await reads("Besloten tijd")
  expect(screen.queryByRole("button", { name: "Leg op tafel" })).toBeNull()
  await familyTime(false)
  await lookAgain()
  await atBoard()
})

test("a professional whose day is over in family time waits for its end, and is the same person", async () => {
  const fenna = await satDown("participant", "Fenna", "guardian")
  await familyTime(true)
  api.clock.now += DAY_MS + 1
  openMeeting(meeting.id)
  await reads("Besloten tijd")
  const emre = await meeting.sit("participant", "Emre", "parent")
  await emre.call("PUT", ROUTES.familyTime(meeting.id), { on: false })
  await lookAgain()
  await atBoard()
  expect(kept("participant")?.personId).toBe(fenna.personId)
})

test("a professional who comes new in family time waits, and comes in as who they said they are", async () => {
  await familyTime(true)
  openMeeting(meeting.id, meeting.secrets.participant)
  await userEvent.type(await screen.findByLabelText("Hoe heet je?"), "Fenna de Boer")
  await userEvent.click(screen.getByLabelText("Jeugdbeschermer"))
  await userEvent.click(screen.getByRole("button", { name: "Schuif aan" }))
  await reads("Het gezin praat nu even alleen.")
  expect(await faultsOf()).toEqual([])
  // A phone loads the page anew when it was long in a pocket.
  openMeeting(meeting.id)
  await reads("Het gezin praat nu even alleen.")
  expect(screen.getByText("Fenna de Boer")).toBeTruthy()
  await familyTime(false)
  await lookAgain()
  await atBoard()
})

test("who came by a code goes back to the door by a code", async () => {
  const { token, personId, expiresAt } = await meeting.sit("participant", "Tonny", "friend")
  const session: Session = { token, seat: "participant", personId, expiresAt }
  keepIdentity(meeting.id, token, session, Date.now())
  openMeeting(meeting.id)
  await atBoard()
  await remove(personId)
  await reads("Je bent van tafel gehaald.")
  const way = screen.getByRole<HTMLAnchorElement>("link", { name: "Kom binnen met een code" })
  expect(way.pathname).toBe("/k")
})

test("a meeting that is deleted is gone for everyone, and so is what the device kept", async () => {
  await satDown("participant", "Emre")
  openMeeting(meeting.id)
  await atBoard()
  await mireille.call("DELETE", ROUTES.meeting(meeting.id))
  await reads("Deze bijeenkomst is gewist.")
  expect(await faultsOf()).toEqual([])
  const names = [...Object.keys(localStorage), ...Object.keys(sessionStorage)]
  expect(names.filter((name) => name.includes(meeting.id))).toEqual([])
})

test("a meeting that is not there says so", async () => {
  const session: Session = { token: "t", seat: "participant", personId: "p", expiresAt: Infinity }
  keepIdentity("nergens", "s3cret", session, Date.now())
  openMeeting("nergens")
  expect(await reads("Hier is niets te vinden.")).toBeTruthy()
})

test("[F7] who opens a link of a meeting that was deleted reads that it is gone", async () => {
  await mireille.call("DELETE", ROUTES.meeting(meeting.id))
  openMeeting(meeting.id, meeting.secrets.participant)
  await reads("Deze bijeenkomst is gewist.")
  expect(await faultsOf()).toEqual([])
})

test("where there is no connection the page goes on by itself", async () => {
  device.isOffline = true
  openMeeting(meeting.id, meeting.secrets.participant)
  await reads("Er is even geen verbinding.")
  expect(await faultsOf()).toEqual([])
  device.isOffline = false
  await lookAgain()
  await screen.findByLabelText("Hoe heet je?")
})

test("on the plan page too, the facilitator sees who knocks and lets them in", async () => {
  await satDown("facilitator", "Mireille")
  await mireille.call("PUT", ROUTES.admission(meeting.id), { mode: "ask" })
  const secret = meeting.secrets.participant
  const knocked = (await meeting.open({ secret, name: "Léon", role: "friend" })).json
  openPlan(meeting.id)
  await userEvent.click(await screen.findByRole("button", { name: /Laat binnen/ }))
  const { knockId, knockToken } = knocked as unknown as Knocked
  const standing = async () =>
    (await api.call("GET", ROUTES.knock(knockId), { token: knockToken })).json
  await soon(async () => expect(await standing()).toMatchObject({ state: "admitted" }))
})

test("a book that was changed closes the meeting to who comes, in words that blame nobody", async () => {
  await satDown("participant", "Emre")
  await until("nobody is in", () => api.rooms() === 0)
  const kept = api.trouble.storage
  const papers = await kept.papers(meeting.id as MeetingId, "")
  await kept.erase(meeting.id as MeetingId)
  await kept.commit(meeting.id as MeetingId, { papers: Object.fromEntries(papers) })
  openMeeting(meeting.id)
  await reads("Deze bijeenkomst is nu dicht.")
  expect(screen.getByText(/Dat ligt niet aan jou/)).toBeTruthy()
  expect(await faultsOf()).toEqual([])
})
