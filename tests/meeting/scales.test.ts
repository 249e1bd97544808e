import { beforeEach, expect, test } from "vitest"
import { giveScore, putInLight } from "../../src/meeting/commands/meeting.ts"
import { putScaleBefore, setScale, takeScaleAway } from "../../src/meeting/commands/scales.ts"
import { closeBoard, leaveToFamily } from "../../src/meeting/commands/server.ts"
import type { PersonId, ScaleId } from "../../src/meeting/ids.ts"
import { factsOf } from "../../src/meeting/queries/facts.ts"
import { scalesIn } from "../../src/meeting/queries/scales.ts"
import type { Score } from "../../src/meeting/schema.ts"
import { lay, meetingWith, NOW, type Player } from "../support/cast.ts"

const [FIRST, SECOND] = ["1-eerste" as ScaleId, "2-tweede" as ScaleId]
const SAFE = { question: "Hoe veilig is het?", zero: "Niet", ten: "Elke dag" }

let mireille: Player
beforeEach(() => {
  mireille = meetingWith().who("mireille")
  setScale(mireille.meeting, mireille.writer, FIRST, SAFE)
})

const before = (id: ScaleId | null) => putScaleBefore(mireille.meeting, mireille.writer, id)
const score = (person: string, value: Score["value"], why?: string) =>
  giveScore(
    mireille.meeting,
    { ...mireille.writer, personId: person as PersonId },
    FIRST,
    person as PersonId,
    { value, ...(why && { why }) },
  )
const now = () => factsOf(mireille.meeting).scale

test("[K1] one scale at most is before everyone, and its numbers stay when it goes", () => {
  setScale(mireille.meeting, mireille.writer, SECOND, SAFE)
  before(FIRST)
  score("emre", 6)
  before(SECOND)
  expect(now()).toBe(SECOND)
  before(null)
  expect(now()).toBeNull()
  expect(scalesIn(mireille.meeting).map(({ id, rows }) => [id, rows.length])).toEqual([
    [FIRST, 1],
    [SECOND, 0],
  ])
})

test("[K1] a card in the light makes room for it", () => {
  putInLight(mireille.meeting, mireille.writer, lay(mireille, "a"))
  before(FIRST)
  expect(factsOf(mireille.meeting).spotlight).toBeNull()
})

test("[K1] the facilitator alone puts a scale before everyone", () => {
  const { writer } = meetingWith().who("emre")
  const because = { done: false, because: "not-allowed" }
  expect(putScaleBefore(mireille.meeting, writer, FIRST)).toEqual(because)
  expect(setScale(mireille.meeting, writer, SECOND, SAFE)).toEqual(because)
  expect(takeScaleAway(mireille.meeting, writer, FIRST)).toEqual(because)
})

test("[G7] in family time none is before the table", () => {
  before(FIRST)
  leaveToFamily(mireille.meeting, NOW)
  expect(now()).toBeNull()
})

test("[K2] a scale with somebody's number stays as it is; without, it can go", () => {
  before(FIRST)
  score("emre", null)
  const scored = { done: false, because: "scale-scored" }
  expect(setScale(mireille.meeting, mireille.writer, FIRST, { ...SAFE, ten: "Soms" })).toEqual(
    scored,
  )
  expect(takeScaleAway(mireille.meeting, mireille.writer, FIRST)).toEqual(scored)
  setScale(mireille.meeting, mireille.writer, SECOND, SAFE)
  setScale(mireille.meeting, mireille.writer, SECOND, { ...SAFE, zero: "Nooit" })
  before(SECOND)
  expect(scalesIn(mireille.meeting).at(-1)?.zero).toBe("Nooit")
  expect(takeScaleAway(mireille.meeting, mireille.writer, SECOND).done).toBe(true)
  expect(now()).toBeNull()
})

test("[K2] which danger and which goal belong to a scale is told after the numbers too", () => {
  score("emre", 6)
  const [danger, goal] = [lay(mireille, "gevaar"), lay(mireille, "doel", "goal")]
  const told = setScale(mireille.meeting, mireille.writer, FIRST, { ...SAFE, danger, goal })
  expect(told).toEqual({ done: true })
  expect(scalesIn(mireille.meeting)[0]).toMatchObject({ ...SAFE, danger, goal })
  const other = { ...SAFE, zero: "Nooit", danger, goal }
  expect(setScale(mireille.meeting, mireille.writer, FIRST, other).done).toBe(false)
})

test("[P2] a closed board takes no scale", () => {
  closeBoard(mireille.meeting, { version: 1, at: NOW })
  expect(setScale(mireille.meeting, mireille.writer, SECOND, SAFE)).toEqual({
    done: false,
    because: "board-closed",
  })
  expect(before(FIRST).done).toBe(true)
})

test("[K3] each has a row in the order of the table, with what they gave last time", () => {
  const marks = { emre: 4, fenna: null } as Record<PersonId, number | null>
  const earlier = [
    { on: "2026-06-01", marks: {} },
    { on: "2026-09-12", marks },
  ]
  setScale(mireille.meeting, mireille.writer, FIRST, { ...SAFE, before: earlier })
  score("fenna", 9)
  score("emre", 3, "Drie weken is een begin.")
  score("danielle", null, "Weet ik nog niet")
  const [scale] = scalesIn(mireille.meeting)
  expect(scale?.rows.map(({ person, ...row }) => [person.name, row])).toEqual([
    ["danielle", { value: null, why: "Weet ik nog niet" }],
    ["emre", { value: 3, why: "Drie weken is een begin.", before: 4 }],
    ["fenna", { value: 9, before: null }],
  ])
})
