import { describe, expect, test } from "vitest"
import { askDots, putDotsAway } from "../../src/meeting/commands/dots.ts"
import { clearDots, openDots, openScores } from "../../src/meeting/commands/server.ts"
import type { PersonId, ScaleId } from "../../src/meeting/ids.ts"
import { dotsIn, sumOf } from "../../src/meeting/queries/dots.ts"
import { factsOf } from "../../src/meeting/queries/facts.ts"
import { SCALE_SHAPE } from "../../src/meeting/shapes.ts"
import { lay, meetingWith } from "../support/cast.ts"

const emre = "emre" as PersonId
const tonny = "tonny" as PersonId

describe("[W10] the marks of earlier meetings on a scale", () => {
  const scale = (before: unknown) => ({
    question: "Hoe veilig?",
    zero: "weg",
    ten: "thuis",
    before,
  })

  test("are a day, and a number or a pass for each", () => {
    expect(SCALE_SHAPE(scale([]))).toBe(true)
    expect(SCALE_SHAPE(scale([{ on: "2026-09-12", marks: { emre: 4, tonny: null } }]))).toBe(true)
  })

  test("and nothing else", () => {
    const marks = { emre: 4 }
    for (const wrong of [
      { on: "2026-09-12", marks },
      [{ on: "", marks }],
      [{ on: "zaterdag", marks }],
      [{ on: "2026-09-12" }],
      [{ on: "2026-09-12", marks: { emre: 11 } }],
      [{ on: "2026-09-12", marks: { emre: "4" } }],
      [{ on: "2026-09-12", marks: { "een naam": 4 } }],
      [{ on: "2026-09-12", marks, why: "meer" }],
      Array.from({ length: 21 }, () => ({ on: "2026-09-12", marks })),
    ])
      expect(SCALE_SHAPE(scale(wrong))).toBe(false)
  })
})

describe("what is asked and shown", () => {
  test("[S4] is asked by the facilitator alone, with one to ten dots each", () => {
    const { who } = meetingWith()
    const { meeting, writer } = who("mireille")
    meeting.guide.set("scale", "veilig")
    meeting.guide.set("spotlight", "kaart")
    for (const each of [0, 11, 2.5]) expect(askDots(meeting, writer, each).done).toBe(false)
    expect(askDots(meeting, who("emre").writer, 3).done).toBe(false)
    expect(askDots(meeting, writer, 3).done).toBe(true)
    // One thing at a time.
    expect(factsOf(meeting)).toMatchObject({ dots: 3, scale: null, spotlight: null })
    expect(putDotsAway(meeting, who("emre").writer).done).toBe(false)
    expect(putDotsAway(meeting, writer).done).toBe(true)
    expect(factsOf(meeting).dots).toBeNull()
  })

  test("is nothing where another program wrote something else there", () => {
    const { meeting } = meetingWith().who("mireille")
    for (const odd of [null, 3, "3", {}, { each: 0 }, { each: "3" }]) {
      meeting.guide.set("dots", odd)
      meeting.guide.set("reveal", odd)
      expect(factsOf(meeting)).toMatchObject({ dots: null, revealed: { scales: [], dots: false } })
    }
    meeting.guide.set("reveal", { scales: [1, "veilig", null], dots: "yes" })
    expect(factsOf(meeting).revealed).toEqual({ scales: ["veilig"], dots: false })
    meeting.guide.set("scale", "is-er-niet")
    expect(factsOf(meeting).scale).toBeNull()
  })

  test("[S2] opened, a scale and the dots do not close one another", () => {
    const { table } = meetingWith()
    openDots(table, [[emre, { een: 2 }]])
    openScores(table, "veilig" as ScaleId, [[tonny, { value: null }]])
    openScores(table, "veilig" as ScaleId, [])
    expect(factsOf(table).revealed).toEqual({ scales: ["veilig"], dots: true })
    clearDots(table)
    expect(factsOf(table).revealed).toEqual({ scales: ["veilig"], dots: false })
    expect(table.scores.size).toBe(1)
    expect(table.dots.size).toBe(0)
  })

  test("dots are told in the order of the table, and those of nobody are not", () => {
    const { who } = meetingWith()
    const mireille = who("mireille")
    const card = lay(mireille, "een")
    const { dots } = mireille.meeting
    for (const [key, many] of [
      ["een/tonny", 1],
      ["een/emre", 2],
      ["een/niemand", 3],
      ["een/danielle", 0],
      ["een", 4],
    ] as const)
      dots.set(key, many)
    expect(dotsIn(mireille.meeting).get(card)).toEqual([
      { person: emre, many: 2 },
      { person: tonny, many: 1 },
    ])
    expect(sumOf(dotsIn(mireille.meeting).get(card))).toBe(3)
    expect(sumOf(undefined)).toBe(0)
  })
})
