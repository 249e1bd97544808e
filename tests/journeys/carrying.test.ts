import { afterAll, beforeAll, describe, expect, test } from "vitest"
import type { BoardPage } from "./board.ts"
import { carryWithMouse, dragWithMouse, fingerOn, press } from "./hands.ts"
import { openHouse, type House } from "./house.ts"
import { openedCardOn } from "./openedCard.ts"
import { soon } from "./soon.ts"
import { carriesName, everyoneSees, laysTable, sitDown, type Table } from "./table.ts"
import { nl } from "./words.ts"

const { t } = nl

const SLEEP = "Ik slaap slecht."
const AWAKE = "Als papa drinkt blijf ik wakker."
const NEIGHBOUR = "Noor gaat naar de buurvrouw."

let house: House
let table: Table

beforeAll(async () => {
  house = await openHouse()
  const { mireille, wall, links } = await laysTable(house)
  table = { mireille, wall, ...(await sitDown(house, links.participant)) }
  await press(mireille.button(t("stage.worries")))
})
afterAll(async () => {
  await house?.close()
})

/** Whether the line where the held card would lie is in the gap right above this one. */
const liesAbove = (board: BoardPage, words: string) => async () => {
  const line = await board.page.locator(".mark[data-side]").boundingBox()
  const below = await board.card(words).boundingBox()
  const gap = below!.y - (line!.y + line!.height / 2)
  return gap >= 0 && gap < 8
}

describe("carrying cards", () => {
  test("with the mouse a card goes up, and to another column and back", async () => {
    const { mireille, fenna, emre, wall } = table
    await emre.lay(SLEEP, "worry")
    await mireille.card(SLEEP).waitFor()
    await mireille.lay(AWAKE, "worry")
    await fenna.lay(NEIGHBOUR, "safety")
    // What comes to lie while a card is being taken moves it away from under the hand.
    await everyoneSees(table, "worries", [SLEEP, AWAKE])
    await carriesName("Fenna", [wall, mireille, emre], () =>
      dragWithMouse(fenna.card(AWAKE), { above: fenna.card(SLEEP) }),
    )
    await everyoneSees(table, "worries", [AWAKE, SLEEP])
    await dragWithMouse(fenna.card(SLEEP), { above: fenna.card(NEIGHBOUR) })
    await everyoneSees(table, "safety", [SLEEP, NEIGHBOUR])
    await dragWithMouse(fenna.card(AWAKE), { under: fenna.card(NEIGHBOUR) })
    await everyoneSees(table, "worries", [])
    const empty = fenna.page.getByRole("region", { name: t("column.worries") })
    await dragWithMouse(fenna.card(SLEEP), { into: empty, column: "worries" })
    await everyoneSees(table, "worries", [SLEEP])
    await everyoneSees(table, "safety", [NEIGHBOUR, AWAKE])
  })

  test("what others do takes no card out of a hand, and moves nothing under it", async () => {
    const { mireille, fenna, emre } = table
    await carryWithMouse(fenna.card(SLEEP), { above: fenna.card(NEIGHBOUR) })
    await soon(liesAbove(fenna, NEIGHBOUR)).toBe(true)
    await mireille.lay("Oma komt elke dag.", "safety")
    await mireille.openCard(NEIGHBOUR)
    await openedCardOn(mireille.page).moveTo("lower")
    await mireille.close()
    await soon(() => emre.words("safety")).toEqual([AWAKE, NEIGHBOUR, "Oma komt elke dag."])
    expect(await fenna.words("safety")).toEqual([NEIGHBOUR, AWAKE])
    await fenna.page.mouse.up()
    await everyoneSees(table, "worries", [])
    await soon(() => fenna.words("safety")).toContain("Oma komt elke dag.")
    await everyoneSees(table, "safety", await mireille.words("safety"))
    await press(fenna.undo)
    await everyoneSees(table, "worries", [SLEEP])
  })

  test("the line goes along when a card above it grows under somebody's hands", async () => {
    const { mireille, fenna } = table
    await carryWithMouse(fenna.card(SLEEP), { above: fenna.card(NEIGHBOUR) })
    const long = `${AWAKE} En dan nog veel meer, over hoe het was en wat er toen gebeurde. `.repeat(
      3,
    )
    await mireille.openCard(AWAKE)
    await openedCardOn(mireille.page).words.fill(long)
    await mireille.close()
    await fenna.page.locator(".lying", { hasText: "En dan nog veel meer" }).waitFor()
    await soon(liesAbove(fenna, NEIGHBOUR)).toBe(true)
    await fenna.page.keyboard.press("Escape")
    await fenna.page.mouse.up()
    await mireille.openCard(AWAKE)
    await openedCardOn(mireille.page).words.fill(AWAKE)
    await mireille.close()
    await soon(() => fenna.words("safety")).toContain(AWAKE)
  })

  test("a card that somebody throws away meanwhile leaves the hand politely", async () => {
    const { mireille, fenna } = table
    await carryWithMouse(fenna.card(SLEEP), { above: fenna.card(AWAKE) })
    await mireille.openCard(SLEEP)
    await press(openedCardOn(mireille.page).button(t("board.toBin")))
    await everyoneSees(table, "worries", [])
    await soon(() => fenna.page.locator(".carried").count()).toBe(0)
    await fenna.page.mouse.up()
    await press(mireille.undo)
    await everyoneSees(table, "worries", [SLEEP])
  })

  test("a finger that rests takes a card; a quick stroke scrolls and takes nothing", async () => {
    const { mireille, noor, wall, fenna } = table
    const more = ["De huur.", "Ruzie in de keuken.", "Jöran komt te laat.", "Geen slaap.", "Drie."]
    for (const words of more) await mireille.lay(words, "worry")
    const runner = noor.page.getByRole("tabpanel")
    const finger = await fingerOn(noor.page)
    await noor.card("Drie.").waitFor()
    await finger.swipeUp(noor.card(SLEEP), 150)
    await soon(() => runner.evaluate((it) => it.scrollTop)).toBeGreaterThan(20)
    expect(await noor.page.locator(".carried").count()).toBe(0)
    expect(await noor.spoken()).toBe("")

    await finger.hold(noor.card("Drie."))
    await finger.carry({ above: noor.card("Geen slaap.") })
    await carriesName("Noor", [wall, fenna], () => finger.lift())
    await everyoneSees(table, "worries", [SLEEP, ...more.slice(0, 3), "Drie.", "Geen slaap."])
  })

  test("on a phone a card that is laid on the name of a column goes there", async () => {
    const { mireille, emre, wall } = table
    const safety = await mireille.words("safety")
    const finger = await fingerOn(emre.page)
    await finger.hold(emre.card("De huur."))
    await finger.carry({ into: emre.tab("safety"), column: "safety" })
    await carriesName("Emre", [wall, mireille], () => finger.lift())
    await everyoneSees(table, "safety", [...safety, "De huur."])
  })

  test("a finger that rests on a name opens that column, and lays the card between others", async () => {
    const { mireille, emre } = table
    const [first = "", ...rest] = await mireille.words("safety")
    const finger = await fingerOn(emre.page)
    await finger.hold(emre.card("Drie."))
    await finger.carry({ into: emre.tab("safety"), column: "safety" })
    await emre.card(first).waitFor()
    await finger.carry({ above: emre.card(first) })
    await finger.lift()
    await everyoneSees(table, "safety", ["Drie.", first, ...rest])
  })

  test("nothing went amiss on any page", () => {
    expect(house.amiss).toEqual([])
  })
})
