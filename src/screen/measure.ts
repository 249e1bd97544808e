import type { Step } from "./density.ts"
import type { Measured } from "./fit.ts"
import { leavingOrder } from "./leaving.ts"
import type { Laid } from "./laid.ts"

/**
 * Measures the columns of a board whose cards lie whole, as they are at some step, and leaves the
 * step as it was. `columns` are its cards, in the order of its runners.
 */
export function measurer(board: HTMLElement, columns: readonly (readonly Laid[])[]) {
  return (step: Step): Measured[] => {
    const before = board.dataset["step"]
    board.dataset["step"] = step
    const measured = [...board.children].map((runner, index) =>
      measureRunner(runner, columns[index] ?? []),
    )
    if (before === undefined) delete board.dataset["step"]
    else board.dataset["step"] = before
    return measured
  }
}

function measureRunner(runner: Element, laid: readonly Laid[]): Measured {
  const list = runner.querySelector("ul")
  if (!list) return { room: 0, gap: 0, lineHeight: 1, cards: [], leaving: [] }
  const { rowGap, lineHeight, fontSize } = getComputedStyle(list)
  const line = parseFloat(lineHeight) || parseFloat(fontSize) || 1
  const end = runner.getBoundingClientRect().bottom - px(getComputedStyle(runner).paddingBottom)
  return {
    room: end - list.getBoundingClientRect().top,
    gap: px(rowGap),
    lineHeight: line,
    cards: [...list.children].map((card, index) => ({
      height: card.getBoundingClientRect().height,
      lines: Math.round(wordsHeight(card) / line),
      // The line that tells who and when counts as one.
      least: laid[index]?.head ? 1 : 2,
    })),
    leaving: leavingOrder(laid),
  }
}

function wordsHeight(card: Element): number {
  return card.querySelector(".words")?.getBoundingClientRect().height ?? 0
}

function px(value: string): number {
  return parseFloat(value) || 0
}
