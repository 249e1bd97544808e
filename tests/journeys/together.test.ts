import { afterAll, beforeAll, describe, expect, test } from "vitest"
import type { Role } from "../../src/meeting/schema.ts"
import type { BoardPage } from "./board.ts"
import { press } from "./hands.ts"
import { openHouse, type House } from "./house.ts"
import { keysOn } from "./keys.ts"
import { soon } from "./soon.ts"
import { everyoneSees, laysTable, sitDown, type Table } from "./table.ts"
import { letsInOneByOne } from "./welcome.ts"
import { nl } from "./words.ts"

const { t } = nl

/** Two share a phone, two a laptop with a keyboard alone; the facilitator lets one of them in. */
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

const choice = ({ page }: BoardPage) => page.getByRole("group", { name: t("together.whoSpeaks") })
const speaks = (board: BoardPage) => () =>
  choice(board)
    .locator("label", { has: board.page.locator(":checked") })
    .textContent()
const turnTo = (board: BoardPage, name: string) =>
  press(choice(board).getByLabel(name, { exact: true }))

async function comesBeside(board: BoardPage, name: string, role: Role): Promise<void> {
  await board.open("people")
  await press(board.button(t("together.beside")))
  await board.page.getByLabel(t("board.name"), { exact: true }).fill(name)
  await board.page.getByLabel(t("board.roleOf")).selectOption(role)
  await press(board.button(t("board.toTable")))
}

describe("one phone for two", () => {
  test("[B2] a grandmother comes to the table on Emre's phone, and the wall has them both", async () => {
    const { emre, wall } = table
    await comesBeside(emre, "Oma Tonny", "family")
    await soon(speaks(emre)).toBe("Oma Tonny")
    await soon(() => wall.people.allTextContents()).toEqual([
      "Mireille",
      "Fenna",
      "Emre",
      "Noor",
      "Oma Tonny",
    ])
    expect(await wall.away.count()).toBe(0)
  })

  test("[B1] each lays cards in their own name, and takes back their own", async () => {
    const { emre, wall } = table
    await emre.lay("Noor komt altijd bij mij.", "safety")
    await turnTo(emre, "Emre")
    await soon(speaks(emre)).toBe("Emre")
    await emre.lay("Ik slaap slecht.", "worry")
    await soon(() => wall.card("Noor komt altijd bij mij.").textContent()).toContain("Oma Tonny")
    await soon(() => wall.card("Ik slaap slecht.").textContent()).toContain("Emre")
    await emre.openMore()
    await press(emre.undo)
    await emre.close()
    await everyoneSees(table, "worries", [])
    await everyoneSees(table, "safety", ["Noor komt altijd bij mij."])
  })

  test("[B1] a reload, and a moment without a line, keep both and what each began", async () => {
    const { emre, wall } = table
    await emre.field.fill("Emre begon dit")
    await turnTo(emre, "Oma Tonny")
    await soon(() => emre.field.inputValue()).toBe("")
    await emre.page.reload()
    await soon(speaks(emre)).toBe("Oma Tonny")
    await emre.page.context().setOffline(true)
    await soon(() => emre.lines.textContent()).toContain(t("board.offline"))
    await turnTo(emre, "Emre")
    await soon(() => emre.field.inputValue()).toBe("Emre begon dit")
    await press(emre.button(t("board.lay")))
    await emre.page.context().setOffline(false)
    await soon(() => wall.card("Emre begon dit").textContent()).toContain("Emre")
  })
})

describe("one laptop for two, by keyboard alone", () => {
  test("[B2] the facilitator lets the second in, while the first goes on", async () => {
    const { fenna, mireille } = table
    await mireille.open("invite")
    await letsInOneByOne(mireille)
    await mireille.close()
    const keys = keysOn(fenna.page)
    await keys.tabTo(fenna.button(t("board.people")))
    await keys.press("Enter")
    await keys.tabTo(fenna.button(t("together.beside")))
    await keys.press("Enter")
    await soon(keys.hasFocus(fenna.page.getByLabel(t("board.name"), { exact: true }))).toBe(true)
    await keys.type("Joost")
    await keys.tabTo(fenna.page.getByLabel(t("board.roleOf")))
    await fenna.page.getByLabel(t("board.roleOf")).selectOption("worker")
    await keys.tabTo(fenna.button(t("board.toTable")))
    await keys.press("Enter")
    await soon(() => fenna.lines.textContent()).toContain(t("together.waiting"))
    await press(mireille.page.getByRole("button", { name: `${t("board.admit")} Joost` }))
    await choice(fenna).waitFor()
    await soon(speaks(fenna)).toBe("Fenna")
  })

  test("[B1] and the arrows turn to the other, who has the focus there", async () => {
    const { fenna, wall } = table
    const keys = keysOn(fenna.page)
    await keys.tabTo(choice(fenna).getByLabel("Fenna"))
    await keys.press("ArrowRight")
    await soon(speaks(fenna)).toBe("Joost")
    await soon(keys.hasFocus(choice(fenna).getByLabel("Joost"))).toBe(true)
    await keys.tabTo(fenna.field)
    await keys.type("Ik bel vrijdag.")
    await keys.press("Enter")
    await soon(() => wall.card("Ik bel vrijdag.").textContent()).toContain("Joost")
  })

  test("nothing went wrong on any device", () => {
    expect(house.amiss).toEqual([])
  })
})
