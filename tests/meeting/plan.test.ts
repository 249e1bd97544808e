import { expect, test } from "vitest"
import { binCard, tellCard } from "../../src/meeting/commands/cards.ts"
import {
  giveAgreement,
  giveScore,
  giveView,
  tellMeeting,
} from "../../src/meeting/commands/meeting.ts"
import { setScale } from "../../src/meeting/commands/scales.ts"
import type { ScaleId } from "../../src/meeting/ids.ts"
import { planOf } from "../../src/meeting/queries/plan.ts"
import { lay, meetingWith, NOW } from "../support/cast.ts"

test("[P1] the plan stands in the family's order, with what belongs together side by side", () => {
  const { who } = meetingWith()
  const emre = who("emre")
  const { meeting, writer } = emre
  const agency = lay(emre, "instantie", "goal", "Zes maanden rust")
  tellCard(meeting, writer, agency, { owner: "agency" })
  const child = lay(emre, "kind", "goal", "Een hond")
  tellCard(meeting, writer, child, { owner: "child" })
  lay(emre, "gezin", "goal", "Rustig slapen")
  const demand = lay(emre, "eis", "demand", "Niet alleen met Emre")
  tellCard(meeting, writer, demand, { setBy: who("fenna").id, free: "wie erbij is" })
  lay(emre, "eis-2", "demand")
  const step = lay(emre, "stap", "step", "Ik bel Şükran")
  tellCard(meeting, writer, step, {
    who: [emre.id],
    meets: [demand],
    by: "2026-12-01",
    goal: agency,
  })
  lay(emre, "zorg", "worry")
  lay(emre, "kracht", "safety")
  binCard(meeting, writer, lay(emre, "weg", "worry"), NOW)
  giveView(meeting, writer, agency, emre.id, { sees: "different", text: "Ik niet" })

  const plan = planOf(meeting)
  expect(plan.goals.map(({ id, owner }) => [id, owner])).toEqual([
    ["gezin", "family"],
    ["kind", "child"],
    ["instantie", "agency"],
  ])
  expect(plan.demands).toMatchObject([
    { id: "eis", setBy: { name: "fenna" }, free: "wie erbij is", metBy: ["stap"] },
    { id: "eis-2", setBy: null, metBy: [] },
  ])
  expect(plan.steps).toMatchObject([
    {
      who: [{ personId: "emre", name: "emre" }],
      by: "2026-12-01",
      goal: "instantie",
      state: "open",
    },
  ])
  expect(plan.worries.map(({ id }) => id)).toEqual(["zorg"])
  expect(plan.safety.map(({ id }) => id)).toEqual(["kracht"])
  expect(plan.views).toEqual([
    { card: "instantie", personId: "emre", name: "emre", sees: "different", text: "Ik niet" },
  ])
})

test("[P1] a goal that nobody claimed is an agency's when a professional said it", () => {
  const { who } = meetingWith()
  lay(who("fenna"), "van-fenna", "goal")
  expect(planOf(who("fenna").meeting).goals).toMatchObject([{ owner: "agency" }])
})

test("[P1] scores stand with who gave them, and who passed has no number", () => {
  const { who } = meetingWith()
  const { meeting, writer } = who("mireille")
  const scale = "s" as ScaleId
  setScale(meeting, writer, scale, { question: "Hoe veilig?", zero: "niet", ten: "wel" })
  giveScore(meeting, writer, scale, who("tonny").id, { value: null, why: "Weet ik niet" })
  giveScore(meeting, writer, scale, who("mireille").id, { value: 3 })
  expect(planOf(meeting).scores).toEqual([
    { scale, personId: "mireille", name: "mireille", value: 3, why: "" },
    { scale, personId: "tonny", name: "tonny", value: null, why: "Weet ik niet" },
  ])
})

test("[P3] everyone stands in the plan with their answer, and who was not asked as not asked", () => {
  const { who } = meetingWith()
  const { meeting, writer, id } = who("emre")
  giveAgreement(meeting, writer, id, { answer: "partly", text: "Wel de afspraken", at: NOW })
  const { agreements } = planOf(meeting)
  expect(agreements.map(({ name, answer }) => [name, answer])).toEqual([
    ["danielle", null],
    ["emre", "partly"],
    ["fenna", null],
    ["tonny", null],
  ])
})

test("[P3] whoever leads is asked nothing; what they say, or why they do not, stands all the same", () => {
  const { meeting, writer, id } = meetingWith().who("mireille")
  const theirs = () => planOf(meeting).agreements.filter(({ personId }) => personId === id)
  expect(theirs()).toEqual([])
  tellMeeting(meeting, writer, "notAsked", { [id]: "Ging eerder weg" })
  expect(theirs()).toMatchObject([{ answer: null, text: "Ging eerder weg" }])
  giveAgreement(meeting, writer, id, { answer: "agree", at: NOW })
  expect(theirs()).toMatchObject([{ answer: "agree", text: "" }])
})

test("[P4] words are in the plan as they were written", () => {
  const emre = meetingWith().who("emre")
  const words = `<script>alert('x')</script> "é" \\ {{naam}} 👨‍👩‍👧‍👦\n\n- Hồng, Şükran, İrem, IJsbrandsma مریم`
  lay(emre, "k", "worry", words)
  expect(planOf(emre.meeting).worries).toMatchObject([{ text: words }])
})

test("[W1] the facilitator writes about the meeting as a whole; nobody else does", () => {
  const { who } = meetingWith()
  const { meeting, writer } = who("mireille")
  expect(tellMeeting(meeting, writer, "question", "Wat is er nodig?").done).toBe(true)
  expect(tellMeeting(meeting, who("emre").writer, "question", "Anders")).toEqual({
    done: false,
    because: "not-allowed",
  })
  expect(planOf(meeting)).toMatchObject({
    question: "Wat is er nodig?",
    draft: true,
    version: null,
  })
})
