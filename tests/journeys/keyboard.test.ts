import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { boardOn, type BoardPage } from "./board.ts"
import { LAPTOP, openHouse, type House } from "./house.ts"
import { keysOn } from "./keys.ts"
import { openedCardOn } from "./openedCard.ts"
import { planOn } from "./planPage.ts"
import { soon } from "./soon.ts"
import { nl } from "./words.ts"

const { t } = nl
const [HUUR, SLEEP, SISTER] = ["De huur is te hoog.", "Ik slaap slecht.", "Mijn zus helpt."]

let house: House
let board: BoardPage
let keys: ReturnType<typeof keysOn>

beforeAll(async () => {
  house = await openHouse()
  const page = await house.device(LAPTOP)
  board = boardOn(page)
  keys = keysOn(page)
})
afterAll(async () => {
  await house?.close()
})

/** Opens something with Enter, and closes it with Escape: the focus comes back to what opened it. */
async function opensAndCloses(way: ReturnType<BoardPage["button"]>) {
  await keys.tabTo(way)
  await keys.press("Enter")
  await board.page.getByRole("complementary").waitFor()
  await keys.press("Tab")
  await keys.seesFocus()
  await keys.press("Escape")
  await board.page.getByRole("complementary").waitFor({ state: "detached" })
  await soon(keys.hasFocus(way)).toBe(true)
}

/** "Kaart ‘…’, zorgen, plaats 2 van 2." */
const lies = (card: string, column: "worries" | "safety", place: number, of: number) =>
  t("board.cardLies", { card, column: t(`column.${column}`).toLowerCase(), place, of })

/** What is said of a held card at a place. */
const held = (...at: Parameters<typeof lies>) => `${lies(...at)} ${t("board.dragKeys")}`

describe("with a keyboard alone", () => {
  test("somebody starts a meeting", async () => {
    await keys.tabTo(board.page.getByLabel(t("start.name")))
    await keys.type("Mireille")
    await keys.press("Enter")
    await board.field.waitFor()
  })

  test("and writes the question where it stands", async () => {
    const question = board.page.getByTitle(t("board.changeQuestion"))
    await keys.tabTo(question)
    await keys.press("Enter")
    await soon(keys.hasFocus(board.page.getByLabel(t("board.question")))).toBe(true)
    await keys.type("Wat helpt Noor?")
    await keys.press("Enter")
    await soon(() => question.textContent()).toBe("Wat helpt Noor?")
    await soon(keys.hasFocus(question)).toBe(true)
  })

  test("and lays cards, one after another", async () => {
    await keys.tabTo(board.field)
    await keys.type(HUUR)
    await keys.press("Enter")
    await keys.type("Ik slaap")
    await keys.press("Shift+Enter")
    await keys.type("slecht.")
    await keys.press("Enter")
    await soon(() => board.words("worries")).toEqual([HUUR, "Ik slaap\nslecht."])
    await keys.tabTo(board.page.getByLabel(t("board.as")), "Shift+Tab")
    await keys.press("ArrowDown")
    await soon(keys.hasFocus(board.field)).toBe(true)
    await keys.type(SISTER)
    await keys.press("Enter")
    await soon(() => board.words("safety")).toEqual([SISTER])
  })

  test("opens a card, changes its words, and is back where they were", async () => {
    await keys.tabTo(board.card("slecht."))
    await keys.press("Enter")
    const opened = openedCardOn(board.page)
    await keys.tabTo(opened.words)
    await keys.press("Control+A")
    await keys.type(SLEEP)
    await keys.press("Escape")
    await opened.panel.waitFor({ state: "detached" })
    await soon(keys.hasFocus(board.card(SLEEP))).toBe(true)
    await soon(() => board.words("worries")).toEqual([HUUR, SLEEP])
  })

  test("carries a card with Space and arrows, told in words at each place", async () => {
    await keys.press("Space")
    await soon(board.spoken).toBe(held(SLEEP, "worries", 2, 2))
    await keys.press("ArrowUp")
    await soon(board.spoken).toBe(held(SLEEP, "worries", 1, 2))
    await keys.press("ArrowRight")
    await soon(board.spoken).toBe(held(SLEEP, "safety", 1, 2))
    await keys.press("ArrowDown")
    await soon(board.spoken).toBe(held(SLEEP, "safety", 2, 2))
    await keys.press("Space")
    await soon(board.spoken).toBe(`${t("board.laidDown")} ${lies(SLEEP, "safety", 2, 2)}`)
    await soon(() => board.words("safety")).toEqual([SISTER, SLEEP])
    await soon(keys.hasFocus(board.card(SLEEP))).toBe(true)
    await keys.seesFocus()
  })

  test("and with Escape lays it back", async () => {
    await keys.press("Space")
    await soon(board.spoken).toBe(held(SLEEP, "safety", 2, 2))
    await keys.press("ArrowLeft")
    await soon(board.spoken).toBe(held(SLEEP, "worries", 2, 2))
    await keys.press("Escape")
    await soon(board.spoken).toBe(`${t("board.putDownAgain")} ${lies(SLEEP, "safety", 2, 2)}`)
    expect(await board.words("safety")).toEqual([SISTER, SLEEP])
    await soon(keys.hasFocus(board.card(SLEEP))).toBe(true)
  })

  test("loses no key of somebody who is quicker than the page", async () => {
    // In one breath: between them the page has no time for anything else.
    await board.page.evaluate(() => {
      for (const code of ["Space", "ArrowUp", "Space"])
        document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { code, bubbles: true }))
    })
    await soon(board.spoken).toBe(`${t("board.laidDown")} ${lies(SLEEP, "safety", 1, 2)}`)
    await soon(() => board.words("safety")).toEqual([SLEEP, SISTER])
    await soon(keys.hasFocus(board.card(SLEEP))).toBe(true)
  })

  test("moves a card without carrying it", async () => {
    await keys.press("Enter")
    const opened = openedCardOn(board.page)
    await keys.tabTo(opened.button(t("board.moveTo")))
    await keys.press("Enter")
    await keys.tabTo(opened.panel.locator(".go[data-col=worries]"))
    await keys.press("Enter")
    await soon(() => board.words("worries")).toEqual([HUUR, SLEEP])
    // The ways to move it first, then the card.
    await keys.press("Escape")
    await soon(keys.hasFocus(opened.button(t("board.moveTo")))).toBe(true)
    await keys.press("Escape")
    await soon(keys.hasFocus(board.card(SLEEP))).toBe(true)
  })

  test("throws a card away, and the focus is where it can be put back", async () => {
    await keys.press("Enter")
    await keys.tabTo(openedCardOn(board.page).button(t("board.toBin")))
    await keys.press("Enter")
    await soon(() => board.words("worries")).toEqual([HUUR])
    const back = board.page.locator(".binned-here").getByRole("button")
    await soon(keys.hasFocus(back)).toBe(true)
    await keys.press("Enter")
    await soon(() => board.words("worries")).toEqual([HUUR, SLEEP])
    await soon(keys.hasFocus(board.card(SLEEP))).toBe(true)
  })

  test("takes back and does again", async () => {
    await keys.press("Control+z")
    await soon(() => board.words("worries")).toEqual([HUUR])
    await keys.press("Control+Shift+z")
    await soon(() => board.words("worries")).toEqual([HUUR, SLEEP])
    await keys.press("Tab")
    await keys.seesFocus()
  })

  test("opens what lies beside the board, and is back where they were", async () => {
    await opensAndCloses(board.button(t("board.people")))
    await opensAndCloses(board.button(t("board.invite")))
    await opensAndCloses(board.button(t("board.bin")))
  })

  test("gives somebody a place at the table", async () => {
    await keys.tabTo(board.button(t("board.people")), "Shift+Tab")
    await keys.press("Enter")
    const add = board.button(t("board.addPerson"))
    await keys.tabTo(add)
    await keys.press("Enter")
    await soon(keys.hasFocus(board.page.getByRole("textbox", { name: t("board.name") }))).toBe(true)
    await keys.type("Tonny")
    await keys.tabTo(board.page.getByLabel(t("board.roleOf")))
    await keys.press("ArrowDown")
    await keys.tabTo(board.button(t("board.toTable")))
    await keys.press("Enter")
    await soon(keys.hasFocus(add)).toBe(true)
    await keys.press("Escape")
    await board.page.getByRole("complementary").waitFor({ state: "detached" })
  })

  test("points at a stage", async () => {
    const steps = board.button(t("stage.steps"))
    await keys.tabTo(steps)
    await keys.press("Enter")
    await soon(() => board.page.locator("[aria-current=step]").textContent()).toBe(t("stage.steps"))
    await soon(keys.hasFocus(steps)).toBe(true)
  })

  test("does the same zoomed in, where one column fits", async () => {
    await board.page.setViewportSize({ width: 320, height: 640 })
    const [worries, safety] = [board.tab("worries"), board.tab("safety")]
    await keys.tabTo(board.page.getByRole("tab", { selected: true }))
    for (const key of ["ArrowLeft", "ArrowLeft"]) await keys.press(key)
    await soon(keys.hasFocus(worries)).toBe(true)
    await keys.press("ArrowRight")
    await soon(keys.hasFocus(safety)).toBe(true)
    await keys.tabTo(board.card(SISTER))
    await keys.press("Enter")
    const opened = openedCardOn(board.page)
    await keys.tabTo(opened.panel.locator(".go[data-col=worries]"))
    await keys.press("Enter")
    await soon(() => board.words("worries")).toContain(SISTER)
    await keys.press("Escape")
    await opened.panel.waitFor({ state: "detached" })
    await soon(keys.hasFocus(safety)).toBe(true)
    await keys.tabTo(board.button(t("board.more")), "Shift+Tab")
    await keys.press("Enter")
    await board.page.getByRole("dialog").waitFor()
    await keys.press("Escape")
    await soon(keys.hasFocus(board.button(t("board.more")))).toBe(true)
    await board.page.setViewportSize({ width: 1366, height: 768 })
  })

  test("reads the plan, fixes it, and comes back to the board", async () => {
    const plan = planOn(board.page)
    await keys.tabTo(board.page.getByRole("link", { name: t("board.plan") }))
    await keys.press("Enter")
    await plan.paper.waitFor()
    const fix = board.button(t("plan.fix"))
    await keys.tabTo(fix)
    await keys.press("Enter")
    const dialog = board.page.getByRole("dialog")
    await dialog.waitFor()
    await keys.press("Escape")
    await dialog.waitFor({ state: "detached" })
    await soon(keys.hasFocus(fix)).toBe(true)
    await keys.press("Enter")
    await keys.tabTo(dialog.getByRole("button", { name: t("plan.fix") }))
    await keys.press("Enter")
    await dialog.waitFor({ state: "detached" })
    await board.button(t("plan.reopen")).waitFor()
    await soon(keys.hasFocus(board.button(t("plan.reopen")))).toBe(true)
    await keys.tabTo(board.page.getByRole("link", { name: t("app.toBoard") }), "Shift+Tab")
    await keys.press("Enter")
    await board.lines.filter({ hasText: t("board.fixed") }).waitFor()
    await keys.press("Tab")
    await keys.seesFocus()
  })

  test("nothing went amiss on any page", () => {
    expect(house.amiss).toEqual([])
  })
})
