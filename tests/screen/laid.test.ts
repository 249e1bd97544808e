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
    from: (day) => `vanaf ${day}`,
    together: "samen",
    isUnmet: (id) => id === "unmet",
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
    isUnmet: false,
  })
  expect(laid("demand").head).toMatchObject({ is: "demand", setBy: undefined })
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

test("[P6] a goal of everybody's is signed as that; what was joined, by nobody alone", () => {
  expect(laid("goal", { owner: "shared" }).said).toEqual(["samen", "Emre"])
  const joins = ["a", "b"] as CardId[]
  expect(laid("goal", { owner: "shared", joins }, people("tonny")).said).toEqual(["samen", "Tonny"])
  expect(laid("worry", { owner: "shared" }).said).toEqual(["Emre"])
})

test("a step of which nothing else is said tells from when", () => {
  const when = (more: Partial<Card>) => {
    const { head } = laid("step", more)
    return head?.is === "step" && head.when
  }
  expect(when({ from: "2026-11-21" })).toBe("vanaf 2026-11-21")
  expect(when({ from: "2026-11-21", often: "elke avond" })).toBe("elke avond")
  expect(when({ from: "2026-11-21", by: "2026-12-01" })).toBe("vóór 2026-12-01")
})

test("a step tells what became of it once that was said, and nothing else does", () => {
  const stepOf = (more: Partial<Card>) => {
    const { head } = laid("step", more)
    return head?.is === "step" && head.became
  }
  expect(stepOf({ state: "done" })).toBe("done")
  expect(stepOf({ state: "open", often: "elke keer" })).toBeUndefined()
  expect(laid("goal", { state: "done" }).head).toBeUndefined()
})

test("a demand that no step meets tells so when that is said", () => {
  expect(laid("demand", { id: "unmet" as CardId }).head).toMatchObject({ isUnmet: true })
})
