import { readFile } from "node:fs/promises"
import type { Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { ROUTES } from "../../src/contract/routes.ts"
import { boardOn, type BoardPage } from "./board.ts"
import { press } from "./hands.ts"
import { LAPTOP, openHouse, PHONE, SMALL_PHONE, type House } from "./house.ts"
import { keysOn } from "./keys.ts"
import { soon } from "./soon.ts"
import { laysTable } from "./table.ts"
import { joins } from "./welcome.ts"
import { nl } from "./words.ts"

const { t } = nl
const TEXT = "Volgende keer meer tijd"

/** Mireille leads with a laptop, Emre has a phone, Noor a small one and nothing but keys; and the wall. */
let house: House
let mireille: BoardPage
let emre: BoardPage
let noor: BoardPage
let wall: Page
let links: Awaited<ReturnType<typeof laysTable>>["links"]

beforeAll(async () => {
  house = await openHouse()
  const table = await laysTable(house)
  mireille = table.mireille
  wall = table.wall.page
  links = table.links
  const join = async (kind: typeof PHONE, name: string, role: "parent" | "child") => {
    const page = await house.device(kind, links.participant)
    await joins(page, name, role)
    return boardOn(page)
  }
  emre = await join(PHONE, "Emre", "parent")
  noor = await join(SMALL_PHONE, "Noor", "child")
})
afterAll(async () => {
  await house?.close()
})

/** The number on each of the three questions. */
async function answers(on: BoardPage, numbers: number[]): Promise<void> {
  for (const [index, number] of numbers.entries()) {
    const question = on.page.locator(".one-to-five").nth(index)
    await press(question.locator("label").nth(number - 1))
  }
}
const thanked = (on: BoardPage) =>
  on.page.getByRole("heading", { name: t("back.thanks") }).waitFor()
const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
/** The numbers under the bars of a question, of this meeting. */
const counted = (on: BoardPage, index: number) =>
  on.page
    .locator(".counts-table")
    .nth(index)
    .locator(".counts-now td > span:nth-child(2)")
    .allTextContents()

describe("looking back", () => {
  test("[F1] is asked on every device when the meeting comes to it, and the wall shows the stage alone", async () => {
    await press(
      mireille.page.locator(".stages").getByRole("button", { name: t("stage.looking-back") }),
    )
    for (const one of [mireille, emre, noor]) await one.button(t("back.way")).waitFor()
    await wall.locator("[aria-current]", { hasText: t("stage.looking-back") }).waitFor()
    expect(await wall.getByText(t("back.treated")).count()).toBe(0)
  })

  test("[F5] begun on a phone, it is there when the page is loaded anew; then it is sent by thumb", async () => {
    await press(emre.button(t("back.way")))
    await answers(emre, [4, 2, 5])
    await emre.page.getByLabel(t("back.text")).fill(TEXT)
    await emre.page.reload()
    await press(emre.button(t("back.way")))
    await soon(() => emre.page.getByLabel(t("back.text")).inputValue()).toBe(TEXT)
    await press(emre.button(t("back.send")))
    await thanked(emre)
    expect(await sideways(emre.page)).toBe(false)
    await emre.page.reload()
    await press(emre.button(t("back.waySaid")))
    await thanked(emre)
  })

  test("by keys alone on a small phone", async () => {
    const keys = keysOn(noor.page)
    await keys.tabTo(noor.button(t("back.way")))
    await noor.page.keyboard.press("Enter")
    const first = noor.page.getByRole("radio", { name: "1" })
    for (const index of [0, 1, 2]) {
      await keys.tabTo(first.nth(index))
      await noor.page.keyboard.press("ArrowRight")
      await noor.page.keyboard.press("ArrowRight")
    }
    await keys.tabTo(noor.button(t("back.send")))
    await noor.page.keyboard.press("Enter")
    await thanked(noor)
    expect(await sideways(noor.page)).toBe(false)
  })

  test("[F3] the facilitator reads how many did, and counts once three have answered", async () => {
    await press(
      mireille.page.locator(".bar").getByRole("button", { name: t("stage.looking-back") }),
    )
    await mireille.page.getByText(t("back.answered", { count: 2 })).waitFor()
    expect(await mireille.button(t("back.show")).count()).toBe(0)
    await press(mireille.button(t("back.way")))
    await answers(mireille, [4, 3, 1])
    await press(mireille.button(t("back.send")))
    await thanked(mireille)
    await press(
      mireille.page.locator(".bar").getByRole("button", { name: t("stage.looking-back") }),
    )
    await press(mireille.button(t("back.show")))
    await soon(() => counted(mireille, 0)).toEqual(["0", "0", "1", "2", "0"])
    await soon(() => counted(mireille, 2)).toEqual(["1", "0", "1", "0", "1"])
    await mireille.page.getByText(TEXT).waitFor()
    const saving = mireille.page.waitForEvent("download")
    await press(mireille.button(t("back.table")))
    const table = await readFile(await (await saving).path(), "utf8")
    expect(table).toContain('"3"')
    for (const words of [TEXT, "Emre", "Mireille"]) expect(table).not.toContain(words)
  })

  test("[F3] everyone reads them once the plan is fixed; [F6] and takes their own copy of it", async () => {
    await mireille.close()
    await press(mireille.page.getByRole("link", { name: t("board.plan"), exact: true }))
    await press(mireille.button(t("plan.fix")))
    await press(mireille.page.locator("dialog").getByRole("button", { name: t("plan.fix") }))
    await emre.page.getByText(t("board.fixed")).waitFor()
    await press(emre.button(t("back.show")))
    await soon(() => counted(emre, 0)).toEqual(["0", "0", "1", "2", "0"])
    await emre.page.getByText(/wordt alles van deze bijeenkomst gewist/).waitFor()
    const saving = emre.page.waitForEvent("download")
    await press(emre.button(t("back.copyPdf")))
    expect((await saving).suggestedFilename()).toBe("plan-1.pdf")
    expect(await sideways(emre.page)).toBe(false)
    // Under the plan it stands as well, for who reads it there.
    await mireille.page.locator(".back-until").getByText(t("back.ownCopy")).waitFor()
    expect(await wall.locator(".counts-table").count()).toBe(0)
  })
})

describe("[F7] forgetting", () => {
  test("deleted, it says so on every device, and the facilitator keeps the proof", async () => {
    await press(mireille.page.getByRole("link", { name: t("app.toBoard") }).first())
    await mireille.open("people")
    await press(
      mireille.page.locator(".drawer").getByRole("button", { name: t("kept.title"), exact: true }),
    )
    await press(mireille.button(t("kept.delete")))
    await press(mireille.button(t("kept.deleteSure")))
    for (const { page } of [mireille, emre, noor]) {
      await page.getByText(t("back.swept")).waitFor()
      expect(await sideways(page)).toBe(false)
    }
    await wall.locator(".wall-ended").waitFor()
    const saving = mireille.page.waitForEvent("download")
    await press(mireille.button(t("back.save")))
    const file = await saving
    expect(file.suggestedFilename()).toBe("bewijs-van-wissen.html")
    const meetingId = new URL(links.facilitator).pathname.split("/").at(-1) ?? ""
    const proof = await readFile(await file.path(), "utf8")
    for (const words of ['lang="nl"', meetingId, house.origin() + ROUTES.deletion(meetingId)])
      expect(proof).toContain(words)
    for (const words of ["Emre", "Noor", "Mireille", TEXT]) expect(proof).not.toContain(words)
  })

  test("who opens their link later reads on which day it went, and the address tells it too", async () => {
    const late = await house.device(LAPTOP, links.facilitator)
    await late.getByText(t("back.swept")).waitFor()
    await late.getByRole("button", { name: t("back.save") }).waitFor()
    const address = new URL(links.facilitator)
    const meetingId = address.pathname.split("/").at(-1) ?? ""
    const bare = await house.device(LAPTOP, address.pathname)
    await bare.getByText(t("back.swept")).waitFor()
    const answer = await fetch(house.origin() + ROUTES.deletion(meetingId))
    expect(await answer.json()).toEqual({
      meetingId,
      deletedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      swept: true,
    })
    expect(house.amiss).toEqual([])
  })
})
