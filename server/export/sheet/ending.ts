import type { CopyScope } from "../../../src/meeting/schema.ts"
import type { Around } from "./around.ts"
import { capital, dayIn, timeIn } from "./dates.ts"
import { inside, said, type Said } from "./said.ts"

/** A line of ours, and what somebody wrote after it. */
export interface Piece {
  lead: string | null
  says: Said
  /** The first thing that must be seen. */
  strong: boolean
}

/** A sign that it goes wrong, and who does what then. */
export interface Warning {
  sign: Said
  act: Said
}

export function warningsOf({ plan }: Around): Warning[] {
  return plan.warnings
    .map(({ sign, act }) => ({ sign: said(sign), act: said(act) }))
    .filter(({ sign, act }) => sign ?? act)
}

/** The next meeting: when and where, who arranges it, what brings it forward; and whose plan it is. */
export function againOf({ plan, words, language, names }: Around): Piece[] {
  const { reviewOn, reviewAt, reviewBy, coordinator, owners } = plan
  const when = [
    reviewOn ? capital(dayIn(language, reviewOn)) : "",
    reviewAt ? words.at(timeIn(language, reviewAt)) : "",
  ].filter(Boolean)
  const by = reviewBy ? names([reviewBy]) : ""
  const overview = coordinator ? inside(coordinator.name.trim()) : ""
  const whose = names(owners)
  return [
    ...ours(when.length > 0 && `${when.join(", ")}.`, true),
    ...wrote(words.where, plan.reviewPlace),
    ...ours(by && words.arranges(by)),
    ...wrote(words.earlierIf, plan.reviewEarlier),
    ...ours(overview && words.keepsOverview(overview)),
    ...ours(whose && words.ownedBy(whose)),
  ]
}

/** Who was there and who they are to the children; who was not, and how the children were heard. */
export interface Present {
  people: { name: string; isFor: Said; role: string | null }[]
  more: Piece[]
}

/** Absent where the names on the first page say it all, and in one person's copy. */
export function presentOf({ plan, people, words }: Around): Present | null {
  if (plan.copyFor) return null
  const more = [...wrote(words.missing, plan.missing), ...wrote(words.childHeard, plan.childHeard)]
  const known = people.some(({ isFor }) => isFor.trim() !== "")
  if (!known && more.length === 0) return null
  return {
    people: known
      ? people.map(({ name, role, isFor }) => ({
          name: inside(name),
          isFor: said(isFor),
          role: role === "other" ? null : words.roles[role],
        }))
      : [],
    more,
  }
}

/** Who gets which copy of the plan, and how. */
export interface CopyGiven {
  name: string
  scope: CopyScope
  label: string
  how: Said
}

export function copiesOf({ plan, words }: Around): CopyGiven[] {
  return plan.copies.map(({ name, scope, how }) => ({
    name: inside(name),
    scope,
    label: words.scopes[scope],
    how: said(how),
  }))
}

function ours(lead: string | false, strong = false): Piece[] {
  return lead ? [{ lead, says: null, strong }] : []
}

function wrote(lead: string, text: string): Piece[] {
  const says = said(text)
  return says ? [{ lead, says, strong: false }] : []
}
