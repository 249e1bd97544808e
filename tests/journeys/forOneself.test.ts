import { afterAll, beforeAll, describe, expect, test } from "vitest"
import type { Page } from "playwright-core"
import { press } from "./hands.ts"
import { openHouse, type House } from "./house.ts"
import { keysOn } from "./keys.ts"
import { soon } from "./soon.ts"
import { everyoneSees, laysTable, sitDown, type Table } from "./table.ts"
import { nl } from "./words.ts"

const { t } = nl
const [NIGHT, MONEY, TRUST, NEVER] = [
  "'s Nachts lig ik wakker.",
  "Op zondag is het geld op.",
  "Noor vertrouwt mij weer.",
  "Dit zeg ik nooit hardop.",
]

/** Everybody writes for themselves first; Fenna has a keyboard and nothing else. */
let house: House
let table: Table

beforeAll(async () => {
  house = await openHouse()
  const { links, ...lead } = await laysTable(house)
  table = { ...lead, ...(await sitDown(house, links.participant)) }
})
afterAll(async () => {
  await house?.close()
})

const panel = (page: Page) => page.locator(".drawer, dialog.sheet")
const own = (page: Page) => panel(page).getByLabel(t("own.words"))
const openFloor = () => table.mireille.button(t("guide.openFloor"))
const wall = async () => (await table.wall.page.locator("body").textContent()) ?? ""

describe("a round for oneself", () => {
  test("[R2] begins with the facilitator, and phones and wall say it quietly", async () => {
    const { mireille, emre, noor, fenna } = table
    await press(mireille.button(t("guide.questions")))
    await press(mireille.button(t("guide.writeFirst")))
    await openFloor().waitFor()
    await mireille.close()
    for (const { lines } of [emre, noor, fenna])
      await soon(() => lines.textContent()).toContain(t("guide.writing"))
    await soon(wall).toContain(t("screen.writeFirst"))
  })

  test("[R1] what is written in it, on phones and by keyboard, is nowhere else", async () => {
    const { emre, noor, fenna, mireille } = table
    for (const [who, words] of [
      [emre, NIGHT],
      [noor, MONEY],
      [noor, NEVER],
    ] as const) {
      await who.field.fill(words)
      await press(who.button(t("board.keepForMe")))
      await soon(() => who.field.inputValue()).toBe("")
    }
    const keys = keysOn(fenna.page)
    await keys.tabTo(fenna.field)
    await keys.type(TRUST)
    await keys.press("Enter")
    await soon(() => fenna.field.inputValue()).toBe("")
    await mireille.lay("Dit ligt er al.", "worry")
    await everyoneSees(table, "worries", ["Dit ligt er al."])
    const bodies = await Promise.all(
      [mireille, emre, fenna].map(({ page }) => page.locator("body").textContent()),
    )
    for (const seen of [...bodies, await wall()]) {
      expect(seen).not.toContain(NEVER)
      expect(seen).not.toContain(MONEY)
    }
  })

  test("[R1] a page that is loaded anew still has it", async () => {
    const { emre } = table
    emre.page.once("dialog", (dialog) => void dialog.accept())
    await emre.page.reload()
    await press(emre.button(t("board.forMeAlone", { count: 1 })))
    await soon(() => own(emre.page).inputValue()).toBe(NIGHT)
  })

  test("[R3] each says what they want to show, and changes what it is", async () => {
    const { emre, noor, fenna } = table
    const show = (page: Page) =>
      panel(page)
        .getByRole("button", { name: t("own.showLater") })
        .first()
    await press(show(emre.page))
    await emre.close()
    await press(noor.button(t("board.forMeAlone", { count: 2 })))
    await press(show(noor.page))
    await noor.close()
    const keys = keysOn(fenna.page)
    await keys.tabTo(fenna.button(t("board.forMeAlone", { count: 1 })))
    await keys.press("Enter")
    await own(fenna.page).waitFor()
    await keys.tabTo(panel(fenna.page).getByLabel(t("board.as")))
    await keys.press("ArrowDown")
    await keys.tabTo(show(fenna.page))
    await keys.press("Enter")
    await soon(() => show(fenna.page).getAttribute("aria-pressed")).toBe("true")
    await keys.press("Escape")
    await panel(fenna.page).waitFor({ state: "detached" })
  })

  test("[R3] the floor opens: what they wanted to show lies there, and they are told", async () => {
    const { emre, noor, fenna } = table
    // Emre's phone has no line at that moment.
    await emre.page.context().setOffline(true)
    await soon(() => emre.lines.textContent()).toContain(t("board.offline"))
    await press(openFloor())
    await fenna.card(TRUST).waitFor()
    await noor.card(MONEY).waitFor({ state: "attached" })
    await soon(() => noor.lines.textContent()).toContain(t("guide.shown", { count: 1 }))
    // Hers lies there before his comes under it.
    await soon(() => table.mireille.words("worries")).toEqual(["Dit ligt er al.", MONEY])
    expect(await wall()).not.toContain(NIGHT)
    await emre.page.context().setOffline(false)
    await soon(() => emre.lines.textContent()).toContain(t("guide.shown", { count: 1 }))
    await everyoneSees(table, "worries", ["Dit ligt er al.", MONEY, NIGHT])
    await everyoneSees(table, "safety", [TRUST])
    expect(await wall()).not.toContain(NEVER)
  })

  test("[R1] what was not shown stays its writer's, who shows it when they like", async () => {
    const { noor } = table
    await press(noor.button(t("board.forMeAlone", { count: 1 })))
    await soon(() => own(noor.page).inputValue()).toBe(NEVER)
    await press(panel(noor.page).getByRole("button", { name: t("own.layNow") }))
    await press(panel(noor.page).getByRole("button", { name: t("app.close") }))
    await everyoneSees(table, "worries", ["Dit ligt er al.", MONEY, NIGHT, NEVER])
  })

  test("nothing went wrong on any device", () => {
    expect(house.amiss).toEqual([])
  })
})
