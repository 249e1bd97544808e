import { afterAll, beforeAll, expect, test } from "vitest"
import { boardOn } from "./board.ts"
import { press } from "./hands.ts"
import { openHouse, PHONE, SMALL_PHONE, type House } from "./house.ts"
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

test("[P10] [P12] [P13] [P14] [P15] [P17] the plan is filled in, read aloud, answered, fixed, changed, fixed again, and made for a child", async () => {
  const { mireille, links, wall } = await laysTable(house)
  const emre = boardOn(await house.device(PHONE, links.participant))
  const noor = boardOn(await house.device(SMALL_PHONE, links.participant))
  await joins(emre.page, "Emre", "parent")
  await joins(noor.page, "Noor", "child")
  await emre.lay("Op zondag kook ik weer.", "goal")
  await noor.lay("Ik bel aan bij Hong.", "step")
  await press(mireille.page.locator(".rail").getByRole("button", { name: t("stage.agreement") }))

  for (const words of ["Op zondag kook ik weer.", "Ik bel aan bij Hong."])
    await mireille.card(words).waitFor()

  // On the board, whoever leads reads it aloud; the wall has each card large.
  await press(mireille.button(t("guide.readPlan")))
  await press(mireille.button(t("aloud.begin")))
  const light = wall.page.locator(".light-words")
  await soon(() => light.textContent()).toBe("Op zondag kook ik weer.")
  await press(mireille.button(t("aloud.next")))
  await soon(() => light.textContent()).toBe("Ik bel aan bij Hong.")
  await mireille.page.getByText(t("aloud.nth", { number: 2, count: 2 })).waitFor()
  expect(await wall.page.locator("body").textContent()).not.toContain(
    t("aloud.nth", { number: 2, count: 2 }),
  )
  await press(mireille.button(t("aloud.done")))
  await light.waitFor({ state: "detached" })

  // The rest of the plan is filled in beside it, and everyone reads it at once.
  const toPlan = t("board.doYouAgree")
  for (const { page } of [mireille, emre, noor])
    await press(page.getByRole("link", { name: toPlan }))
  const group = (name: string) => mireille.page.locator(".told-way").filter({ hasText: name })
  const sheet = mireille.page.getByRole("dialog")
  await press(group(t("told.thisMeeting")))
  await sheet.getByLabel(t("told.heldOn")).fill("2026-11-19")
  await sheet.getByLabel(t("told.place")).fill("Buurthuis De Kaap")
  await mireille.close()
  await press(group(t("told.whenWrong")))
  await sheet.getByLabel(t("told.sign")).fill("Noor belt aan")
  await sheet.getByLabel(t("told.act")).fill("Hong doet open")
  await mireille.close()
  await press(group(t("told.overview")))
  await press(sheet.getByRole("radio", { name: "Emre" }))
  await mireille.close()
  const paper = planOn(emre.page).paper
  await paper.getByText("donderdag 19 november 2026, Buurthuis De Kaap.").waitFor()
  await paper.getByText("Hong doet open").waitFor()
  await paper.getByText(t("paper.coordinator", { name: "Emre" })).waitFor()

  // Each answers in their own hand; Mireille, who leads, is not asked.
  for (const [{ page }, answer] of [
    [emre, "agree"],
    [noor, "partly"],
  ] as const) {
    await press(page.locator(".your-answer").getByLabel(t(`answer.${answer}`), { exact: true }))
    await press(page.getByRole("button", { name: t("plan.saysThis") }))
    await page.getByText(t("plan.answerStands")).waitFor()
  }
  await mireille.page
    .locator(".plan-answers li")
    .filter({ hasText: "Noor" })
    .filter({ hasText: t("answer.partly") })
    .waitFor()

  const plan = planOn(mireille.page)
  await plan.fix()
  const print = mireille.page.locator(".plan-working code").first()
  await print.waitFor()
  const first = await print.textContent()
  expect(first).toMatch(/^[0-9a-f]{8}$/)
  await soon(() => emre.page.locator(".plan-working code").first().textContent()).toBe(first)

  // Opened again, something changes; the next version says what.
  await plan.openBoard()
  await press(group(t("told.nextTime")))
  await sheet.getByLabel(t("told.reviewOn")).fill("2026-12-10")
  await mireille.close()
  await plan.toBoard()
  await mireille.lay("Emre belt de huisarts.", "step")
  await press(mireille.page.getByRole("link", { name: toPlan }))
  await plan.fix()
  await press(mireille.button(t("changes.title")))
  for (const words of [
    "Emre belt de huisarts.",
    t("changes.reviewOn"),
    "donderdag 10 december 2026",
  ])
    await sheet.getByText(words).first().waitFor()
  expect(await sheet.textContent()).not.toContain("Op zondag kook ik weer.")
  await mireille.close()

  // The version for a child: changed here, printed, and nobody else sees any of it.
  await press(mireille.page.getByRole("link", { name: t("forChild.way") }))
  const made = mireille.page.locator(".child-paper")
  await made.waitFor()
  await press(mireille.page.locator(".choosing").getByText("Op zondag kook ik weer."))
  await made
    .getByLabel(t("forChild.words", { number: 1, heading: t("forChild.ours") }))
    .fill("Papa kookt op zondag.")
  await press(mireille.button(t("forChild.moreFrames")))
  const bytes = await mireille.page.pdf({ preferCSSPageSize: true })
  expect(bytes.subarray(0, 5).toString()).toBe("%PDF-")
  await emre.page.getByText("Op zondag kook ik weer.").first().waitFor()
  expect(await emre.page.locator("body").textContent()).not.toContain("Papa kookt op zondag.")
  expect(house.amiss).toEqual([])
})
