import { afterAll, beforeAll, expect, test } from "vitest"
import { boardOn } from "./board.ts"
import { press } from "./hands.ts"
import { openHouse, PHONE, SMALL_PHONE, type House } from "./house.ts"
import { keysOn } from "./keys.ts"
import { planOn } from "./planPage.ts"
import { soon } from "./soon.ts"
import { laysTable } from "./table.ts"
import { joins } from "./welcome.ts"
import { nl } from "./words.ts"

const { t } = nl

let house: House

beforeAll(async () => {
  house = await openHouse()
})
afterAll(async () => {
  await house?.close()
})

/** From the board, where it is asked, past the plan, to where one answers. */
async function goesToAnswer({ page }: ReturnType<typeof boardOn>): Promise<void> {
  await press(page.getByRole("link", { name: t("board.doYouAgree") }))
  await press(page.getByRole("button", { name: t("plan.toYourAnswer") }))
}

test("[P5] each says yes, partly or no in their own hand; Mireille asks who has no device", async () => {
  const { mireille, links, wall } = await laysTable(house)
  const emre = boardOn(await house.device(PHONE, links.participant))
  const fenna = boardOn(await house.device(SMALL_PHONE, links.participant))
  await joins(emre.page, "Emre", "parent")
  await joins(fenna.page, "Fenna Bakker", "guardian")
  await emre.lay("Ik drink niet als de kinderen er zijn.", "goal")
  await mireille.open("people")
  await press(mireille.button(t("board.addPerson")))
  await mireille.page.getByRole("textbox", { name: t("board.name") }).fill("Tonny")
  await mireille.page.getByLabel(t("board.roleOf")).selectOption("family")
  await press(mireille.button(t("board.toTable")))
  await soon(() => wall.people.allTextContents()).toContain("Tonny")
  await mireille.close()
  await press(mireille.page.locator(".rail").getByRole("button", { name: t("stage.agreement") }))

  await goesToAnswer(emre)
  const his = emre.page.locator(".your-answer")
  await press(his.getByLabel(t("answer.partly"), { exact: true }))
  await his.getByLabel(t("plan.inOwnWords")).fill("Wel met de afspraken.")
  // A page that is loaded anew keeps what was begun, and nobody has seen it.
  await emre.page.reload()
  await press(emre.page.getByRole("button", { name: t("plan.saysThis") }))
  await emre.page.getByText(t("plan.answerStands")).waitFor()

  // Fenna answers with the keys alone.
  await goesToAnswer(fenna)
  const keys = keysOn(fenna.page)
  const hers = fenna.page.locator(".your-answer")
  await soon(keys.hasFocus(hers)).toBe(true)
  await keys.press("Tab")
  await soon(keys.hasFocus(hers.getByLabel(t("answer.agree"), { exact: true }))).toBe(true)
  await keys.press("Space")
  await keys.tabTo(fenna.button(t("plan.saysThis")))
  await keys.press("Enter")
  await fenna.page.getByText(t("plan.answerStands")).waitFor()

  await goesToAnswer(mireille)
  const asked = mireille.page.getByLabel(t("plan.whoIsAsked"))
  await asked.selectOption(t("board.for", { name: "Tonny" }))
  await mireille.page
    .getByRole("heading", { name: t("plan.doTheyAgree", { name: "Tonny" }) })
    .waitFor()
  await press(mireille.page.getByLabel(t("answer.disagree"), { exact: true }))
  await press(mireille.button(t("plan.saysThis")))

  const answers = emre.page.locator(".plan-answers li")
  for (const [name, words] of [
    ["Emre", `${t("answer.partly")}Wel met de afspraken.`],
    ["Fenna", t("answer.agree")],
    ["Tonny", t("answer.disagree")],
  ] as const)
    await answers.filter({ hasText: name }).filter({ hasText: words }).waitFor()
  expect(await answers.count()).toBe(3)
  expect(await wall.page.locator("body").textContent()).not.toContain("Wel met de afspraken.")

  await planOn(mireille.page).fix()
  await emre.page.getByRole("button", { name: t("plan.saysThis") }).waitFor({ state: "detached" })
  await answers.filter({ hasText: "Tonny" }).waitFor()
  expect(house.amiss).toEqual([])
})
