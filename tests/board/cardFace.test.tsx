// @vitest-environment jsdom
import { cleanup } from "@testing-library/react"
import { afterEach, beforeEach, expect, test } from "vitest"
import { tellCard, type Told } from "../../src/meeting/commands/cards.ts"
import type { PersonId } from "../../src/meeting/ids.ts"
import type { Kind } from "../../src/meeting/schema.ts"
import { boardOf, card, cast, clearTheTable } from "../support/board.tsx"
import { lay } from "../support/cast.ts"

beforeEach(clearTheTable)
afterEach(cleanup)

/** What stands above the words of a card, and behind them. */
function faceOf(kind: Kind, told: Told) {
  const emre = cast("emre")
  tellCard(emre.meeting, emre.writer, lay(emre, "een", kind), told)
  boardOf(emre)
  const head = [...card("een").querySelectorAll(".row > *")].map(({ textContent }) => textContent)
  return { head, signed: card("een").querySelector(".said")?.textContent }
}

test("[P9] a step tells who and how they stand to the family, then its day and how often", () => {
  const told = { who: ["fenna" as PersonId], by: "2026-12-10", often: "elke avond" }
  expect(faceOf("step", told)).toEqual({
    head: ["fenna professional", "donderdag 10 december, elke avond"],
    signed: undefined,
  })
})

test("a step that nobody takes yet tells when, and is signed", () => {
  expect(faceOf("step", { by: "2026-12-10" })).toEqual({
    head: ["", "donderdag 10 december"],
    signed: "emre",
  })
})

test("a demand says whose it is only when that was said; else it is signed like any card", () => {
  expect(faceOf("demand", { setBy: "fenna" as PersonId })).toEqual({
    head: ["Bodemeis", "van fenna"],
    signed: undefined,
  })
  expect(faceOf("demand", {})).toEqual({ head: ["Bodemeis", ""], signed: "emre" })
})
