import type { Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import type { BoardPage } from "./board.ts"
import { press } from "./hands.ts"
import { openHouse, type House } from "./house.ts"
import { keysOn } from "./keys.ts"
import { soon } from "./soon.ts"
import { seatsFour } from "./table.ts"
import { nl } from "./words.ts"

const { t } = nl
const WORRY = "Noor slaapt slecht als er ruzie is"
const OTHER = "Papa drinkt in het weekend"
const SIGNAL = "Noor belt oma als het misgaat"

/** Noor has nothing but keys. */
let house: House
let mireille: BoardPage
let emre: BoardPage
let noor: BoardPage
let wall: Page

beforeAll(async () => {
  house = await openHouse()
  ;({ mireille, emre, noor, wall } = await seatsFour(house))
  await mireille.lay(WORRY, "worry")
  await mireille.lay(OTHER, "worry")
  await mireille.lay(SIGNAL, "safety")
})
afterAll(async () => {
  await house?.close()
})

const put = (on: BoardPage, words: string) => on.button(t("first.put", { words }))
const take = (on: BoardPage, words: string) => on.button(t("first.take", { words }))
/** How many dots are drawn on each card of the wall, by its words. */
const onWall = () =>
  wall
    .locator(".wall-board .paper")
    .evaluateAll((all) =>
      Object.fromEntries(
        all.map((card) => [
          card.querySelector(".words")?.textContent?.replace(/Mireille.*$/, "") ?? "",
          card.querySelectorAll(".dots .given").length,
        ]),
      ),
    )
const left = (on: BoardPage) => on.page.locator(".dots-left .given").count()

describe("what goes first", () => {
  test("is asked by the facilitator, with so many dots for each", async () => {
    await press(mireille.button(t("board.first")))
    await press(mireille.button(t("first.more")))
    await press(mireille.button(t("first.fewer")))
    await press(mireille.button(t("first.begin")))
    await mireille.page.getByText(t("first.isAsked")).waitFor()
    // What was pressed is gone, and the focus is not.
    await soon(() => mireille.page.evaluate(() => document.activeElement?.textContent)).toBe(
      t("first.isAsked"),
    )
    await emre.button(t("first.give")).waitFor()
    await noor.button(t("first.give")).waitFor()
  })

  test("each gives their own by thumb, and nobody else sees them", async () => {
    await press(emre.button(t("first.give")))
    await press(put(emre, WORRY))
    await press(put(emre, WORRY))
    await press(put(emre, SIGNAL))
    await soon(() => left(emre)).toBe(3)
    // There are no more: this one does nothing.
    await put(emre, OTHER).dispatchEvent("click")
    await emre.page.getByText(t("first.noneLeft")).waitFor()
    await soon(() => mireille.page.locator(".gave-dots", { hasText: "Emre" }).count()).toBe(1)
    expect(await onWall()).toEqual({ [WORRY]: 0, [OTHER]: 0, [SIGNAL]: 0 })
    expect(await mireille.page.locator(".drawer .given").count()).toBe(0)
  })

  test("by keys alone, and a reload in the middle loses none", async () => {
    const keys = keysOn(noor.page)
    await keys.tabTo(noor.button(t("first.give")))
    await noor.page.keyboard.press("Enter")
    await keys.tabTo(put(noor, WORRY))
    await noor.page.keyboard.press("Enter")
    await soon(() => left(noor)).toBe(1)
    await soon(() => mireille.page.locator(".gave-dots", { hasText: "Noor" }).count()).toBe(1)
    await noor.page.reload()
    await noor.button(t("first.still", { count: 2 })).waitFor()
    await keys.tabTo(noor.button(t("first.still", { count: 2 })))
    await noor.page.keyboard.press("Enter")
    await soon(() => left(noor)).toBe(1)
    await keys.tabTo(take(noor, WORRY))
    await noor.page.keyboard.press("Space")
    await soon(() => left(noor)).toBe(0)
    // What can do nothing more keeps the focus.
    expect(await take(noor, WORRY).evaluate((one) => one === document.activeElement)).toBe(true)
    await keys.tabTo(put(noor, OTHER))
    await noor.page.keyboard.press("Enter")
    await soon(() => left(noor)).toBe(1)
  })

  test("given without a line, they wait in the phone and come by themselves", async () => {
    const context = noor.page.context()
    await context.setOffline(true)
    await press(put(noor, WORRY))
    await noor.page.getByText(t("first.waits")).waitFor()
    await context.setOffline(false)
    await noor.page.getByText(t("first.waits")).waitFor({ state: "detached" })
    await soon(() => left(noor)).toBe(2)
  })

  test("the facilitator gives those of somebody without a device", async () => {
    await press(mireille.button(t("first.giveFor", { name: "Oma Tonny" })))
    await press(put(mireille, WORRY))
    await press(mireille.button(t("first.done")))
    await soon(() => mireille.page.locator(".gave-dots").count()).toBe(3)
    expect(await mireille.page.locator(".drawer .given").count()).toBe(0)
  })

  test("[S5] shown, all are there at once: drawn on the wall, with names in the hand", async () => {
    await press(mireille.button(t("first.show")))
    await soon(onWall).toEqual({ [WORRY]: 4, [OTHER]: 1, [SIGNAL]: 1 })
    expect(await wall.locator(".wall-board .paper").allInnerTexts()).toEqual(
      expect.not.arrayContaining([expect.stringMatching(/\d/)]),
    )
    for (const one of [mireille, emre]) {
      const rows = one.page.locator(".dots-shown > li")
      await soon(() => rows.count()).toBe(3)
      expect(await rows.first().innerText()).toContain(WORRY)
      expect(await rows.first().locator(".dots-whose li").allInnerTexts()).toEqual([
        expect.stringContaining("Emre"),
        expect.stringContaining("Noor"),
        expect.stringContaining("Oma Tonny"),
      ])
    }
    await emre.close()
    await emre.button(t("first.see")).waitFor()
  })

  test("put away they leave the wall; asked anew, everyone begins with none", async () => {
    await press(mireille.button(t("first.putAway")))
    await soon(onWall).toEqual({ [WORRY]: 0, [OTHER]: 0, [SIGNAL]: 0 })
    await emre.button(t("first.see")).waitFor({ state: "detached" })
    await press(mireille.button(t("first.begin")))
    await press(emre.button(t("first.give")))
    await soon(() => left(emre)).toBe(0)
    await put(emre, OTHER).waitFor()
    expect(await emre.page.locator(".dots-card .given").count()).toBe(0)
    expect(house.amiss).toEqual([])
  })
})
