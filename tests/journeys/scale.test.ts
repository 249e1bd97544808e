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
const QUESTION = "Hoe veilig zijn Noor en Jöran in het weekend?"
const ZERO = "De kinderen kunnen niet thuis zijn."
const TEN = "Elk weekend is veilig."
const [EMRE_SAID, NOOR_SAID] = ["Ik ben twee keer gegaan.", "Ik weet waar ik heen kan."]

/** Noor has nothing but keys. */
let house: House
let mireille: BoardPage
let emre: BoardPage
let noor: BoardPage
let wall: Page

beforeAll(async () => {
  house = await openHouse()
  ;({ mireille, emre, noor, wall } = await seatsFour(house))
})
afterAll(async () => {
  await house?.close()
})

const rung = ({ page }: BoardPage, value: number) =>
  page.locator(".rungs label").filter({ hasText: new RegExp(`^${value}(\\D|$)`) })
const why = ({ page }: BoardPage) => page.locator(".between textarea")
const rows = () =>
  wall.locator(".chart li").evaluateAll((all) => all.map(({ textContent }) => textContent))
const textOf = (page: Page) => page.locator("body").innerText()

describe("a scale", () => {
  test("is made by the facilitator, and put before everyone", async () => {
    await press(mireille.button(t("stage.scale")).first())
    await press(mireille.button(t("scale.new")))
    const { page } = mireille
    await page.getByLabel(t("scale.question"), { exact: true }).fill(QUESTION)
    await page.getByLabel(t("scale.zero")).fill(ZERO)
    await page.getByLabel(t("scale.ten")).fill(TEN)
    await press(mireille.button(t("scale.keep")))
    await press(mireille.button(t("scale.put")))
    await wall.getByText(t("screen.thinkFirst")).waitFor()
    for (const words of [QUESTION, ZERO, TEN]) await wall.getByText(words).waitFor()
    for (const phone of [emre, noor]) await phone.button(t("scale.give")).waitFor()
  })

  test("[K4] is answered with keys alone", async () => {
    const keys = keysOn(noor.page)
    await keys.tabTo(noor.button(t("scale.give")))
    await keys.press("Enter")
    await keys.tabTo(noor.page.getByRole("radio").first())
    // From the top down: 10, 9, … 4.
    await keys.press("Space")
    for (let down = 0; down < 6; down++) await keys.press("ArrowDown")
    await soon(() => noor.page.getByRole("radio", { checked: true }).inputValue()).toBe("4")
    await keys.seesFocus()
    await keys.tabTo(why(noor))
    await keys.type(NOOR_SAID)
    await keys.tabTo(noor.button(t("scale.done")))
    await keys.press("Enter")
    const ready = noor.button(t("scale.ready"))
    await ready.waitFor()
    await soon(keys.hasFocus(ready)).toBe(true)
    await keys.seesFocus()
  })

  test("[K4] is kept while it is thought about, also when the page is loaded anew", async () => {
    await press(emre.button(t("scale.give")))
    await press(rung(emre, 7))
    await why(emre).pressSequentially(EMRE_SAID)
    await emre.page.reload()
    await press(emre.button(t("scale.give")))
    await soon(() => why(emre).inputValue()).toBe(EMRE_SAID)
    await press(rung(emre, 6))
    await press(emre.button(t("scale.done")))
    await emre.button(t("scale.ready")).waitFor()
  })

  test("[K5] shows the facilitator who is done, and the wall nothing of it", async () => {
    const panel = mireille.page.locator(".drawer")
    await soon(() => panel.locator(".who-gave li").allInnerTexts()).toEqual([
      expect.stringMatching(/Emre\s+klaar/),
      expect.stringMatching(/Noor\s+klaar/),
      expect.stringMatching(/Oma Tonny\s+nog niet/),
    ])
    for (const page of [mireille.page, wall, noor.page])
      expect(await textOf(page)).not.toContain(EMRE_SAID)
    expect(await wall.locator(".mark").count()).toBe(0)
    await mireille.button(t("scale.revealStill", { count: 1 })).waitFor()
  })

  test("[W5] is answered for somebody without a device, by the facilitator", async () => {
    await press(mireille.button(t("scale.giveFor", { name: "Oma Tonny" })))
    await press(rung(mireille, 5))
    await press(mireille.button(t("scale.done")))
    await mireille.button(t("scale.reveal")).waitFor()
  })

  test("[K3] opens for everyone at once, also while a phone sleeps that has a newer number", async () => {
    await press(emre.button(t("scale.ready")))
    await emre.page.context().setOffline(true)
    await press(rung(emre, 8))
    await press(emre.button(t("scale.done")))
    await emre.button(t("scale.notSent")).waitFor()
    await press(mireille.button(t("scale.reveal")))
    await soon(rows).toEqual([`Emre6${EMRE_SAID}`, `Noor4${NOOR_SAID}`, "Oma Tonny5"])
    await noor.button(t("scale.see")).waitFor()
    await emre.page.context().setOffline(false)
    await soon(rows).toEqual([`Emre8${EMRE_SAID}`, `Noor4${NOOR_SAID}`, "Oma Tonny5"])
    await press(emre.button(t("scale.see")))
    await emre.page.getByText(NOOR_SAID).waitFor()
    await soon(() => emre.page.locator(".marks .mark").allInnerTexts()).toEqual(["8", "4", "5"])
    await emre.close()
  })

  test("[K1] is put away again, with every number kept, and stands in the plan", async () => {
    await press(mireille.button(t("scale.putAway")))
    await wall.getByText(t("screen.thinkFirst")).waitFor({ state: "detached" })
    await wall.locator(".scale-wall").waitFor({ state: "detached" })
    await emre.button(t("scale.see")).waitFor({ state: "detached" })
    await press(mireille.page.getByRole("link", { name: t("board.plan") }))
    await mireille.page.getByText(EMRE_SAID).waitFor()
    expect(house.amiss).toEqual([])
  })
})
