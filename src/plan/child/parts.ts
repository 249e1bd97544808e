import type { Plan } from "../../meeting/queries/plan.ts"

/** A heading on the child's page, and the words of the plan that can stand under it. */
export interface Part {
  name: "ours" | "good" | "what" | "wrong"
  cards: { id: string; text: string }[]
}

/** What can go in. Worries, numbers and answers never do, nor what an agency wants. */
export function partsOf({ goals, safety, steps, warnings }: Plan): Part[] {
  return [
    { name: "ours", cards: goals.filter(({ owner }) => owner !== "agency") },
    { name: "good", cards: safety },
    { name: "what", cards: steps },
    {
      name: "wrong",
      cards: warnings.map(({ sign, act }, index) => ({
        id: `warning-${index}`,
        text: signAndAct(sign, act),
      })),
    },
  ]
}

/** What goes wrong, and what is done then: a sentence that ends takes no colon. */
function signAndAct(sign: string, act: string): string {
  return [sign, act].filter(Boolean).join(/[.!?…]$/.test(sign) ? " " : ": ")
}
