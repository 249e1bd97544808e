import type { Page } from "playwright-core"
import { afterAll, beforeAll, expect, test } from "vitest"
import type { Plan } from "../../src/meeting/queries/plan.ts"
import { playFirstMeeting } from "../support/playFirstMeeting.ts"
import { firstPlan } from "../support/planWith.ts"
import { boardOn, type BoardPage } from "./board.ts"
import { press } from "./hands.ts"
import { LAPTOP, openHouse, PHONE, SMALL_PHONE, type House } from "./house.ts"
import { planOn } from "./planPage.ts"
import { soon } from "./soon.ts"
import { invites, joins, opensScreen } from "./welcome.ts"
import { nl } from "./words.ts"

const { t } = nl
const LEAD = "Mireille de Wit"
const BETTER = /Wat gaat er beter sinds de vorige keer/
const HELPED = "Şükran ging mee, en dat maakte het makkelijk."
const SCORED = firstPlan.scales[0]!
const DANIELLE = firstPlan.people.find(({ name }) => name.startsWith("Daniëlle"))!
const LAST = firstPlan.scores.find(
  ({ scale, personId }) => scale === SCORED.id && personId === DANIELLE.personId,
)!.value
const EMRES = firstPlan.steps.find(({ who }) => who.some(({ name }) => name.startsWith("Emre")))!

let house: House
/** The plan of the second meeting, as its facilitator keeps it. */
let file: Buffer
/** At the first meeting's plan, and then at the board of the second. */
let mireille: BoardPage
let danielle: BoardPage
let emre: BoardPage
let wall: Page

beforeAll(async () => {
  house = await openHouse()
  const first = await playFirstMeeting(house.origin())
  mireille = boardOn(await house.device(LAPTOP, first.links.facilitator))
  await mireille.page.getByLabel(t("join.name")).fill(LEAD)
  await press(mireille.button(t("join.go")))
  await mireille.button(t("board.lay")).waitFor()
  first.leave()
})
afterAll(async () => {
  await house?.close()
})

const rungOf = ({ page }: BoardPage, value: number) =>
  page.locator(".rungs label").filter({ hasText: new RegExp(`^${value}(\\D|$)`) })
const openStep = (page: Page) =>
  page.locator(".step-again").filter({ hasText: EMRES.text.slice(0, 40) })

test("[N1] the follow-up begins from the page of a fixed plan", async () => {
  const { page } = mireille
  await press(page.getByRole("link", { name: t("board.plan"), exact: true }))
  const plan = planOn(page)
  await plan.fix("2026-12-17")
  const before = page.url()
  await press(mireille.button(t("start.followUp")))
  await press(page.getByRole("dialog").getByRole("button", { name: t("start.go"), exact: true }))
  await mireille.button(t("board.lay")).waitFor()
  expect(new URL(page.url()).pathname).not.toBe(new URL(before).pathname.replace("/plan", ""))
  await soon(() => mireille.words("plan")).toHaveLength(
    firstPlan.goals.length + firstPlan.demands.length + firstPlan.steps.length,
  )
})

test("[N1] the wall asks what is better, and shows nobody who has not come", async () => {
  const links = await invites(mireille)
  wall = await opensScreen(mireille.page)
  await mireille.close()
  await wall.getByText(BETTER).waitFor()
  await soon(() => wall.locator(".who").count()).toBe(1)
  danielle = boardOn(await house.device(PHONE, links.participant))
  await joins(danielle.page, "danielle", "parent")
  await wall.locator(".who", { hasText: "Daniëlle" }).waitFor()
  emre = boardOn(await house.device(SMALL_PHONE, links.participant))
  await joins(emre.page, "Emre", "parent")
})

test("[N3] who has no device is put at the table with one press", async () => {
  await mireille.open("people")
  await press(mireille.page.locator(".awaited summary"))
  const noor = mireille.page.locator(".awaited li", { hasText: "Noor" })
  await press(noor.getByRole("button"))
  await mireille.page.locator(".person", { hasText: "Noor" }).waitFor()
  await noor.waitFor({ state: "detached" })
  await wall.locator(".who", { hasText: "Noor" }).waitFor()
  await mireille.close()
})

test("[N5] Emre says that his step was taken and what helped; everyone reads it", async () => {
  await press(emre.button(t("board.again")))
  const his = openStep(emre.page)
  await press(his.locator("label", { hasText: t("state.done") }).first())
  await his.getByText(t("again.done")).waitFor()
  await his.getByLabel(t("again.helped")).fill(HELPED)
  await emre.close()
  await press(mireille.page.locator(".rail").getByRole("button", { name: t("stage.safety") }))
  // So many lie there that each has one line: the sign alone tells how it went.
  const onWall = wall.locator(".paper.step", { hasText: EMRES.text.slice(0, 20) })
  await onWall.getByRole("img", { name: t("state.done") }).waitFor()
  await press(danielle.button(t("board.again")))
  await soon(() => openStep(danielle.page).getByLabel(t("again.helped")).inputValue()).toBe(HELPED)
  await danielle.close()
})

test("[N6] Daniëlle is herself again: her last number stands beside her new one", async () => {
  const { page } = mireille
  await press(mireille.button(t("stage.scale")).first())
  await press(mireille.button(t("scale.put")).first())
  await press(danielle.button(t("scale.give")))
  await danielle.page.locator(".last-time").waitFor()
  expect(await rungOf(danielle, LAST!).textContent()).toContain(t("scale.lastTime"))
  await press(rungOf(danielle, LAST! + 2))
  await press(danielle.button(t("scale.done")))
  await danielle.button(t("scale.ready")).waitFor()
  await press(page.getByRole("button", { name: /^Laat/ }))
  const row = wall.locator(".chart li", { hasText: "Daniëlle" })
  await row.waitFor()
  expect(await row.locator(".mark.then, .then").first().textContent()).toContain(String(LAST))
  await press(mireille.button(t("scale.putAway")))
  await mireille.close()
})

test("[N5] a new step is laid, the question is put away, and the next plan says all of it", async () => {
  const { page } = mireille
  await danielle.lay("Ik bel vrijdag de corporatie.", "step")
  await mireille.card("Ik bel vrijdag de corporatie.").waitFor()
  await press(mireille.button(t("board.again")))
  await press(mireille.button(t("again.putAway")))
  await mireille.close()
  await danielle.button(t("board.again")).waitFor({ state: "detached" })
  await press(page.getByRole("link", { name: t("board.plan"), exact: true }))
  const onPage = planOn(page)
  await onPage.fix()
  file = (await onPage.take("json")).bytes
  const plan = JSON.parse(file.toString()) as Plan
  expect(plan.number).toBe(2)
  expect(plan.steps.find(({ id }) => id === EMRES.id)).toMatchObject({
    state: "done",
    helped: HELPED,
  })
  expect(plan.steps.map(({ text }) => text)).toContain("Ik bel vrijdag de corporatie.")
  expect(plan.scales.find(({ id }) => id === SCORED.id)?.before).toHaveLength(1)
  expect(plan.scores.filter(({ value }) => value === LAST! + 2)).toHaveLength(1)
  await page.getByText(HELPED).first().waitFor()
  await page
    .getByText(t("plan.wasScore", { value: LAST! }))
    .first()
    .waitFor()
})

test("[N1] the third meeting begins from the file alone, on a device that knows nothing", async () => {
  const page = await house.device(LAPTOP)
  const files = page.locator('input[type="file"]')
  await files.setInputFiles({
    name: "x.json",
    mimeType: "application/json",
    buffer: Buffer.from("{}"),
  })
  await page.getByText(t("start.notAPlan")).waitFor()
  await page.getByLabel(t("start.name")).fill(LEAD)
  await files.setInputFiles({ name: "plan-2.json", mimeType: "application/json", buffer: file })
  await page.getByText(firstPlan.title).waitFor()
  await press(page.getByRole("button", { name: t("start.go") }))
  mireille = boardOn(page)
  await mireille.button(t("board.lay")).waitFor()
  // Emre's step was taken, and stays behind; the one that Daniëlle laid comes.
  await soon(() => mireille.words("plan")).toContain("Ik bel vrijdag de corporatie.")
  expect(await mireille.words("plan")).not.toContain(EMRES.text)
})

test("[N6] at the third meeting Daniëlle's numbers are a line, and a table where it is read aloud", async () => {
  const { page } = mireille
  const { participant } = await invites(mireille)
  await mireille.close()
  danielle = boardOn(await house.device(PHONE, participant))
  await joins(danielle.page, "Daniëlle", "parent")
  await press(mireille.button(t("stage.scale")).first())
  await press(mireille.button(t("scale.put")).first())
  await press(danielle.button(t("scale.give")))
  await press(rungOf(danielle, 9))
  await press(danielle.button(t("scale.done")))
  await danielle.button(t("scale.ready")).waitFor()
  await press(page.getByRole("button", { name: /^Laat/ }))
  await danielle.button(t("scale.see")).waitFor()
  await press(page.getByRole("link", { name: t("board.plan"), exact: true }))
  const scale = page.locator("section", { hasText: SCORED.question })
  const hers = scale.locator("li", { hasText: "Daniëlle" })
  await soon(() => hers.locator(".marks-line circle").count()).toBe(3)
  const row = scale.getByRole("row", { name: /Daniëlle/ })
  const told = [LAST, LAST! + 2, 9].map(String)
  await soon(() => row.getByRole("cell").allInnerTexts()).toEqual(told)
  expect(house.amiss).toEqual([])
})
