import { expect, test } from "vitest"
import { binCard, moveCard, restoreCard, tellCard } from "../../src/meeting/commands/cards.ts"
import { joinGoals } from "../../src/meeting/commands/goals.ts"
import { setScale } from "../../src/meeting/commands/scales.ts"
import { openHistory } from "../../src/meeting/history.ts"
import type { CardId, ScaleId } from "../../src/meeting/ids.ts"
import { planOf } from "../../src/meeting/queries/plan.ts"
import { lay, lying, meetingWith, NOW, type Player } from "../support/cast.ts"

const SHARED = "samen" as CardId

/** A goal of Emre's, one of Fenna's agency, and how they are joined by Emre. */
function twoGoals() {
  const { who, exchange } = meetingWith()
  const emre = who("emre")
  const family = lay(emre, "rustig", "goal", "Rustig slapen")
  const agency = lay(emre, "veilig", "goal", "Nooit alleen na drank")
  tellCard(emre.meeting, emre.writer, agency, { owner: "agency" })
  return { emre, who, exchange, family, agency }
}

function join({ meeting, writer, id }: Player, goals: [CardId, CardId], shared = SHARED) {
  const card = { id: shared, text: "Rustige, veilige nachten", author: id }
  return joinGoals(meeting, writer, goals, card, NOW)
}

test("[P6] goals that touch become a shared one, which keeps both wordings", () => {
  const { emre, family, agency } = twoGoals()
  expect(join(emre, [family, agency])).toEqual({ done: true })
  expect(lying(emre.meeting, "plan")).toEqual([SHARED])
  expect(planOf(emre.meeting).goals).toMatchObject([
    {
      id: SHARED,
      text: "Rustige, veilige nachten",
      owner: "shared",
      joins: [
        { id: family, text: "Rustig slapen", owner: "family" },
        { id: agency, text: "Nooit alleen na drank", owner: "agency" },
      ],
    },
  ])
})

test("[P6] what was tied to either goal is tied to the shared one", () => {
  const { emre, family, agency } = twoGoals()
  const { meeting, writer } = emre
  tellCard(meeting, writer, lay(emre, "stap", "step"), { goal: family })
  const danger = lay(emre, "gevaar", "worry")
  tellCard(meeting, writer, family, { answers: [danger] })
  const lead = emre.writer
  setScale(meeting, { ...lead, seat: "facilitator" }, "s" as ScaleId, {
    question: "Hoe veilig?",
    zero: "",
    ten: "",
    goal: agency,
  })
  join(emre, [family, agency])
  const plan = planOf(meeting)
  expect(plan.steps).toMatchObject([{ goal: SHARED }])
  expect(plan.scales).toMatchObject([{ goal: SHARED }])
  expect(plan.worries).toMatchObject([{ answeredBy: [SHARED] }])
})

test("[P6] thrown away, the shared goal gives both back, and takes them again from the bin", () => {
  const { emre, family, agency } = twoGoals()
  join(emre, [family, agency])
  binCard(emre.meeting, emre.writer, SHARED, NOW)
  expect(lying(emre.meeting, "plan")).toEqual([family, agency])
  restoreCard(emre.meeting, emre.writer, SHARED)
  expect(lying(emre.meeting, "plan")).toEqual([SHARED])
  moveCard(emre.meeting, emre.writer, SHARED, { kind: "step" })
  expect(lying(emre.meeting, "plan")).toEqual([family, agency, SHARED])
})

test("[P6] [U3] joining is taken back in one go", () => {
  const { emre, family, agency } = twoGoals()
  const history = openHistory(emre.meeting, () => emre.writer)
  join(emre, [family, agency])
  expect(history.undo(NOW)).toBe("done")
  expect(lying(emre.meeting, "plan")).toEqual([family, agency])
})

test("[P6] only goals on the table are joined, and no goal twice into one", () => {
  const { emre, family, agency } = twoGoals()
  const step = lay(emre, "stap", "step")
  expect(join(emre, [family, step])).toEqual({ done: false, because: "no-such-card" })
  expect(join(emre, [family, family])).toEqual({ done: false, because: "no-such-card" })
  expect(join(emre, [family, "weg" as CardId])).toEqual({ done: false, because: "no-such-card" })
  join(emre, [family, agency])
  const third = lay(emre, "derde", "goal")
  expect(join(emre, [SHARED, third], "nog" as CardId).done).toBe(false)
})

test("[P6] [D2] two who join at once hide no goal from anybody", () => {
  const { emre, who, exchange, family, agency } = twoGoals()
  exchange()
  const fenna = who("fenna")
  join(emre, [family, agency], "een" as CardId)
  join(fenna, [family, agency], "twee" as CardId)
  exchange()
  for (const { meeting } of [emre, fenna]) {
    expect(lying(meeting, "plan")).toEqual(["een", "twee"])
    const joined = planOf(meeting).goals.flatMap(({ joins }) => joins.map(({ id }) => id))
    expect(joined.toSorted()).toEqual([family, agency].toSorted())
  }
})
