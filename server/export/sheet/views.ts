import type { PlanCard, PlanGoal } from "../../../src/meeting/queries/plan.ts"
import type { Around } from "./around.ts"
import { said, type Said } from "./said.ts"

/** What somebody put beside a card. */
export interface Note {
  who: string
  differs: boolean
  text: Said
}

type View = Around["plan"]["views"][number]

/**
 * Who signed a card: who said it first, and who says it too. [P6] A goal that was made of others is theirs
 * who said those: nobody alone said it.
 */
export function signedBy({ plan, names }: Around, card: PlanCard | PlanGoal): string {
  const first = "joins" in card && card.joins.length > 0 ? [] : [card.author]
  return names([...first, ...viewsOf(plan.views, card, "mine")])
}

/** Who sees a card differently, each in their own words; then who sees it the same way. */
export function notesOn({ plan, names, words }: Around, card: PlanCard): Note[] {
  const different = viewsOf(plan.views, card, "different")
  const same = viewsOf(plan.views, card, "same")
  const withWords = same.filter(({ text }) => text)
  const without = same.filter(({ text }) => !text)
  return [
    ...different.map((view) => ({
      who: words.seesDifferently(names([view])),
      differs: true,
      text: said(view.text ?? ""),
    })),
    ...withWords.map((view) => ({
      who: words.seesSame(names([view]), false),
      differs: false,
      text: said(view.text ?? ""),
    })),
    ...(without.length > 0
      ? [{ who: words.seesSame(names(without), without.length > 1), differs: false, text: null }]
      : []),
  ]
}

function viewsOf(views: View[], card: PlanCard, sees: View["sees"]): View[] {
  return views.filter((view) => view.card === card.id && view.sees === sees)
}
