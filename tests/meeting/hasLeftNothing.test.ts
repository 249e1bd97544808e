import { expect, test } from "vitest"
import { giveAgreement, giveScore, giveView } from "../../src/meeting/commands/meeting.ts"
import { setScale } from "../../src/meeting/commands/scales.ts"
import type { CardId, ScaleId } from "../../src/meeting/ids.ts"
import { hasLeftNothing } from "../../src/meeting/queries/hasLeftNothing.ts"
import { lay, meetingWith, NOW, type Player } from "../support/cast.ts"
import { followUpOf } from "../support/followUp.ts"
import { firstPlan } from "../support/planWith.ts"

test.each<[what: string, leave: (emre: Player) => void]>([
  ["a card", (emre) => lay(emre, "hers")],
  [
    "a number",
    ({ meeting, writer, id }) => giveScore(meeting, writer, "s" as ScaleId, id, { value: 4 }),
  ],
  [
    "a view",
    ({ meeting, writer, id }) => giveView(meeting, writer, "k" as CardId, id, { sees: "same" }),
  ],
  [
    "an answer",
    ({ meeting, writer, id }) => giveAgreement(meeting, writer, id, { answer: "agree", at: NOW }),
  ],
])("[N3] %s is something of this meeting, and its giver's alone", (_what, leave) => {
  const cast = meetingWith()
  const [emre, fenna] = [cast.who("emre"), cast.who("fenna")]
  const mireille = cast.who("mireille")
  lay(mireille, "k")
  setScale(mireille.meeting, mireille.writer, "s" as ScaleId, { question: "?", zero: "", ten: "" })
  cast.exchange()
  expect(hasLeftNothing(emre.meeting, emre.id)).toBe(true)
  leave(emre)
  expect(hasLeftNothing(emre.meeting, emre.id)).toBe(false)
  expect(hasLeftNothing(emre.meeting, fenna.id)).toBe(true)
})

test("[N3] what came back from the last meeting is not of this one", () => {
  const meeting = followUpOf(firstPlan)
  for (const { personId } of firstPlan.people) expect(hasLeftNothing(meeting, personId)).toBe(true)
})
