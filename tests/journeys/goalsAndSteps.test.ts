import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { boardOn, type BoardPage } from "./board.ts"
import { press } from "./hands.ts"
import { openHouse, PHONE, SMALL_PHONE, type House } from "./house.ts"
import { keysOn } from "./keys.ts"
import { until } from "../support/until.ts"
import { openedCardOn } from "./openedCard.ts"
import { soon } from "./soon.ts"
import { laysTable } from "./table.ts"
import type { wallOn } from "./wall.ts"
import { joins } from "./welcome.ts"
import { nl } from "./words.ts"

const { t } = nl

const WORRY = "Noor ligt wakker als er geschreeuwd wordt."
const SLEEP = "Ik wil dat de kinderen rustig slapen."
const SOBER = "Drie maanden nuchter bij de kinderen."
const TOGETHER = "Samen: rustig slapen, en nuchter bij de kinderen."
const DEMAND = "De kinderen zijn nooit alleen met Emre als hij drinkt."
const STEP = "Ik bel Şükran en slaap daar."
const CALL = "Ik bel Şükran"
const STAY = "Slaap daar."

let house: House
let mireille: BoardPage
let emre: BoardPage
let fenna: BoardPage
let wall: ReturnType<typeof wallOn>

beforeAll(async () => {
  house = await openHouse()
  const table = await laysTable(house)
  ;({ mireille, wall } = table)
  const [forEmre, forFenna] = await Promise.all([
    house.device(PHONE, table.links.participant),
    house.device(SMALL_PHONE, table.links.participant),
  ])
  await joins(forEmre, "Emre", "parent")
  await joins(forFenna, "Fenna Bakker", "guardian")
  emre = boardOn(forEmre)
  fenna = boardOn(forFenna)
  await emre.lay(WORRY, "worry")
  await emre.lay(SLEEP, "goal")
  await emre.lay(STEP, "step")
  // Who lays a card lays it under those that they see.
  await until("Fenna sees it", async () => (await fenna.words("plan")).includes(SLEEP))
  await fenna.lay(SOBER, "goal")
  await fenna.lay(DEMAND, "demand")
})
afterAll(() => house.close())

const planOn = (board: BoardPage) => () => board.words("plan")
async function everyoneHas(plan: string[]): Promise<void> {
  for (const board of [mireille, emre, fenna]) await soon(planOn(board)).toEqual(plan)
  await soon(() => wall.cards("plan")).toBe(plan.length)
}

describe("goals and steps", () => {
  test("[P6] with keys alone the facilitator joins two goals, and words the one that comes of it", async () => {
    const keys = keysOn(mireille.page)
    await keys.tabTo(mireille.card(SOBER))
    await keys.press("Enter")
    const opened = openedCardOn(mireille.page)
    await keys.tabTo(opened.button(t("ties.join")))
    await keys.press("Enter")
    await keys.tabTo(opened.panel.getByLabel(SLEEP))
    await keys.press("Space")
    await keys.tabTo(opened.button(t("ties.joinGo")))
    await keys.press("Enter")
    await soon(keys.hasFocus(opened.words)).toBe(true)
    await soon(opened.text).toBe(SLEEP)
    await keys.press("Control+A")
    await keys.type(TOGETHER)
    await everyoneHas([TOGETHER, DEMAND, STEP])
    await soon(() => wall.card(TOGETHER).locator(".said").textContent()).toBe(
      t("board.ofUsTogether"),
    )
  })

  test("[P6] in the light the wall shows both as they were said", async () => {
    const opened = openedCardOn(mireille.page)
    await press(opened.button(t("guide.inLight")))
    const light = wall.page.locator(".light")
    await soon(() => light.locator(".light-words").textContent()).toBe(TOGETHER)
    await soon(() => light.locator("dd").allTextContents()).toEqual([
      expect.stringContaining(SLEEP),
      expect.stringContaining(SOBER),
    ])
    await press(opened.button(t("guide.inLight")))
    await light.waitFor({ state: "detached" })
    await opened.close()
  })

  test("[P6] on a small phone they are taken apart, and put together again where they lay", async () => {
    await press(fenna.card(TOGETHER))
    await press(openedCardOn(fenna.page).button(t("ties.apart")))
    await everyoneHas([SLEEP, SOBER, DEMAND, STEP])
    await press(fenna.page.locator(".binned-here").getByRole("button"))
    await everyoneHas([TOGETHER, DEMAND, STEP])
  })

  test("[P8] on his phone a father makes his step smaller, takes that back, and does it again", async () => {
    await press(emre.card(STEP))
    const opened = openedCardOn(emre.page)
    await press(opened.button(t("ties.smaller")))
    await soon(() => opened.panel.getByLabel(t("ties.firstStep")).inputValue()).toBe(CALL)
    // What he began is there again when he closes it and comes back.
    await opened.tell(t("ties.secondStep"), "Slaap daar")
    await opened.close()
    await press(emre.card(STEP))
    await soon(() => opened.panel.getByLabel(t("ties.secondStep")).inputValue()).toBe("Slaap daar")
    await opened.tell(t("ties.secondStep"), STAY)
    await press(opened.button(t("ties.smallerGo")))
    await everyoneHas([TOGETHER, DEMAND, CALL, STAY])
    await opened.close()
    await emre.openMore()
    await press(emre.undo)
    await everyoneHas([TOGETHER, DEMAND, STEP])
    await press(emre.redo)
    await everyoneHas([TOGETHER, DEMAND, CALL, STAY])
    await emre.close()
  })

  test("[P7] the facilitator sees what is open; tied from the worry and the demand, it is not any more", async () => {
    await press(mireille.button(t("board.openEnds")))
    const open = mireille.page.locator(".drawer .tied-words")
    await soon(() => open.allTextContents()).toEqual([WORRY, DEMAND])

    await press(fenna.tab("worries"))
    await press(fenna.card(WORRY))
    const worry = openedCardOn(fenna.page)
    await worry.panel.getByText(t("ties.unanswered")).waitFor()
    await press(worry.panel.getByText(t("ties.choosePlan")))
    await press(worry.panel.getByLabel(CALL))
    await soon(() => worry.panel.locator(".tied-words").allTextContents()).toEqual([CALL])
    await soon(() => open.allTextContents()).toEqual([DEMAND])
    // From the worry one goes to what answers it.
    await press(worry.panel.locator(".tied-card"))
    await soon(worry.text).toBe(CALL)
    await worry.close()

    await press(emre.card(DEMAND))
    const demand = openedCardOn(emre.page)
    await demand.panel.getByText(t("board.unmet")).waitFor()
    await press(demand.panel.getByText(t("ties.chooseStep")))
    await press(demand.panel.getByLabel(STAY))
    await soon(() => demand.panel.locator(".tied-words").allTextContents()).toEqual([STAY])
    await demand.close()
    await mireille.page.locator(".drawer").getByText(t("ties.nothingOpen")).waitFor()
    await mireille.close()
  })

  test("a step that was done says so, warmly, on every screen", async () => {
    await press(emre.card(CALL))
    const opened = openedCardOn(emre.page)
    await opened.choose(t("ties.howWasIt"), t("state.done"))
    await opened.tell(t("ties.helped"), "Şükran kwam me halen")
    await opened.close()
    await soon(() => mireille.card(CALL).locator(".became").textContent()).toBe(
      "Gelukt. Şükran kwam me halen",
    )
    await soon(() => wall.card(CALL).locator(".became").textContent()).toBe(t("state.done"))
  })

  test("nothing went amiss on any page", () => {
    expect(house.amiss).toEqual([])
  })
})
