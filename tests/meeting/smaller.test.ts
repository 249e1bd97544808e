import { expect, test } from "vitest"
import { lockColumn } from "../../src/meeting/commands/meeting.ts"
import { tellCard } from "../../src/meeting/commands/cards.ts"
import { splitStep } from "../../src/meeting/commands/steps.ts"
import { openHistory } from "../../src/meeting/history.ts"
import type { CardId } from "../../src/meeting/ids.ts"
import { planOf } from "../../src/meeting/queries/plan.ts"
import { lay, lying, meetingWith, NOW, textOf } from "../support/cast.ts"

const into = { first: "Emre belt de huisarts", second: "Şükran gaat mee", id: "b" as CardId }

function withStep() {
  const { who } = meetingWith()
  const emre = who("emre")
  const step = lay(emre, "a", "step", "Emre belt de huisarts en gaat er met Şükran heen")
  lay(emre, "later", "step")
  const split = () => splitStep(emre.meeting, emre.writer, step, { ...into, author: emre.id }, NOW)
  return { emre, who, step, split }
}

test("[P8] a step is split in two, the second right after the first", () => {
  const { emre, split } = withStep()
  expect(split()).toEqual({ done: true })
  expect(lying(emre.meeting, "plan")).toEqual(["a", "b", "later"])
  expect([textOf(emre.meeting, "a"), textOf(emre.meeting, "b")]).toEqual([into.first, into.second])
})

test("[P8] both are tied to what it was tied to, and how it went is still to come", () => {
  const { emre, who, step, split } = withStep()
  const { meeting, writer } = emre
  const goal = lay(emre, "doel", "goal")
  const demand = lay(emre, "eis", "demand")
  const told = {
    who: [emre.id],
    seenBy: [who("tonny").id],
    goal,
    meets: [demand],
    often: "elke dag",
  }
  tellCard(meeting, writer, step, { ...told, by: "2026-12-01", state: "other", helped: "oma" })
  split()
  const [first, second] = planOf(meeting).steps
  for (const one of [first, second])
    expect(one).toMatchObject({ goal, meets: [demand], often: "elke dag", by: "2026-12-01" })
  expect(second).toMatchObject({ state: "open", helped: "", who: [{ personId: "emre" }] })
})

test("[P8] it is taken back in one go", () => {
  const { emre, step, split } = withStep()
  const before = textOf(emre.meeting, step)
  const history = openHistory(emre.meeting, () => emre.writer)
  history.inOneGo(split)
  expect(history.undo(NOW)).toBe("done")
  expect(textOf(emre.meeting, step)).toBe(before)
  expect(lying(emre.meeting, "plan")).toEqual(["a", "later"])
})

test("[P8] [W7] what is no step, and a locked column, stay as they are", () => {
  const { emre, who, split } = withStep()
  const goal = lay(emre, "doel", "goal")
  const asked = { ...into, author: emre.id }
  const refusal = splitStep(emre.meeting, emre.writer, goal, asked, NOW)
  expect(refusal).toEqual({ done: false, because: "no-such-card" })
  lockColumn(emre.meeting, who("mireille").writer, "plan", true)
  expect(split()).toEqual({ done: false, because: "column-locked" })
})

test("[P9] who carries a step follows from who does it", () => {
  const { emre, who, step } = withStep()
  const { meeting, writer } = emre
  const carriedBy = () => planOf(meeting).steps[0]?.carriedBy
  expect(carriedBy()).toEqual([])
  tellCard(meeting, writer, step, { who: [who("fenna").id, emre.id, who("tonny").id] })
  expect(carriedBy()).toEqual(["family", "professional"])
})
