import type { Page } from "playwright-core"
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest"
import { boardOn } from "./board.ts"
import { press } from "./hands.ts"
import { LAPTOP, openHouse, PHONE, type House } from "./house.ts"
import { soon } from "./soon.ts"
import { laysTable } from "./table.ts"
import { joins } from "./welcome.ts"
import { en, nl } from "./words.ts"

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

async function emreJoins(kind = LAPTOP) {
  const page = await house.device(kind, table.links.participant)
  await joins(page, "Emre", "parent")
  return boardOn(page)
}

/** Another tab of the same device. */
async function anotherTab(page: Page, address: string): Promise<Page> {
  const tab = await page.context().newPage()
  await tab.goto(new URL(address, house.origin()).href)
  return tab
}

const keptOn = (page: Page) =>
  page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)])
const inTheDrawer = (page: Page, name: string) =>
  page.locator(".drawer").getByRole("button", { name, exact: true })

/** Opens what tells what is kept: two presses on a laptop. */
async function openKept(board: ReturnType<typeof boardOn>): Promise<void> {
  await board.open("people")
  await press(inTheDrawer(board.page, t("kept.title")))
}

test("who wants to be forgotten is, in every tab, and only the link leads back", async () => {
  const emre = await emreJoins()
  const { page } = emre
  await emre.field.pressSequentially("Nog niet af")
  const other = boardOn(await anotherTab(page, table.links.participant))
  await other.field.waitFor()
  // There is something to go back to.
  await press(page.getByRole("link", { name: t("board.plan") }))
  await press(page.getByRole("link", { name: t("app.toBoard") }).first())
  await openKept(emre)
  await press(emre.button(t("kept.forget")))
  await press(emre.button(t("kept.forgetSure")))
  for (const tab of [page, other.page]) {
    await tab.getByText(t("app.forgotten")).waitFor()
    expect(await keptOn(tab)).toEqual([])
  }
  await soon(() => table.wall.away.count()).toBe(1)
  await page.goBack()
  await page.getByText(t("app.forgotten")).waitFor()
  await page.reload()
  await page.getByText(t("join.noLink")).waitFor()
  await page.goto("about:blank")
  await page.goBack()
  await page.getByText(t("join.noLink")).waitFor()
  await page.goto(table.links.participant)
  await page.getByLabel(t("join.name")).waitFor()
  expect(house.amiss).toEqual([])
})

test("the same person finds their language again in another tab; another person does not", async () => {
  const emre = await emreJoins()
  await press(emre.button(t("board.people")))
  await emre.page.getByLabel(t("app.language")).selectOption("en")
  await boardOn(emre.page, en).button(en.t("board.people")).waitFor()
  const again = await anotherTab(emre.page, table.links.participant)
  await boardOn(again, en).button(en.t("board.people")).waitFor()
  const wall = await anotherTab(emre.page, table.links.screen)
  await wall.getByText(t("screen.atTheTable")).waitFor()
  const newcomer = await anotherTab(emre.page, "/")
  await newcomer.getByText(t("start.title")).waitFor()
})

test("what is deleted is gone for everyone, on the facilitator's device too", async () => {
  const emre = await emreJoins(PHONE)
  const { mireille, wall } = table
  await emre.openMore()
  await press(emre.button(t("kept.title")))
  await emre.page
    .locator("dialog")
    .getByText(/wordt alles gewist/)
    .waitFor()
  await openKept(mireille)
  await press(mireille.button(t("kept.otherDay")))
  const other = mireille.page.getByLabel(t("kept.day"))
  const last = await other.getAttribute("max")
  await other.fill(last ?? "")
  await press(mireille.button(t("board.keep")))
  await mireille.page.getByText(t("kept.until", { date: nl.date(last ?? "") })).waitFor()
  await press(mireille.button(t("kept.log")))
  await mireille.page.getByText("Emre schoof aan.").waitFor()
  await press(inTheDrawer(mireille.page, t("kept.title")))
  await press(mireille.button(t("kept.delete")))
  await press(mireille.button(t("kept.deleteSure")))
  for (const { page } of [emre, mireille]) {
    await page.getByRole("heading", { name: t("app.deleted") }).waitFor()
    await soon(() => keptOn(page)).toEqual([])
  }
  await wall.page.locator(".wall-ended").waitFor()
  await mireille.page.goto(house.origin())
  await mireille.page.getByText(t("start.title")).waitFor()
  expect(await mireille.page.getByText(t("start.backTo")).count()).toBe(0)
  expect(house.amiss).toEqual([])
})

test("everyone reads whether a screen looks along, and who was taken from the table is told apart", async () => {
  const emre = await emreJoins()
  const fenna = await house.device(LAPTOP, table.links.participant)
  await joins(fenna, "Fenna", "guardian")
  const { mireille, wall } = table
  await emre.open("people")
  await emre.page.getByText(t("board.screens", { count: 1 })).waitFor()
  const second = await house.device(LAPTOP, table.links.screen)
  await emre.page.getByText(t("board.screens", { count: 2 })).waitFor()
  await second.close()
  await emre.page.getByText(t("board.screens", { count: 1 })).waitFor()
  await mireille.open("people")
  await press(mireille.button(t("board.rename", { name: "Fenna" })))
  await press(mireille.button(t("board.takeFromTable")))
  await press(mireille.button(t("board.takeFromTableSure")))
  await mireille.page.getByText(t("board.takenNow", { name: "Fenna" })).waitFor()
  await emre.page.getByRole("heading", { name: t("board.taken") }).waitFor()
  await soon(() => wall.people.allTextContents()).toEqual(["Mireille", "Emre"])
  await press(mireille.button(t("board.toNewLink")))
  await mireille.page.getByRole("heading", { name: t("start.forParticipants") }).waitFor()
})
