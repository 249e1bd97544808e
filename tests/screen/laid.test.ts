import { expect, test } from "vitest"
import type { CardId, PersonId } from "../../src/meeting/ids.ts"
import type { Card, Kind } from "../../src/meeting/schema.ts"
import { laidOf } from "../../src/screen/laid.ts"

const people = (...ids: string[]) => ids as PersonId[]
const NAMES: Record<string, string> = { emre: "Emre", fenna: "Fenna", tonny: "Tonny" }

function laid(kind: Kind, more: Partial<Card> = {}, alsoSaid = people()) {
  const [author] = people("emre") as [PersonId]
  const place = { kind, order: "a0" }
  const card: Card = {
    id: "c" as CardId,
    place,
    text: "Woorden\n",
    author,
    at: 0,
    edited: [],
    ...more,
  }
  return laidOf(card, {
    nameOf: (person) => NAMES[person],
    alsoSaid: () => alsoSaid,
    dotsOn: () => 0,
    before: (day) => `vóór ${day}`,
  })
}

test("a card has its words and who signed it, each once, the one who said it first", () => {
  expect(laid("worry")).toMatchObject({ words: "Woorden", said: ["Emre"], head: undefined })
  expect(laid("worry", {}, people("tonny", "emre")).said).toEqual(["Emre", "Tonny"])
})

test("somebody who is not known has no name to sign with", () => {
  expect(laid("worry", { author: "nobody" as PersonId }).said).toEqual([])
})

test("a demand tells whose it is", () => {
  expect(laid("demand", { setBy: "fenna" as PersonId }).head).toEqual({
    is: "demand",
    setBy: "Fenna",
  })
  expect(laid("demand").head).toEqual({ is: "demand", setBy: undefined })
})

test("a step tells who and when, as far as that was said", () => {
  const who = people("emre", "tonny")
  expect(laid("step", { who, often: "elke keer", by: "2026-11-21" }).head).toEqual({
    is: "step",
    who: ["Emre", "Tonny"],
    when: "vóór 2026-11-21, elke keer",
  })
  expect(laid("step", { who, by: "" }).head).toEqual({
    is: "step",
    who: ["Emre", "Tonny"],
    when: "",
  })
  expect(laid("step").head).toBeUndefined()
})

test("only a move makes its place another one", () => {
  expect(laid("goal").place).toBe(laid("goal", { text: "Andere woorden" }).place)
  expect(laid("goal").place).not.toBe(laid("step").place)
})

test("the one who said it signs, unless a demand or a step names somebody itself", () => {
  expect(laid("demand", { setBy: "fenna" as PersonId }).said).toEqual([])
  expect(laid("step", { who: people("tonny") }).said).toEqual([])
  for (const more of [{}, { by: "2026-11-21" }]) expect(laid("step", more).said).toEqual(["Emre"])
  expect(laid("demand").said).toEqual(["Emre"])
})
