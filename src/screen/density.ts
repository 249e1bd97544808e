/**
 * How large the words on the wall are: 1/30, 1/35 and 1/40 of its height; then an index of one line
 * each, and at last that index with less air. Nothing is ever smaller than 1/40.
 */
export const STEPS = ["large", "medium", "small", "index", "tight"] as const
export type Step = (typeof STEPS)[number]

/** The most cards in the fullest column that a step is for; an index is for any number. */
const MOST: [step: Step, cards: number][] = [
  ["large", 3],
  ["medium", 5],
  ["small", 9],
]

/** The largest words that the fullest column allows. One step holds for all columns. */
export function largestStep(fullest: number): Step {
  return MOST.find(([, cards]) => fullest <= cards)?.[0] ?? "index"
}

/** A step and everything after it, from large to small. */
export function stepsFrom(first: Step): readonly Step[] {
  return STEPS.slice(STEPS.indexOf(first))
}

/** Whether every card is one line. */
export function isIndex(step: Step): boolean {
  return step === "index" || step === "tight"
}
