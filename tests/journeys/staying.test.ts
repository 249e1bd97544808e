import type { Page } from "playwright-core"
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest"
import { boardOn } from "./board.ts"
import { press } from "./hands.ts"
import { LAPTOP, openHouse, PHONE, type House } from "./house.ts"
import { planOn } from "./planPage.ts"
import { soon } from "./soon.ts"
import { laysTable } from "./table.ts"
import { joins } from "./welcome.ts"
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

async function emreJoins(kind = PHONE) {
  const page = await house.device(kind, table.links.participant)
  await joins(page, "Emre", "parent")
  return boardOn(page)
}

/** What the browser keeps of this site, as seen from a page of it that runs nothing of ours. */
async function keptOn(page: Page): Promise<{ onDevice: string[]; inTab: string[] }> {
  await page.goto(new URL("/healthz", house.origin()).href)
  return page.evaluate(() => ({
    onDevice: Object.keys(localStorage),
    inTab: Object.keys(sessionStorage),
  }))
}

describe("what somebody wrote", () => {
  test("without a line, in a tab that is loaded anew, comes to the table and is kept no longer", async () => {
    const emre = await emreJoins()
    const { mireille } = table
    emre.page.on("dialog", (dialog) => void dialog.accept())
    const address = emre.page.url()
    const back = await house.serverFalls()
    await emre.lines.getByText(t("board.offline")).waitFor()
    await emre.lay("Ik slaap slecht.", "worry")
    // The tab goes elsewhere, so that nothing is sent before the page is there anew.
    await emre.page.goto("about:blank")
    await back()
    await emre.page.goto(address)
    await emre.card("Ik slaap slecht.").waitFor()
    await mireille.card("Ik slaap slecht.").waitFor()
    const unsent = () => Object.keys(sessionStorage).filter((name) => name.includes("unsent"))
    await soon(() => emre.page.evaluate(unsent)).toEqual([])
    expect(house.amiss).toEqual([])
  })

  test("in two tabs of one person is one person's, and they stay until the last tab goes", async () => {
    const emre = await emreJoins(LAPTOP)
    const { mireille, wall } = table
    const another = await emre.page.context().newPage()
    await another.goto(table.links.participant)
    const other = boardOn(another)
    await other.lay("Uit het ene tabblad.", "worry")
    await emre.lay("Uit het andere.", "safety")
    await other.card("Uit het andere.").waitFor()
    await emre.card("Uit het ene tabblad.").waitFor()
    await mireille.card("Uit het ene tabblad.").waitFor()
    await soon(() => wall.people.allTextContents()).toEqual(["Mireille", "Emre"])
    await emre.page.close()
    await other.lay("En daarna.", "worry")
    await mireille.card("En daarna.").waitFor()
    expect(await wall.away.count()).toBe(0)
    await another.close()
    await soon(() => wall.away.count()).toBe(1)
  })
})

describe("the curtain", () => {
  test("hides the table from the room at one key, from every page, while phones go on", async () => {
    const emre = await emreJoins()
    const { mireille, wall } = table
    await emre.lay("Ik slaap slecht.", "worry")
    await wall.card("Ik slaap slecht.").waitFor()
    await mireille.page.keyboard.press("F9")
    await wall.page.getByText(t("screen.pause"), { exact: true }).waitFor()
    expect(await wall.page.locator("body").textContent()).not.toContain("slaap")
    await emre.lines.getByText(t("guide.paused")).waitFor()
    await emre.lay("Toch iets goeds.", "safety")
    await mireille.card("Toch iets goeds.").waitFor()
    await press(mireille.page.getByRole("link", { name: t("board.plan") }))
    await press(mireille.button(t("guide.openCurtain")))
    await wall.card("Toch iets goeds.").waitFor()
    await press(mireille.button(t("guide.curtain")))
    await wall.page.getByText(t("screen.pause"), { exact: true }).waitFor()
    await planOn(mireille.page).fix()
    await press(mireille.button(t("guide.openCurtain")))
    await wall.card("Toch iets goeds.").waitFor()
  })

  test("comes when somebody asks for a pause and the facilitator takes it up", async () => {
    const emre = await emreJoins()
    const { mireille, wall } = table
    await press(emre.button(t("guide.askPause")))
    await emre.lines.getByText(t("guide.iAsked")).waitFor()
    const asks = t("guide.asksPause", { names: "Emre", count: 1 })
    await mireille.lines.getByText(asks).waitFor()
    expect(await wall.page.locator("body").textContent()).not.toContain(asks)
    await press(mireille.button(t("guide.drawCurtain")))
    await wall.page.getByText(t("screen.pause"), { exact: true }).waitFor()
    await press(mireille.button(t("guide.openCurtain")))
    await mireille.lines.getByText(asks).waitFor({ state: "detached" })
  })
})

describe("a participant's device", () => {
  test("keeps who they are and nothing else when the tab is closed", async () => {
    const emre = await emreJoins()
    await emre.lay("Ik slaap slecht.", "worry")
    await emre.field.pressSequentially("Nog niet af")
    await emre.page.context().newPage()
    emre.page.on("dialog", (dialog) => void dialog.accept())
    await emre.page.close()
    const [page] = emre.page.context().pages()
    const kept = await keptOn(page as Page)
    expect(kept.inTab).toEqual([])
    expect(kept.onDevice).toHaveLength(1)
    expect(kept.onDevice[0]).toMatch(/^aan-tafel\.meeting\./)
    const id = await (page as Page).evaluate(() => JSON.stringify(Object.entries(localStorage)))
    expect(id).not.toMatch(/Emre|slaap|Nog niet/)
    await (page as Page).goto(table.links.participant)
    await boardOn(page as Page)
      .card("Ik slaap slecht.")
      .waitFor()
  })
})
