import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { type Stage, STAGES } from "../../src/meeting/schema.ts"
import { boardOn } from "./board.ts"
import { press } from "./hands.ts"
import { openHouse, SMALL_PHONE, type House } from "./house.ts"
import { keysOn } from "./keys.ts"
import { openedCardOn } from "./openedCard.ts"
import { soon } from "./soon.ts"
import { laysTable, sitDown, type Table } from "./table.ts"
import { en, nl } from "./words.ts"

const { t } = nl

/** What Mireille has to lead the meeting with, and what everyone else sees of it. */
let house: House
let table: Table
let invited: string

beforeAll(async () => {
  house = await openHouse()
  const { links, ...lead } = await laysTable(house)
  invited = links.participant
  table = { ...lead, ...(await sitDown(house, invited)) }
  await table.emre.lay("Op 9 oktober gooide ik een glas.", "worry")
  await table.fenna.lay("Noor stond op de trap.", "worry")
})
afterAll(async () => {
  await house?.close()
})

const textOf = (page: Table["wall"]["page"]) => page.locator("body").textContent()

describe("the stages", () => {
  const goTo = async (stage: Stage) =>
    press(table.mireille.page.locator(".rail").getByRole("button", { name: t(`stage.${stage}`) }))

  test("[G5] are pointed at in any order, again, or not at all, and nothing is locked by it", async () => {
    const { wall, emre, noor } = table
    for (const stage of ["scale", "worries", "agreement", "worries"] as const) {
      await goTo(stage)
      await soon(() => wall.stage.textContent()).toBe(t(`stage.${stage}`))
      await emre.page
        .locator(".now b")
        .getByText(t(`stage.${stage}`))
        .waitFor()
    }
    expect(await wall.page.locator(".stages li").allTextContents()).toEqual(
      STAGES.map((stage) => t(`stage.${stage}`)),
    )
    await noor.lay("De juf luistert goed.", "safety")
    await table.mireille.card("De juf luistert goed.").waitFor()
  })
})

describe("the question bank", () => {
  const QUESTION = "Wanneer was de laatste keer? Wie was erbij?"
  test("[G3] puts one question on the wall and above every pen by one key, in each one's language", async () => {
    const { mireille, wall, emre, fenna, noor } = table
    await noor.openMore()
    await noor.page.getByLabel(t("app.language")).selectOption("en")
    table.noor = boardOn(noor.page, en)
    await table.noor.close()
    await mireille.button(t("guide.questions")).focus()
    await mireille.page.keyboard.press("Enter")
    const question = mireille.page.getByRole("button", { name: QUESTION })
    await question.focus()
    await mireille.page.keyboard.press("Enter")
    await wall.page.getByText(QUESTION).waitFor()
    await emre.page.locator(".pen").getByText(QUESTION).waitFor()
    await fenna.page.locator(".write").getByText(QUESTION).waitFor()
    await noor.page.locator(".pen").getByText("When was the last time?").waitFor()
    await mireille.button(t("guide.takeAway")).focus()
    await mireille.page.keyboard.press("Enter")
    await wall.page.getByText(QUESTION).waitFor({ state: "detached" })
    await emre.page.locator(".pen").getByText(QUESTION).waitFor({ state: "detached" })
    const isNowhere = () => mireille.page.evaluate(() => document.activeElement === document.body)
    await soon(isNowhere).toBe(false)
  })

  test("[G3] asks in `u` where people are addressed so, and a question of their own", async () => {
    const { mireille, wall, emre } = table
    const panel = mireille.page.locator(".drawer")
    await press(panel.getByLabel("u", { exact: true }))
    await press(panel.getByText(t("stage.welcome"), { exact: true }))
    await press(panel.getByRole("button", { name: "Wie bent u voor de kinderen?" }))
    await wall.page.getByText("Wie bent u voor de kinderen?").waitFor()
    await emre.page.locator(".pen").getByText("Wie bent u voor de kinderen?").waitFor()
    await panel.getByLabel(t("guide.ownQuestion")).fill("Wat zou opa zeggen?")
    await press(mireille.button(t("guide.keepQuestion")))
    await press(panel.getByRole("button", { name: "Wat zou opa zeggen?", exact: true }))
    await emre.page.locator(".pen").getByText("Wat zou opa zeggen?").waitFor()
    await press(mireille.button(t("guide.takeAway")))
    await press(panel.getByLabel("je", { exact: true }))
  })

  test("[G8] calls everybody u who reads Dutch, by one key, and who comes in then as well", async () => {
    const { mireille, emre, fenna, noor } = table
    const keys = keysOn(mireille.page)
    const panel = mireille.page.locator(".drawer")
    await press(emre.tab("worries"))
    await press(noor.tab("worries"))
    await emre.page.getByText("Welke zorg houdt jou wakker?").waitFor()
    await keys.tabTo(panel.getByLabel("je", { exact: true }))
    await keys.press("ArrowRight")
    await emre.page.getByText("Welke zorg houdt u wakker?").waitFor()
    await noor.page.getByText("Which worry keeps you awake?").waitFor()
    await press(emre.button(t("guide.askPause")))
    await emre.lines.getByText("U vroeg om een pauze.").waitFor()
    await emre.page.reload()
    await emre.page.getByText("Welke zorg houdt u wakker?").waitFor()
    await press(fenna.page.getByRole("link", { name: t("board.plan") }))
    await fenna.page.getByText("Zegt u ja tegen dit plan?").waitFor()
    await fenna.page.goBack()
    const late = await house.device(SMALL_PHONE, invited)
    await late.getByRole("heading", { name: "Fijn dat u er bent." }).waitFor()
    await late.context().close()
    await keys.press("ArrowLeft")
    await emre.page.getByText("Welke zorg houdt jou wakker?").waitFor()
  })

  test("[G6] tells Mireille alone who has not been heard yet", async () => {
    const { mireille, wall, emre } = table
    const panel = mireille.page.locator(".drawer")
    await press(panel.getByText(t("guide.whoLaid")))
    await panel.getByText(t("group.professional")).waitFor()
    const noor = panel.getByRole("row", { name: "Noor" })
    await soon(() => noor.getByRole("cell").allTextContents()).toEqual(["1", "1"])
    for (const { page } of [wall, emre]) expect(await textOf(page)).not.toContain(t("guide.turns"))
    await mireille.close()
  })
})

describe("one card", () => {
  const CARD = "Noor stond op de trap."
  test("[G4][V1] stands in the light, large on the wall, named on every device, with who sees it differently", async () => {
    const { mireille, wall, emre, noor, fenna } = table
    await press(emre.tab("worries"))
    await press(noor.tab("worries"))
    await emre.openCard(CARD)
    const opened = openedCardOn(emre.page)
    await opened.choose(t("board.howSeen"), t("board.different"))
    await opened.tell(t("board.inYourWords"), "Zij lag al in bed.")
    await opened.words.focus()
    await opened.close()
    await mireille.openCard(CARD)
    await press(mireille.button(t("guide.inLight")))
    const light = wall.page.locator(".light")
    await light.getByText(CARD).waitFor()
    await light.getByText("Zij lag al in bed.").waitFor()
    for (const one of [emre, fenna]) await one.card(CARD).getByText(t("guide.isInLight")).waitFor()
    await noor.card(CARD).getByText(en.t("guide.isInLight")).waitFor()
    await press(mireille.button(t("guide.inLight")))
    await light.waitFor({ state: "detached" })
    await mireille.close()
  })

  test("[V1] is signed by whoever says it too", async () => {
    const { emre, wall, noor } = table
    await noor.openCard("Op 9 oktober gooide ik een glas.")
    const opened = openedCardOn(noor.page, en)
    await opened.choose(en.t("board.howSeen"), en.t("board.mine"))
    await opened.close()
    await wall.card("Op 9 oktober").getByText("Emre, Noor").waitFor()
    await emre.card("Op 9 oktober").getByText("Emre, Noor").waitFor()
  })

  test("[C6] says what it is about and how it is known, in chips that are never required", async () => {
    const { noor, emre } = table
    await noor.openCard(CARD)
    const opened = openedCardOn(noor.page, en)
    await opened.choose(en.t("board.about"), en.t("aspect.harm"))
    await opened.panel.getByText(en.t("aspectAsks.harm")).waitFor()
    await opened.choose(en.t("board.howKnown"), en.t("basis.seen"))
    await opened.close()
    await emre.openCard(CARD)
    const seen = openedCardOn(emre.page).panel.getByLabel(t("basis.seen"), { exact: true })
    await soon(() => seen.isChecked()).toBe(true)
    await openedCardOn(emre.page).close()
  })
})

describe("a lock", () => {
  test("[W7] closes a column for writing on every device, and opens it again", async () => {
    const { mireille, emre, noor } = table
    const runner = mireille.page.locator('.runner[data-col="worries"]')
    await runner.getByRole("button", { name: t("guide.lock") }).focus()
    await mireille.page.keyboard.press("Space")
    await press(emre.tab("worries"))
    await emre.page.getByText(t("guide.locked")).waitFor()
    await soon(() => emre.button(t("board.lay")).isDisabled()).toBe(true)
    await noor.lay("Oma komt elke dag.", "safety")
    await mireille.page.keyboard.press("Space")
    await emre.page.getByText(t("guide.locked")).waitFor({ state: "detached" })
    await emre.lay("Ik slaap slecht.", "worry")
    await mireille.card("Ik slaap slecht.").waitFor()
  })
})

describe("what anybody may ask of their own device", () => {
  test("[T1] that it goes too fast reaches Mireille alone, as a number and without a name", async () => {
    const { mireille, wall, emre, noor } = table
    await emre.openMore()
    await press(emre.button(t("pace.it-fast")))
    await emre.page.getByText(t("pace.heard")).waitFor()
    await mireille.lines.getByText(t("pace.findFast", { count: 1 })).waitFor()
    for (const { page } of [wall, noor, mireille])
      expect(await textOf(page)).not.toMatch(/Emre .*(snel|fast)/)
    for (const { page } of [wall, noor])
      expect(await textOf(page)).not.toContain(t("pace.findFast", { count: 1 }))
    await press(emre.button(t("pace.it-fast")))
    await emre.close()
    await mireille.lines.getByText(t("pace.findFast", { count: 1 })).waitFor({ state: "detached" })
  })

  test("to read a card and the question aloud, by keys alone, and no other device speaks", async () => {
    const { mireille, emre, fenna, wall } = table
    for (const { page } of [emre, fenna, wall]) await page.evaluate(listens)
    await press(mireille.button(t("guide.questions")))
    await press(mireille.page.locator(".drawer .one-question").first())
    const keys = keysOn(fenna.page)
    await keys.tabTo(
      fenna.page.locator(".write").getByRole("button", { name: t("board.readAloud") }),
    )
    await keys.press("Enter")
    const question = await fenna.page.locator(".write .ask").innerText()
    await soon(() => fenna.page.evaluate(heard)).toEqual([question])
    await keys.tabTo(fenna.card("De juf luistert goed."), "Shift+Tab")
    await keys.press("Enter")
    await keys.tabTo(
      fenna.page.locator(".drawer").getByRole("button", { name: t("board.readAloud") }),
    )
    await keys.press("Enter")
    await soon(() => fenna.page.evaluate(heard)).toEqual([question, "De juf luistert goed."])
    await fenna.close()
    for (const { page } of [emre, wall]) expect(await page.evaluate(heard)).toEqual([])
    await press(mireille.button(t("guide.takeAway")))
    await mireille.close()
  })
})

type Listened = typeof globalThis & { heard: string[] }

/** A browser without a voice: what it is given to say is written down. */
function listens(): void {
  const said: string[] = ((globalThis as Listened).heard = [])
  speechSynthesis.speak = ({ text }) => void said.push(text)
}
const heard = () => (globalThis as Listened).heard

test("nothing went amiss on any page", () => {
  expect(house.amiss).toEqual([])
})
