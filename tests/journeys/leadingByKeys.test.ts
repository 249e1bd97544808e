import { afterAll, beforeAll, expect, test } from "vitest"
import type { BoardPage } from "./board.ts"
import { openHouse, type House } from "./house.ts"
import { keysOn } from "./keys.ts"
import { laysTable, sitDown } from "./table.ts"
import { nl } from "./words.ts"

const { t } = nl

let house: House

beforeAll(async () => {
  house = await openHouse()
})
afterAll(async () => {
  await house?.close()
})

/** Somebody goes to a button by keys alone, and presses it. */
async function presses(board: BoardPage, words: string): Promise<void> {
  const keys = keysOn(board.page)
  await keys.tabTo(board.button(words))
  await keys.press("Enter")
}

test("[G2] [G7] by keys alone: a pause is asked for and taken, family time begins and is ended by a child", async () => {
  const { mireille, wall, links } = await laysTable(house)
  const { fenna, emre, noor } = await sitDown(house, links.participant)
  const pause = wall.page.getByText(t("screen.pause"), { exact: true })

  await presses(emre, t("guide.askPause"))
  await mireille.lines.getByText(t("guide.asksPause", { names: "Emre", count: 1 })).waitFor()
  await mireille.page.keyboard.press("F9")
  await pause.waitFor()
  await noor.lines.getByText(t("guide.paused")).waitFor()
  await mireille.page.keyboard.press("F9")
  await pause.waitFor({ state: "detached" })

  await presses(mireille, t("board.people"))
  await presses(mireille, t("board.beginFamilyTime"))
  await presses(mireille, t("board.beginFamilyTimeSure"))
  for (const { page } of [mireille, fenna])
    await page.getByRole("heading", { name: t("app.familyTime") }).waitFor()
  await emre.button(t("board.endFamilyTime")).waitFor()
  await presses(noor, t("board.endFamilyTime"))
  await presses(noor, t("board.endFamilyTimeSure"))
  for (const board of [mireille, fenna]) await board.field.waitFor()
  await keysOn(noor.page).seesFocus()
  expect(house.amiss).toEqual([])
})
