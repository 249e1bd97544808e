import { readFile } from "node:fs/promises"
import { createRequire } from "node:module"
import type axe from "axe-core"
import type { BrowserContextOptions, Page } from "playwright-core"
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest"
import { playFirstMeeting } from "../support/playFirstMeeting.ts"
import { startMeeting, type Table } from "../support/table.ts"
import { ROUTES } from "../../src/contract/routes.ts"
import { boardOn } from "./board.ts"
import { press } from "./hands.ts"
import { LAPTOP, openHouse, PHONE, WALL, type House } from "./house.ts"
import { openedCardOn } from "./openedCard.ts"
import { planOn } from "./planPage.ts"
import { wallOn } from "./wall.ts"
import { invites, joins, opensScreen, startsMeeting } from "./welcome.ts"
import { en, nl } from "./words.ts"

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js")
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

let house: House
let sample: Table
let source: string

beforeAll(async () => {
  house = await openHouse()
  source = await readFile(AXE, "utf8")
  sample = await playFirstMeeting(house.origin())
})
afterEach(() => house.empty())
afterAll(async () => {
  sample?.leave()
  await house?.close()
})

/** What axe finds wrong with a page as it is now, colours included. */
async function faultsOn(page: Page): Promise<string[]> {
  await page.evaluate(source)
  const { violations } = await page.evaluate(
    (values) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run({
        runOnly: { type: "tag", values },
        resultTypes: ["violations"],
      }),
    RULES,
  )
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

describe.each([
  ["nl-NL", nl],
  ["en-GB", en],
])("axe finds nothing, in %s", (locale, words) => {
  const { t } = words
  /** Nothing moves: a colour is judged as it stays. */
  const device = (kind: BrowserContextOptions, address?: string) =>
    house.device({ ...kind, locale, reducedMotion: "reduce" }, address)

  test("from the first page to an empty table, and on its wall", async () => {
    const page = await device(LAPTOP)
    await page.getByRole("button", { name: t("start.go") }).waitFor()
    await press(page.getByText(t("start.lost")))
    expect(await faultsOn(page)).toEqual([])
    await press(page.getByRole("button", { name: t("start.go") }))
    await page.getByText(t("start.noName")).waitFor()
    expect(await faultsOn(page)).toEqual([])
    await startsMeeting(page, "Mireille", words)
    expect(await faultsOn(page)).toEqual([])
    const board = boardOn(page, words)
    await invites(board, words)
    expect(await faultsOn(page)).toEqual([])
    const wall = wallOn(await opensScreen(page, words))
    await wall.people.first().waitFor()
    expect(await faultsOn(wall.page)).toEqual([])
    await press(board.button(t("stage.worries")))
    await wall.stage.waitFor()
    expect(await faultsOn(wall.page)).toEqual([])
  })

  test("joining, and a full board on a phone", async () => {
    const page = await device(PHONE, sample.links.participant)
    await page.getByLabel(t("join.name")).waitFor()
    expect(await faultsOn(page)).toEqual([])
    await joins(page, "Willem", "family", words)
    const board = boardOn(page, words)
    await press(board.tab("plan"))
    expect(await faultsOn(page)).toEqual([])
    await board.openMore()
    expect(await faultsOn(page)).toEqual([])
    await press(board.button(t("kept.title")))
    await page.getByText(t("kept.onDevice")).waitFor()
    expect(await faultsOn(page)).toEqual([])
    await press(board.button(t("kept.forget")))
    expect(await faultsOn(page)).toEqual([])
    await board.close()
    await press(board.tab("worries"))
    await board.openCard("huurachterstand")
    expect(await faultsOn(page)).toEqual([])
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await faultsOn(page)).toEqual([])
  })

  test("a full board on a laptop, all that opens beside it, and the plan", async () => {
    const page = await device(LAPTOP, sample.links.facilitator)
    await joins(page, "Mireille", undefined, words)
    const board = boardOn(page, words)
    expect(await faultsOn(page)).toEqual([])
    const opened = openedCardOn(page, words)
    for (const card of ["huurachterstand", "codewoord"]) {
      await board.openCard(card)
      expect(await faultsOn(page)).toEqual([])
    }
    await press(opened.button(t("board.toBin")))
    await board.page.locator(".binned-here").waitFor()
    await board.open("bin")
    expect(await faultsOn(page)).toEqual([])
    await press(opened.button(t("board.putBack")))
    await board.open("people")
    await press(board.button(t("board.addPerson")))
    // What lies half under the head of the drawer would count as too small to press.
    await opened.panel.evaluate((drawer) => drawer.scrollTo(0, 0))
    expect(await faultsOn(page)).toEqual([])
    await press(opened.button(t("app.cancel")))
    await press(opened.button(t("kept.title")))
    await press(opened.button(t("kept.otherDay")))
    expect(await faultsOn(page)).toEqual([])
    await press(opened.button(t("kept.log")))
    await page.locator(".log li").first().waitFor()
    expect(await faultsOn(page)).toEqual([])
    await press(opened.button(t("kept.title")))
    await press(opened.button(t("kept.delete")))
    await opened.panel.evaluate((drawer) => drawer.scrollTo(0, 0))
    expect(await faultsOn(page)).toEqual([])
    await press(page.getByRole("link", { name: t("board.plan"), exact: true }))
    await planOn(page).paper.waitFor()
    expect(await faultsOn(page)).toEqual([])
    await press(board.button(t("plan.fix")))
    await page.getByRole("dialog").waitFor()
    expect(await faultsOn(page)).toEqual([])
  })

  test("a full wall", async () => {
    const wall = wallOn(await device(WALL, sample.links.screen))
    await wall.card("huurachterstand").waitFor()
    expect(await faultsOn(wall.page)).toEqual([])
  })

  test("pages that lead nowhere", async () => {
    const address = `/m/${sample.meetingId}`
    const wrong = await device(PHONE, `${address}#${"x".repeat(43)}`)
    await wrong.getByText(t("join.wrongLink")).waitFor()
    expect(await faultsOn(wrong)).toEqual([])
    const none = await device(PHONE, address)
    await none.getByText(t("join.noLink")).waitFor()
    expect(await faultsOn(none)).toEqual([])
    const nowhere = await device(LAPTOP, "/nergens")
    await nowhere.getByText(t("app.nowhere")).waitFor()
    expect(await faultsOn(nowhere)).toEqual([])
  })

  test("a closed board, and a meeting that was deleted", async () => {
    const table = await startMeeting(house.origin())
    const mireille = await table.join("facilitator", "Mireille", "other")
    const laptop = await device(LAPTOP, table.links.participant)
    await joins(laptop, "Fenna", "guardian", words)
    const phone = await device(PHONE, table.links.participant)
    await joins(phone, "Emre", "parent", words)
    const wall = wallOn(await device(WALL, table.links.screen))
    await mireille.call("POST", ROUTES.plan(table.meetingId), {})
    for (const page of [laptop, phone]) {
      await page.getByText(t("board.fixed")).waitFor()
      expect(await faultsOn(page)).toEqual([])
    }
    await mireille.call("DELETE", ROUTES.meeting(table.meetingId))
    table.leave()
    await phone.getByRole("heading", { name: t("app.deleted") }).waitFor()
    expect(await faultsOn(phone)).toEqual([])
    await wall.page.locator(".wall-ended").waitFor()
    expect(await faultsOn(wall.page)).toEqual([])
  })
})

test("nothing went amiss on any page", () => {
  expect(house.amiss).toEqual([])
})
