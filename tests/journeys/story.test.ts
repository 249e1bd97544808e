import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { openHouse, PHONE, SMALL_PHONE, type House } from "./house.ts"
import { keysOn } from "./keys.ts"
import { openedCardOn } from "./openedCard.ts"
import { soon } from "./soon.ts"
import { laysTable, sitDown, type Table } from "./table.ts"
import { nl } from "./words.ts"

const { t } = nl
const WAS = "Noor belde op 9 oktober oma."
const IS = "Noor belde niemand."

/** What Emre and Noor do on their phones, and Mireille who finds it back with her keyboard alone. */
let house: House
let table: Table
let keys: ReturnType<typeof keysOn>

beforeAll(async () => {
  house = await openHouse()
  const { links, ...lead } = await laysTable(house)
  table = { ...lead, ...(await sitDown(house, links.participant)) }
  keys = keysOn(table.mireille.page)
})
afterAll(async () => {
  await house?.close()
})

const drawer = () => table.mireille.page.getByRole("complementary")
const told = () => drawer().locator(".happened > span").allTextContents()
const entryOf = (words: string) => drawer().locator(".story li").filter({ hasText: words })

/** What does not fit in what it lies in. */
const tooWide = () =>
  [...document.querySelectorAll(".sheet-paper, .story, .story *")]
    .filter((one) => one.scrollWidth > one.clientWidth + 1)
    .filter((one) => getComputedStyle(one).display !== "inline")
    .map(({ className }) => className)

describe("the story of a meeting", () => {
  test("two phones lay, change, move and throw away a card", async () => {
    const { emre, noor, mireille } = table
    await noor.lay(WAS, "worry")
    await emre.openCard(WAS)
    await emre.page.getByLabel(t("board.words")).fill(IS)
    await openedCardOn(emre.page).panel.locator(".go[data-col=safety]").click()
    await emre.close()
    await noor.page.getByRole("tab", { name: t("column.safety") }).click()
    await noor.openCard(IS)
    await noor.button(t("board.toBin")).click()
    await soon(() => mireille.everything()).toEqual({ worries: [], safety: [], plan: [] })
  })

  test("[H1] [H2] the facilitator reads it, newest first, by keyboard alone", async () => {
    const { mireille } = table
    await keys.tabTo(mireille.page.locator(".foot").getByText(t("board.story")))
    await keys.press("Enter")
    await soon(told).toEqual([
      `Noor legde ${IS} in de bak.`,
      `Emre verplaatste ${IS} naar signalen van veiligheid.`,
      `Emre veranderde woorden: ${IS}.`,
      `Noor legde ${WAS} neer bij zorgen.`,
    ])
  })

  test("[H4] and brings the card back as it was, and takes that back in one go", async () => {
    const { mireille, emre, wall } = table
    const first = entryOf(WAS)
    await keys.tabTo(first.locator("summary"))
    await keys.press("Enter")
    await keys.tabTo(first.getByRole("button", { name: t("story.bringBack") }))
    await keys.press("Enter")
    await soon(keys.hasFocus(first.getByText(t("story.isBack")))).toBe(true)
    await keys.seesFocus()
    await soon(() => emre.words("worries")).toEqual([WAS])
    await soon(() => wall.cards("worries")).toBe(1)
    // By itself it is asked once, a moment later: too soon where the server hears of it late.
    await keys.tabTo(mireille.button(t("kept.again")), "Shift+Tab")
    await keys.press("Enter")
    await soon(told).toHaveLength(6)
    await keys.press("Control+z")
    await soon(() => mireille.everything()).toEqual({ worries: [], safety: [], plan: [] })
    await keys.press("Control+y")
    await soon(() => emre.words("worries")).toEqual([WAS])
  })

  test("[H1] from an opened card to what happened to it, and back", async () => {
    const { mireille } = table
    await keys.press("Escape")
    await drawer().waitFor({ state: "detached" })
    await keys.tabTo(mireille.card(WAS))
    await keys.press("Enter")
    await keys.tabTo(mireille.button(t("story.ofCard")))
    await keys.press("Enter")
    await soon(async () => (await told()).length).toBeGreaterThan(5)
    await keys.tabTo(mireille.button(t("story.toCard")))
    await keys.press("Enter")
    await mireille.page.getByLabel(t("board.words")).waitFor()
    await keys.seesFocus()
  })

  test("[H6] a server that was killed tells the same", async () => {
    const { mireille, noor } = table
    await keys.press("Escape")
    await noor.lay("De juf luistert goed.", "safety")
    await mireille.card("De juf luistert goed.").waitFor()
    await mireille.page.locator(".foot").getByText(t("board.story")).click()
    await soon(async () => (await told())[0]).toContain("De juf luistert goed.")
    const before = await told()
    const restart = await house.serverFalls()
    await restart()
    await mireille.button(t("kept.again")).click()
    await soon(() => drawer().getByRole("status").allTextContents()).not.toContain(
      t("error.offline"),
    )
    await mireille.close()
    await mireille.page.locator(".foot").getByText(t("board.story")).click()
    await soon(told).toEqual(before)
  })

  test("nobody else is offered it, and it fits the smallest phone", async () => {
    const { emre, mireille } = table
    await emre.openMore()
    expect(await emre.button(t("board.story")).count()).toBe(0)
    await mireille.close()
    for (const { viewport } of [PHONE, SMALL_PHONE]) {
      await mireille.page.setViewportSize(viewport!)
      await mireille.openMore()
      await mireille.button(t("board.story")).click()
      await mireille.page.locator(".story li").first().waitFor()
      expect(await mireille.page.evaluate(tooWide)).toEqual([])
      await mireille.close()
    }
    expect(house.amiss).toEqual([])
  })
})
