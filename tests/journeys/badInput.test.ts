import type { Page } from "playwright-core"
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest"
import { ROUTES } from "../../src/contract/routes.ts"
import { LIMITS } from "../../src/meeting/limits.ts"
import { startMeeting, type Guest, type Table } from "../support/table.ts"
import { boardOn } from "./board.ts"
import { press } from "./hands.ts"
import { LAPTOP, openHouse, PHONE, SMALL_PHONE, WALL, type House } from "./house.ts"
import { openedCardOn } from "./openedCard.ts"
import { soon } from "./soon.ts"
import { wallOn } from "./wall.ts"
import { joins } from "./welcome.ts"
import { nl } from "./words.ts"

const { t } = nl

let house: House
let table: Table
let mireille: Guest

beforeAll(async () => {
  house = await openHouse()
})
beforeEach(async () => {
  table = await startMeeting(house.origin())
  mireille = await table.join("facilitator", "Mireille", "other")
})
afterEach(async () => {
  table.leave()
  await house.empty()
})
afterAll(async () => {
  await house?.close()
})

/** Nothing sticks out at the side, however long it is. */
const sticksOut = (page: Page) => () =>
  page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)

describe("a link", () => {
  test("that is not right says so, and asks for no name", async () => {
    const page = await house.device(PHONE, `/m/${table.meetingId}#${"A".repeat(43)}`)
    await page.getByText(t("join.wrongLink")).waitFor()
    expect(await page.getByRole("textbox").count()).toBe(0)
  })

  test("without its secret says how to get one", async () => {
    const page = await house.device(PHONE, `/m/${table.meetingId}`)
    await page.getByText(t("join.noLinkHelp")).waitFor()
  })

  test("of a meeting that is not there says that it is gone", async () => {
    const page = await house.device(PHONE, `/m/nietdezemaareenander#${"A".repeat(43)}`)
    await page.getByText(t("join.gone")).waitFor()
  })

  test("can be pasted over a wrong one", async () => {
    const page = await house.device(PHONE, `/m/${table.meetingId}#${"A".repeat(43)}`)
    await page.getByText(t("join.wrongLink")).waitFor()
    await page.goto(table.links.participant)
    await joins(page, "Emre", "parent")
  })
})

describe("a card", () => {
  test("of 3,000 characters stops at the limit, and loses nothing that was typed", async () => {
    const board = boardOn(await house.device(LAPTOP, table.links.participant))
    await joins(board.page, "Emre", "parent")
    const words = "zin ".repeat(750).trim()
    await board.field.fill(words)
    const count = t("board.full", { count: words.length, most: LIMITS.textLength })
    await board.page.getByText(count).waitFor()
    await press(board.button(t("board.lay")))
    await board.page.getByText(t("board.restStays")).waitFor()
    await board.card("zin").waitFor()
    const [onCard = ""] = await board.words("worries")
    expect(onCard.length).toBeLessThanOrEqual(LIMITS.textLength)
    const rest = await board.field.inputValue()
    expect(`${onCard} ${rest}`).toBe(words)
    await press(board.button(t("board.lay")))
    await soon(async () => (await board.words("worries")).join(" ")).toBe(words)
  })

  test("that is full takes no more when it is open; what does not fit goes to the field", async () => {
    const board = boardOn(await house.device(PHONE, table.links.participant))
    await joins(board.page, "Emre", "parent")
    await board.field.fill("a".repeat(LIMITS.textLength - 2))
    await press(board.button(t("board.lay")))
    await board.openCard("aaa")
    const opened = openedCardOn(board.page)
    await opened.putCaret(LIMITS.textLength - 2)
    await opened.words.pressSequentially("bcde")
    await soon(opened.text).toBe(`${"a".repeat(LIMITS.textLength - 2)}bc`)
    await opened.close()
    await soon(() => board.field.inputValue()).toBe("de")
  })

  test("with markup in it stays as it was typed, on the board, the wall and in the plan", async () => {
    const markup = `<script>window.hacked = 1</script><img src=x onerror="window.hacked = 1">`
    const board = boardOn(await house.device(LAPTOP, table.links.participant))
    await joins(board.page, `<b onclick="hacked=1">Emre</b>`, "parent")
    await board.lay(markup, "goal")
    const wall = wallOn(await house.device(WALL, table.links.screen))
    await wall.card("window.hacked").waitFor()
    await press(board.page.getByRole("link", { name: t("board.plan") }))
    await board.page.getByRole("article").getByText(markup).waitFor()
    for (const page of [board.page, wall.page]) {
      expect(await page.evaluate(() => "hacked" in window)).toBe(false)
      expect(await page.locator("img, #page script").count()).toBe(0)
    }
  })

  test("of one endless word, and a name of eighty letters, stay within a small phone", async () => {
    const board = boardOn(await house.device(SMALL_PHONE, table.links.participant))
    await joins(board.page, "W".repeat(100), "parent")
    await board.field.fill("x".repeat(300))
    await press(board.button(t("board.lay")))
    await board.card("xxx").waitFor()
    expect(await sticksOut(board.page)()).toBe(false)
    await board.openCard("xxx")
    await openedCardOn(board.page).panel.getByText("W".repeat(LIMITS.nameLength)).waitFor()
    expect(await sticksOut(board.page)()).toBe(false)
    const wall = wallOn(await house.device(WALL, table.links.screen))
    await soon(() => wall.people.allTextContents()).toContain("W".repeat(LIMITS.nameLength))
    // The wall measures what it has room for once the name is there.
    await soon(sticksOut(wall.page)).toBe(false)
  })
})

describe("what comes to an end while somebody sits at the table", () => {
  test("a meeting that is deleted: told in plain words, with a way to the beginning", async () => {
    const board = boardOn(await house.device(PHONE, table.links.participant))
    await joins(board.page, "Emre", "parent")
    await mireille.call("DELETE", ROUTES.meeting(table.meetingId))
    await board.page.getByRole("heading", { name: t("app.deleted") }).waitFor()
    // This device has forgotten the meeting, its link too; that it is gone is known by its address.
    await board.page.reload()
    await board.page.getByRole("heading", { name: t("app.deleted") }).waitFor()
  })

  test("a person who is removed: told so, and what they said stays", async () => {
    const board = boardOn(await house.device(PHONE, table.links.participant))
    await joins(board.page, "Emre", "parent")
    await board.lay("Dit blijft liggen.", "worry")
    const wall = wallOn(await house.device(WALL, table.links.screen))
    await wall.card("Dit blijft liggen.").waitFor()
    await soon(() => mireille.meeting.people.size).toBe(2)
    const emre = [...mireille.meeting.people.keys()].find((id) => id !== mireille.id) ?? ""
    await mireille.call("DELETE", ROUTES.person(table.meetingId, emre))
    await board.page.getByText(t("app.removed")).waitFor()
    await wall.card("Dit blijft liggen.").waitFor()
    await press(board.button(t("app.joinAgain")))
    await joins(board.page, "Emre", "parent")
    await soon(() => board.words("worries")).toEqual(["Dit blijft liggen."])
  })

  test("the server, while somebody joins: what was filled in is still there", async () => {
    const page = await house.device(PHONE, table.links.participant)
    await page.getByLabel(t("join.name")).fill("Emre")
    await press(page.getByText(t("role.parent"), { exact: true }))
    const comesBack = await house.serverFalls()
    await press(page.getByRole("button", { name: t("join.go") }))
    await page.getByText(t("error.offline")).waitFor()
    expect(await page.getByLabel(t("join.name")).inputValue()).toBe("Emre")
    await comesBack()
    await press(page.getByRole("button", { name: t("join.go") }))
    await page.getByRole("button", { name: t("board.lay") }).waitFor()
  })
})

test("nothing went amiss on any page", () => {
  expect(house.amiss).toEqual([])
})
