import { isWritten, type Around } from "./around.ts"
import { inside, said, type Said } from "./said.ts"
import { notesOn, type Note } from "./views.ts"

/** What an authority fixed, and what the family makes of it. */
interface Demand {
  number: number
  text: Said
  /** Who set it, where that is not the same for all of them. */
  setBy: string | null
  familyDecides: Said
  /** The steps that meet it; none is said plainly. */
  metBy: string[]
  notes: Note[]
}

export interface Demands {
  intro: string
  each: Demand[]
}

export function demandsOf(read: Around): Demands {
  const { plan, words, names, stepNumber, demandNumber } = read
  const demands = plan.demands.filter(isWritten)
  const setters = new Set(demands.map(({ setBy }) => setBy?.name ?? ""))
  const [setter] = setters
  const one = setters.size === 1 && setter ? setter : null
  return {
    intro: one ? words.standsFirmBy(inside(one)) : words.standsFirm,
    each: demands.map((demand) => ({
      number: demandNumber(demand.id),
      text: said(demand.text),
      setBy: !one && demand.setBy?.name ? words.setBy(inside(demand.setBy.name)) : null,
      familyDecides: said(demand.free),
      metBy: plan.steps
        .filter(({ id }) => demand.metBy.includes(id))
        .map(({ id, who }) => words.step(stepNumber(id), names(who))),
      notes: notesOn(read, demand),
    })),
  }
}
