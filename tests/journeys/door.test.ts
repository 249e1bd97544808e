import type { Page } from "playwright-core"
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest"
import { ROUTES } from "../../src/contract/routes.ts"
import type { Role } from "../../src/meeting/schema.ts"
import { post, secretOf } from "../support/table.ts"
import { boardOn, type BoardPage } from "./board.ts"
import { press } from "./hands.ts"
import { openHouse, PHONE, SMALL_PHONE, type House } from "./house.ts"
import { planOn } from "./planPage.ts"
import { soon } from "./soon.ts"
import { laysTable, sitDown } from "./table.ts"
import { joins, letsInOneByOne } from "./welcome.ts"
import { nl } from "./words.ts"

const { t } = nl

let house: House
let table: Awaited<ReturnType<typeof laysTable>>

beforeAll(async () => {
  house = await openHouse()
})
beforeEach(async () => {
  await house.empty()
  table = await laysTable(house)
})
afterAll(async () => {
  await house?.close()
})

const idOf = (link: string) => new URL(link).pathname.split("/")[2] ?? ""
const heading = (page: Page, words: string) => page.getByRole("heading", { name: words })
const slip = (page: Page, name: string) => page.locator(".knock").filter({ hasText: name })
const answers = (page: Page, name: string, words: string) =>
  press(slip(page, name).getByRole("button", { name: words }))

/** Says who they are, and goes no further than the door. */
async function fillsIn(page: Page, name: string, role: Role): Promise<void> {
  await page.getByLabel(t("join.name")).fill(name)
  await press(page.getByText(t(`role.${role}`), { exact: true }))
}

/** The session that a device keeps. */
async function sessionOn(page: Page): Promise<{ token: string; personId: string }> {
  const kept = await page.evaluate(() => Object.entries(localStorage))
  const [, words = ""] = kept.find(([name]) => name.startsWith("aan-tafel.meeting.")) ?? []
  return JSON.parse(words) as { token: string; personId: string }
}

/** The facilitator takes somebody from the table. */
async function takesFromTable(board: BoardPage, name: string): Promise<void> {
  await board.open("people")
  await press(board.button(t("board.rename", { name })))
  await press(board.button(t("board.takeFromTable")))
  await press(board.button(t("board.takeFromTableSure")))
  await heading(board.page, t("board.taken")).waitFor()
}

const focusedOn = (page: Page) => page.evaluate(() => document.activeElement?.tagName)

test("one by one: who knocks is let in from the plan page, or above what lies open on a phone", async () => {
  const { mireille, links } = table
  await mireille.open("invite")
  await letsInOneByOne(mireille)
  const hong = await house.device(PHONE, links.participant)
  await fillsIn(hong, "Hồng", "friend")
  await press(hong.getByRole("button", { name: t("join.go") }))
  await heading(hong, t("join.atTheDoor")).waitFor()

  await press(mireille.page.getByRole("link", { name: t("board.plan") }))
  await planOn(mireille.page).paper.waitFor()
  await answers(mireille.page, "Hồng", t("board.admit"))
  await boardOn(hong).field.waitFor()
  await slip(mireille.page, "Hồng").waitFor({ state: "detached" })

  // The same person on a phone, where what lies open covers the board.
  const phone = boardOn(await house.device(SMALL_PHONE, links.facilitator))
  await joins(phone.page, "Mireille", undefined)
  await phone.open("people")
  const leon = await house.device(PHONE, links.participant)
  await fillsIn(leon, "Léon", "friend")
  await press(leon.getByRole("button", { name: t("join.go") }))
  const above = phone.page.getByRole("dialog").locator(".knock")
  await press(above.getByRole("button", { name: t("board.notNow") }))
  await heading(leon, t("join.refused")).waitFor()
  await above.waitFor({ state: "detached" })
  await phone.page.getByRole("dialog", { name: t("board.atTheTable") }).waitFor()
  expect(house.amiss).toEqual([])
})

test("by a code one knocks; refused one can knock again, and removed one is back at the code", async () => {
  const { mireille } = table
  await mireille.open("invite")
  await press(mireille.button(t("start.makeCode")))
  const code = await mireille.page.locator(".code-now output").textContent()
  await table.wall.page.getByText(code ?? "", { exact: true }).waitFor()
  const tonny = await house.device(PHONE, "/k")
  await tonny.getByLabel(t("join.code")).fill(code?.toLowerCase() ?? "")
  await fillsIn(tonny, "Tonny", "family")
  await press(tonny.getByRole("button", { name: t("join.knock") }))
  await answers(mireille.page, "Tonny", t("board.notNow"))
  await slip(mireille.page, "Tonny").waitFor({ state: "detached" })
  await heading(tonny, t("join.refused")).waitFor()
  await press(tonny.getByRole("button", { name: t("join.knockAgain") }))
  expect(await tonny.getByLabel(t("join.name")).inputValue()).toBe("Tonny")
  await press(tonny.getByRole("button", { name: t("join.knock") }))
  await answers(mireille.page, "Tonny", t("board.admit"))
  await boardOn(tonny).field.waitFor()
  // Where they pressed is gone: who has only keys, or listens, is at the head of the table.
  await soon(() => focusedOn(tonny)).toBe("H1")

  await takesFromTable(mireille, "Tonny")
  await heading(tonny, t("app.removed")).waitFor()
  await press(tonny.getByRole("link", { name: t("join.byCode") }))
  await tonny.getByLabel(t("join.code")).waitFor()
  expect(house.amiss).toEqual([])
})

test("who is taken from the table is out, also with what their device had", async () => {
  const { mireille, links, wall } = table
  const { emre } = await sitDown(house, links.participant)
  const { token } = await sessionOn(emre.page)
  await takesFromTable(mireille, "Emre")
  await heading(emre.page, t("app.removed")).waitFor()
  await soon(() => wall.people.filter({ hasText: "Emre" }).count()).toBe(0)
  const meetingId = idOf(links.participant)
  const again = { secret: secretOf(links.participant), rejoin: token }
  const answer = await post(house.origin() + ROUTES.sessions(meetingId), again)
  expect(answer.status).toBe(400)
  const asking = await post(house.origin() + ROUTES.meeting(meetingId), undefined, token, "GET")
  expect(asking.status).toBe(401)
  // Nothing on the device leads back: not who they were, and not the link.
  await emre.page.reload()
  await heading(emre.page, t("join.noLink")).waitFor()
  expect(house.amiss).toEqual([])
})

test("family time: who leads and the guardian are out, the family and the wall stay and end it", async () => {
  const { mireille, links, wall } = table
  const { fenna, emre } = await sitDown(house, links.participant)
  await emre.lay("Zondag koken we samen", "goal")
  await fenna.field.pressSequentially("Nog niet af")
  await mireille.open("people")
  await press(mireille.button(t("board.beginFamilyTime")))
  await press(mireille.button(t("board.beginFamilyTimeSure")))
  for (const { page } of [mireille, fenna]) await heading(page, t("app.familyTime")).waitFor()
  await emre.button(t("board.endFamilyTime")).waitFor()
  await wall.card("Zondag koken we samen").waitFor()

  // Somebody new waits as well, and the family goes on.
  const renee = await house.device(PHONE, links.participant)
  await fillsIn(renee, "Renée", "school")
  await press(renee.getByRole("button", { name: t("join.go") }))
  await heading(renee, t("join.familyTime")).waitFor()
  await emre.lay("Oma belt elke avond", "step")
  await wall.card("Oma belt elke avond").waitFor()

  await press(emre.button(t("board.endFamilyTime")))
  await press(emre.button(t("board.endFamilyTimeSure")))
  for (const board of [mireille, fenna, boardOn(renee)]) await board.field.waitFor()
  await soon(() => focusedOn(emre.page)).toBe("H1")
  await soon(() => fenna.field.inputValue()).toBe("Nog niet af")
  await soon(() => fenna.words("plan")).toEqual(["Zondag koken we samen", "Oma belt elke avond"])
  expect(house.amiss).toEqual([])
})

test("a renewed link: who sits stays, the wall shows the new one, and the older link says so", async () => {
  const { mireille, links, wall } = table
  const { emre } = await sitDown(house, links.participant)
  const shown = await wall.code.innerHTML()
  await mireille.open("invite")
  const forParticipants = mireille.page
    .locator(".invite section")
    .filter({ has: heading(mireille.page, t("start.forParticipants")) })
  await press(forParticipants.getByRole("button", { name: t("start.renew") }))
  await press(forParticipants.getByRole("button", { name: t("start.renewSure") }))
  await soon(() => wall.code.innerHTML()).not.toBe(shown)
  const late = await house.device(PHONE, links.participant)
  await heading(late, t("join.wrongLink")).waitFor()
  await emre.lay("Ik zit er nog", "worry")
  await wall.card("Ik zit er nog").waitFor()
  expect(house.amiss).toEqual([])
})

test("a meeting that is deleted is gone on every page, and on the devices", async () => {
  const { mireille, links, wall } = table
  const { emre, fenna } = await sitDown(house, links.participant)
  await press(fenna.page.getByRole("link", { name: t("board.plan") }))
  await planOn(fenna.page).paper.waitFor()
  await mireille.open("people")
  await press(mireille.button(t("kept.title")))
  await press(mireille.button(t("kept.delete")))
  await press(mireille.button(t("kept.deleteSure")))
  for (const { page } of [mireille, emre, fenna]) {
    await heading(page, t("app.deleted")).waitFor()
    const kept = () =>
      page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)])
    const ofMeeting = (name: string) => name.includes(idOf(links.participant))
    await soon(async () => (await kept()).filter(ofMeeting)).toEqual([])
  }
  await heading(wall.page, t("screen.deleted")).waitFor()
  const late = await house.device(PHONE, links.participant)
  await heading(late, t("app.deleted")).waitFor()
  expect(house.amiss).toEqual([])
})
