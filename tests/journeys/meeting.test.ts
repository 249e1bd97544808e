import { afterAll, beforeAll, describe, expect, test } from "vitest"
import type { Plan } from "../../src/meeting/queries/plan.ts"
import { boardOn } from "./board.ts"
import { press } from "./hands.ts"
import { openHouse, type House } from "./house.ts"
import { openedCardOn } from "./openedCard.ts"
import { planOn } from "./planPage.ts"
import { soon } from "./soon.ts"
import { carriesName, everyoneSees, laysTable, sitDown, type Table } from "./table.ts"
import { en, nl } from "./words.ts"

const { t } = nl

const QUESTION = "Wat is er nodig zodat Noor rustig kan slapen?"
const SLEEP = "Ik slaap slecht."
const AWAKE = "Als papa drinkt blijf ik wakker."
const NEIGHBOUR = "Noor gaat naar de buurvrouw."
const GOAL = "Ik wil op zondag koken."
const STEP = "Emre belt Noor."
const DEMAND = "Nuchter bij de kinderen."

let house: House
let link = ""
let table: Table
const people = () => [table.mireille, table.fenna, table.emre, table.noor]

beforeAll(async () => {
  house = await openHouse()
})
afterAll(async () => {
  await house?.close()
})

describe("a meeting, from an empty table to the plan", () => {
  test("Mireille has a link and a code for each who comes, and a window for the wall", async () => {
    const { mireille, wall, links } = await laysTable(house)
    const all = Object.values(links)
    expect(new Set(all).size).toBe(3)
    for (const one of all) expect(one).toContain(`${mireille.page.url()}#`)
    await mireille.open("invite")
    for (const whom of ["Participants", "Screen", "Facilitator"] as const) {
      const name = t("start.code", { whom: t(`start.for${whom}`) })
      expect(await mireille.page.locator(`svg[aria-label="${name}"]`).count()).toBe(1)
    }
    await mireille.close()
    await wall.code.waitFor()
    await press(mireille.page.getByTitle(t("board.changeQuestion")))
    await mireille.page.getByLabel(t("board.question")).fill(QUESTION)
    await mireille.page.keyboard.press("Enter")
    await soon(() => wall.question.textContent()).toBe(QUESTION)
    link = links.participant
    table = { mireille, wall, ...(await sitDown(house, link)) }
  })

  test("the wall knows who sits at the table, and no address bar shows a secret", async () => {
    const { wall } = table
    await soon(() => wall.people.allTextContents()).toEqual(["Mireille", "Fenna", "Emre", "Noor"])
    for (const { page } of [...people(), wall]) expect(page.url()).not.toContain("#")
  })

  test("everyone lays cards, in the three columns", async () => {
    const { mireille, fenna, emre, noor, wall } = table
    await press(mireille.button(t("stage.worries")))
    await soon(() => wall.stage.textContent()).toBe(t("stage.worries"))
    await emre.lay(SLEEP, "worry")
    // Who lays a card lays it under those that they see.
    await noor.card(SLEEP).waitFor()
    await noor.lay(AWAKE, "worry")
    await fenna.lay(NEIGHBOUR, "safety")
    await emre.lay(GOAL, "goal")
    await mireille.lay(STEP, "step")
    await fenna.lay(DEMAND, "demand")
    await everyoneSees(table, "worries", [SLEEP, AWAKE])
    await everyoneSees(table, "safety", [NEIGHBOUR])
    await everyoneSees(table, "plan", [GOAL, DEMAND, STEP])
  })

  test("two people type in one card at once: all is there, and each keeps their caret", async () => {
    const { fenna, emre } = table
    const [hers, his] = [openedCardOn(fenna.page), openedCardOn(emre.page)]
    await press(emre.tab("worries"))
    await fenna.openCard(SLEEP)
    await emre.openCard(SLEEP)
    await hers.putCaret(SLEEP.length)
    await his.putCaret("Ik ".length)
    const [front, back] = ["denk dat Noor en ", " Vooral op vrijdag en zaterdag."]
    await Promise.all([his.words.pressSequentially(front), hers.words.pressSequentially(back)])
    const whole = `Ik ${front}slaap slecht.${back}`
    await soon(his.text).toBe(whole)
    await soon(hers.text).toBe(whole)
    expect(await his.caret()).toBe(`Ik ${front}`.length)
    expect(await hers.caret()).toBe(whole.length)
    await soon(() => hers.panel.textContent()).toContain(
      t("board.changedWords", { names: "Fenna", count: 1 }),
    )
    await his.close()
    await hers.close()
    await everyoneSees(table, "worries", [whole, AWAKE])
  })

  test("a card is moved without dragging, on a laptop and on a phone", async () => {
    const { mireille, noor, fenna, wall } = table
    const [whole = ""] = await noor.words("worries")
    await mireille.openCard(AWAKE)
    await carriesName("Mireille", [wall, fenna], () => openedCardOn(mireille.page).moveTo("higher"))
    await everyoneSees(table, "worries", [AWAKE, whole])
    await mireille.close()
    await noor.openCard(whole)
    await openedCardOn(noor.page).moveTo("safety")
    await everyoneSees(table, "safety", [NEIGHBOUR, whole])
    await openedCardOn(noor.page).moveTo("worries")
    await noor.close()
    await everyoneSees(table, "worries", [AWAKE, whole])
  })

  test("the bin gives back what was thrown away", async () => {
    const { noor, fenna } = table
    await press(noor.tab("safety"))
    await noor.openCard(NEIGHBOUR)
    await press(openedCardOn(noor.page).button(t("board.toBin")))
    await everyoneSees(table, "safety", [])
    await fenna.open("bin")
    await press(openedCardOn(fenna.page).button(t("board.putBack")))
    await everyoneSees(table, "safety", [NEIGHBOUR])
    await fenna.close()
  })

  test("each takes back what they did themselves, while another works", async () => {
    const { mireille, fenna, emre } = table
    await fenna.lay("Oma is er altijd.", "safety")
    await soon(() => emre.words("safety")).toContain("Oma is er altijd.")
    await emre.lay("Ik bel mijn zus.", "safety")
    await mireille.openCard("Ik bel")
    await openedCardOn(mireille.page).words.press("End")
    // In one go: what is typed with a pause in it is taken back in parts.
    await mireille.page.keyboard.insertText(" Elke dag.")
    await press(fenna.undo)
    await everyoneSees(table, "safety", [NEIGHBOUR, "Ik bel mijn zus. Elke dag."])
    await press(fenna.redo)
    await press(mireille.undo)
    await everyoneSees(table, "safety", [NEIGHBOUR, "Oma is er altijd.", "Ik bel mijn zus."])
    await mireille.close()
  })

  test("who closes their page is away for now, and is the same person when they come back", async () => {
    const { mireille, emre, wall } = table
    const phone = emre.page.context()
    await emre.page.close()
    await soon(() => wall.away.allTextContents()).toEqual([`Emre (${t("screen.away")})`])
    await mireille.open("people")
    await mireille.page.locator(".person.away").filter({ hasText: "Emre" }).waitFor()
    const page = await phone.newPage()
    await page.goto(link)
    table.emre = boardOn(page)
    await soon(() => wall.away.count()).toBe(0)
    expect(await wall.people.count()).toBe(4)
    await mireille.close()
  })

  test("when the server falls everyone writes on; all of it arrives when it is back", async () => {
    const { emre, fenna, wall } = table
    const comesBack = await house.serverFalls()
    for (const one of people()) await one.lines.filter({ hasText: t("board.offline") }).waitFor()
    await wall.line.filter({ hasText: t("screen.offline") }).waitFor()
    await emre.lay("Zonder verbinding.", "worry")
    await emre.card("Zonder verbinding.").getByText(t("board.waits")).waitFor()
    await fenna.openCard(AWAKE)
    await openedCardOn(fenna.page).moveTo("safety")
    const [sleep = ""] = await fenna.words("worries")
    await comesBack()
    await everyoneSees(table, "worries", [sleep, "Zonder verbinding."])
    await everyoneSees(table, "safety", await fenna.words("safety"))
    for (const one of people()) await soon(() => one.lines.textContent()).toBe("")
    await emre.card("Zonder verbinding.").getByText(t("board.waits")).waitFor({ state: "detached" })
    await soon(() => wall.line.allTextContents()).toEqual([""])
    await fenna.close()
  })

  test("a small step says who, when, how often, who notices, and what if it does not work", async () => {
    const { mireille, noor } = table
    await mireille.openCard(STEP)
    const step = openedCardOn(mireille.page)
    await step.choose(t("board.who"), "Emre")
    await step.tell(t("board.byWhen"), "2027-01-15")
    await step.tell(t("board.howOften"), "elke avond")
    await step.choose(t("board.whoNotices"), "Noor")
    await step.tell(t("board.ifNot"), "Dan belt oma.")
    await step.choose(t("board.forWhichGoal"), GOAL)
    await step.choose(t("board.meets"), DEMAND)
    await step.close()
    await press(noor.tab("plan"))
    await soon(() => noor.card(STEP).textContent()).toMatch(/^Emre.*elke avond/)
  })

  test("a language is one person's own choice", async () => {
    const { noor, emre, wall } = table
    await noor.openMore()
    await noor.page.getByLabel(t("app.language")).selectOption("en")
    table.noor = boardOn(noor.page, en)
    await table.noor.close()
    await table.noor.button(en.t("board.lay")).waitFor()
    await emre.button(t("board.lay")).waitFor()
    expect(await wall.stage.textContent()).toBe(t("stage.worries"))
    expect(await table.noor.words("plan")).toEqual([GOAL, DEMAND, STEP])
  })

  test("who has no device takes part too: Mireille writes in her name", async () => {
    const { mireille, wall, fenna } = table
    await mireille.open("people")
    await press(mireille.button(t("board.addPerson")))
    await mireille.page.getByRole("textbox", { name: t("board.name") }).fill("Tonny de Vries")
    await mireille.page.getByLabel(t("board.roleOf")).selectOption("family")
    await press(mireille.button(t("board.toTable")))
    await soon(() => wall.people.allTextContents()).toContain("Tonny")
    await mireille.close()
    await mireille.page
      .getByLabel(t("board.forWhom"))
      .selectOption(t("board.for", { name: "Tonny" }))
    await mireille.lay("Ik pas op zaterdag op.", "safety")
    await soon(() => fenna.card("Ik pas op").textContent()).toContain("Tonny")
  })

  test("the plan is fixed, and the board is closed on every device", async () => {
    const { mireille, fenna, emre, wall } = table
    await press(mireille.page.getByRole("link", { name: t("board.plan") }))
    const plan = planOn(mireille.page)
    await plan.draft.waitFor()
    await plan.fix("2027-02-12")
    await plan.draft.waitFor({ state: "detached" })
    for (const one of [fenna, emre]) await one.lines.filter({ hasText: t("board.fixed") }).waitFor()
    await table.noor.lines.filter({ hasText: en.t("board.fixed") }).waitFor()
    await wall.line.filter({ hasText: t("screen.closed") }).waitFor()
    await soon(() => fenna.field.isDisabled()).toBe(true)
    await soon(() => emre.field.count()).toBe(0)
    await fenna.card(AWAKE).click()
    await soon(() => openedCardOn(fenna.page).words.getAttribute("readonly")).not.toBeNull()
    await fenna.close()
  })

  test("the plan goes home: as a page, a PDF, JSON and every other form", async () => {
    const { emre } = table
    await press(emre.page.getByRole("link", { name: t("board.toPlan") }))
    const plan = planOn(emre.page)
    for (const words of [QUESTION, GOAL, STEP, DEMAND, "elke avond", "Dan belt oma.", AWAKE])
      await plan.paper.getByText(words).first().waitFor()
    const pdf = await plan.take("pdf")
    expect(pdf.bytes.subarray(0, 4).toString()).toBe("%PDF")
    expect(pdf.name).toBe("plan-1.pdf")
    const json = JSON.parse((await plan.take("json")).bytes.toString()) as Plan
    expect(json).toMatchObject({ version: 1, draft: false, reviewOn: "2027-02-12" })
    expect(json.steps[0]).toMatchObject({ text: STEP, by: "2027-01-15", often: "elke avond" })
    for (const form of ["ics", "html", "md", "csv"] as const) {
      const { name, bytes } = await plan.take(form)
      expect(name).toBe(`plan-1.${form}`)
      expect(bytes.toString()).toContain(form === "ics" ? "DTSTART;VALUE=DATE:20270212" : STEP)
    }
    expect((await plan.take("docx")).bytes.subarray(0, 2).toString()).toBe("PK")
    await plan.toBoard()
  })

  test("the board opens again, and a new version is fixed beside the old one", async () => {
    const { mireille, emre, fenna } = table
    const plan = planOn(mireille.page)
    await plan.openBoard()
    await emre.lay("Ik ga naar de huisarts.", "goal")
    await soon(() => fenna.words("plan")).toContain("Ik ga naar de huisarts.")
    await plan.paper.getByText("Ik ga naar de huisarts.").waitFor()
    await plan.fix()
    await plan.version(2).waitFor()
    await press(plan.version(1))
    await plan.status.filter({ hasText: t("plan.older") }).waitFor()
    await plan.paper.getByText(GOAL).first().waitFor()
    expect(await plan.paper.getByText("Ik ga naar de huisarts.").count()).toBe(0)
    await emre.lines.filter({ hasText: t("board.fixed") }).waitFor()
  })

  test("nothing went amiss on any page", () => {
    expect(house.amiss).toEqual([])
  })
})
