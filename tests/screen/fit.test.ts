import { expect, test, vi } from "vitest"
import type { Step } from "../../src/screen/density.ts"
import { fitOf, type Measured } from "../../src/screen/fit.ts"

/** Px that a line takes at each step, and what a card has besides its words. */
const LINE: Record<Step, number> = { large: 45, medium: 38, small: 32, index: 32, tight: 32 }
const REST: Record<Step, number> = { large: 30, medium: 20, small: 14, index: 20, tight: 7 }
const GAP = 5

/** A column of cards with so many lines at 1/40; larger words take more lines. */
function column(room: number, ...lines: number[]) {
  return (step: Step): Measured => ({
    room,
    gap: GAP,
    lineHeight: LINE[step],
    cards: lines.map((small) => {
      const oneLine = step === "index" || step === "tight"
      const taken = oneLine ? 1 : Math.ceil((small * LINE[step]) / LINE.small)
      return { height: REST[step] + taken * LINE[step], lines: taken, least: 2 }
    }),
    leaving: lines.map((_, index) => index),
  })
}

function fit(columns: ReturnType<typeof column>[], held?: Step) {
  const fullest = Math.max(...columns.map((at) => at("small").cards.length))
  return fitOf((step) => columns.map((at) => at(step)), fullest, held)
}

const linesOf = (given: readonly ({ lines: number; hidden: number } | undefined)[] | undefined) =>
  given?.map((each) => each && [each.lines, each.hidden])

test("few cards have large words, all of them whole", () => {
  const { step, columns } = fit([column(800, 2, 3, 1), column(800), column(800, 1)])
  expect(step).toBe("large")
  expect(columns.map(({ given, hidden }) => [given, hidden])).toEqual([
    [undefined, []],
    [undefined, []],
    [undefined, []],
  ])
})

test("words become smaller before a card gives a line", () => {
  expect(fit([column(530, 3, 3, 3)]).step).toBe("medium")
  const { step, columns } = fit([column(360, 3, 3, 3)])
  expect(step).toBe("small")
  expect(columns[0]?.given).toBeUndefined()
})

test("one step holds for all columns, and only the column that is full gives lines", () => {
  const { step, columns } = fit([column(360, 2), column(360, 3, 20), column(360, 1, 1)])
  expect(step).toBe("small")
  expect(columns.map(({ given }) => linesOf(given))).toEqual([
    undefined,
    [undefined, [7, 13]],
    undefined,
  ])
})

test("where two lines each are too many, there is an index; more than nine cards always are one", () => {
  expect(fit([column(400, 2, 2, 2, 2, 2, 2, 2)]).step).toBe("index")
  expect(fit([column(2000, ...Array<number>(10).fill(1))]).step).toBe("index")
})

test("an index has less air before a card is left out", () => {
  const ten = Array<number>(10).fill(1)
  expect(fit([column(600, ...ten)])).toMatchObject({ step: "index", columns: [{ hidden: [] }] })
  expect(fit([column(440, ...ten)])).toMatchObject({ step: "tight", columns: [{ hidden: [] }] })
  const { columns } = fit([column(300, ...ten), column(300, 1)])
  expect(columns.map(({ hidden }) => hidden)).toEqual([[0, 1, 2, 3], []])
})

test("while somebody types, a card gives lines at the size that stands", () => {
  const columns = [column(700, 3, 12, 3)]
  expect(fit(columns).step).toBe("small")
  const held = fit(columns, "large")
  expect(held.step).toBe("large")
  expect(linesOf(held.columns[0]?.given)).toEqual([undefined, [4, 13], [4, 1]])
})

test("only where it cannot be held otherwise, the size changes", () => {
  expect(fit([column(150, 3, 3, 3)], "large").step).toBe("tight")
})

test("a column with room left can say who is writing; one that is full cannot", () => {
  const { columns } = fit([column(800, 2), column(140, 2), column(800)])
  expect(columns.map(({ notes }) => notes > 0)).toEqual([true, false, true])
  expect(fit([column(2000, ...Array<number>(10).fill(1))]).columns[0]?.notes).toBe(0)
})

test("nothing larger is measured than what may be", () => {
  const measureAt = vi.fn<(step: Step) => Measured[]>((step) => [column(800, 1, 1, 1, 1)(step)])
  fitOf(measureAt, 4, undefined)
  expect(measureAt.mock.calls).toEqual([["medium"]])
})

test("less than half a pixel too much is nothing", () => {
  const whole = column(0, 2)("small").cards[0]?.height ?? 0
  expect(fit([column(whole - 0.4, 2)]).columns[0]?.given).toBeUndefined()
})
