import { expect, test } from "vitest"
import type { PersonId } from "../../src/meeting/ids.ts"
import { shortNames } from "../../src/meeting/queries/people.ts"

const called = (...names: string[]) => [
  ...shortNames(names.map((name) => ({ id: name as PersonId, name }))).values(),
]

test("people are called by their own name, and by the whole of it where two share one", () => {
  expect(called("Daniëlle de Vries", "Emre Yıldız", "Tonny van 's-Gravesande")).toEqual([
    "Daniëlle",
    "Emre",
    "Tonny",
  ])
  expect(called("Noor Yıldız", "Noor Jansen", "Léon")).toEqual([
    "Noor Yıldız",
    "Noor Jansen",
    "Léon",
  ])
})

test("a Vietnamese name ends with one's own", () => {
  expect(called("Nguyễn Thị Hồng", "Trần Minh", "Hồng de Wit")).toEqual([
    "Nguyễn Thị Hồng",
    "Minh",
    "Hồng de Wit",
  ])
  expect(called("Nguyễn Thị Hồng", "Nguyễn")).toEqual(["Hồng", "Nguyễn"])
})

test("a word that is no name alone keeps the next", () => {
  expect(called("Oma Tonny van 's-Gravesande", "Juf Renée", "mw. Bakker", "Oma")).toEqual([
    "Oma Tonny",
    "Juf Renée",
    "mw. Bakker",
    "Oma",
  ])
})
