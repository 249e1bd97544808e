import * as Y from "yjs"
import type { Meeting } from "../meeting/document.ts"
import type { CardId, PersonId } from "../meeting/ids.ts"
import { binnedCards, cardIn, cardsIn } from "../meeting/queries/cards.ts"
import { stepsAgain } from "../meeting/queries/cameBack.ts"
import { dotsIn, type DotsOf } from "../meeting/queries/dots.ts"
import { factsOf, type Facts } from "../meeting/queries/facts.ts"
import { heardIn, type Heard } from "../meeting/queries/heard.ts"
import { peopleIn, shortNames, type Named } from "../meeting/queries/people.ts"
import { particularsIn } from "../meeting/queries/particulars.ts"
import { planOf, type Plan } from "../meeting/queries/plan.ts"
import { alsoSaidBy } from "../meeting/queries/signers.ts"
import { scalesIn, type ShownScale } from "../meeting/queries/scales.ts"
import { tiesIn, type Ties } from "../meeting/queries/ties.ts"
import { viewsIn, type Seen } from "../meeting/queries/views.ts"
import { COLUMNS, type Card, type Column, type Particulars } from "../meeting/schema.ts"
import { newStore } from "./store.ts"

/**
 * The queries of a meeting with an answer that stays the same object until it changes: what React
 * needs to render a card only when that card changes.
 */
export interface Readings {
  facts: () => Facts
  /** What the plan says besides what lies on the board. */
  particulars: () => Particulars
  people: () => Named[]
  /** What each is called at this table. */
  names: () => ReadonlyMap<PersonId, string>
  plan: () => Plan
  heard: () => Heard
  card: (id: CardId) => Card | undefined
  /** By card, how people see it. */
  views: () => ReadonlyMap<string, readonly Seen[]>
  /** By card, who else says what it says: they sign it as well. */
  alsoSaid: () => ReadonlyMap<string, readonly PersonId[]>
  /** Every scale with the marks that everyone may read. */
  scales: () => readonly ShownScale[]
  /** By card, who gave dots to it. */
  dots: () => ReadonlyMap<CardId, readonly DotsOf[]>
  /** What is tied to what: the same until a card or a set is told otherwise. */
  ties: () => Ties
  /** The demands that no step meets. */
  unmet: () => readonly CardId[]
  /** The steps of the last meeting. */
  again: () => readonly Card[]
  cardIds: (column: Column) => readonly CardId[]
  bin: () => readonly Card[]
  /** Calls back after each change of the document; returns how to stop. */
  subscribe: (changed: () => void) => () => void
  close: () => void
}

/** Keys of a card that say where it lies, or whether it lies there at all. */
const WHERE = ["place", "binned", "author", "text", "joins"]

export function readingsOf(meeting: Meeting): Readings {
  const version = newStore(0)
  const facts = kept(() => factsOf(meeting))
  const particulars = kept(() => particularsIn(meeting))
  const people = kept(() => peopleIn(meeting))
  const names = kept(() => shortNames(people.get()))
  const plan = kept(() => planOf(meeting))
  const heard = kept(() => heardIn(meeting))
  const cards = new Map<string, Card | undefined>()
  const card = (id: CardId) => {
    if (!cards.has(id)) cards.set(id, cardIn(meeting, id))
    return cards.get(id)
  }
  const views = kept(() => viewsIn(meeting))
  const mine = kept(
    () => new Map([...views.get()].map(([card, seen]) => [card, alsoSaidBy(seen)] as const)),
  )
  const scales = kept(() => scalesIn(meeting))
  const dots = kept(() => dotsIn(meeting))
  const ties = kept(() => tiesIn(meeting))
  const unmet = keptList(() => [...ties.get().metBy].flatMap(([id, by]) => (by[0] ? [] : id)))
  const again = keptList(() => stepsAgain(meeting).flatMap(({ id }) => card(id) ?? []))
  const bin = keptList(() => binnedCards(meeting).flatMap(({ id }) => card(id) ?? []))
  const columns = Object.fromEntries(
    COLUMNS.map((column) => [column, keptList(() => cardsIn(meeting, column).map(({ id }) => id))]),
  ) as Record<Column, Kept<readonly CardId[]>>

  const onTies = () => {
    ties.forget()
    unmet.forget()
  }
  const onCards = (events: Y.YEvent<Y.AbstractType<unknown>>[]) => {
    for (const event of events) {
      const [id] = event.path
      const keys = event instanceof Y.YMapEvent ? [...event.keysChanged] : []
      for (const card of id === undefined ? keys : [id]) cards.delete(String(card))
      // Typing ties nothing.
      if (keys.length > 0) onTies()
      if (id === undefined || keys.some((key) => WHERE.includes(String(key))))
        for (const column of COLUMNS) columns[column].forget()
    }
    bin.forget()
    again.forget()
  }
  const onViews = () => {
    views.forget()
    mine.forget()
  }
  const onPeople = () => {
    people.forget()
    names.forget()
    scales.forget()
    dots.forget()
    onViews()
  }
  const onAny = (transaction: Y.Transaction) => {
    if (transaction.changed.size === 0) return
    plan.forget()
    heard.forget()
    version.set(version.get() + 1)
  }
  meeting.cards.observeDeep(onCards)
  for (const root of [meeting.meeting, meeting.guide, meeting.scales]) root.observe(facts.forget)
  meeting.meeting.observe(particulars.forget)
  meeting.meeting.observe(again.forget)
  meeting.people.observe(onPeople)
  for (const root of [meeting.scales, meeting.scores]) root.observe(scales.forget)
  meeting.dots.observe(dots.forget)
  meeting.scales.observe(onTies)
  meeting.views.observe(onViews)
  meeting.doc.on("afterTransaction", onAny)

  return {
    facts: facts.get,
    particulars: particulars.get,
    people: people.get,
    names: names.get,
    plan: plan.get,
    heard: heard.get,
    bin: bin.get,
    again: again.get,
    cardIds: (column) => columns[column].get(),
    card,
    views: views.get,
    alsoSaid: mine.get,
    scales: scales.get,
    dots: dots.get,
    ties: ties.get,
    unmet: unmet.get,
    subscribe: version.subscribe,
    close() {
      meeting.cards.unobserveDeep(onCards)
      for (const root of [meeting.meeting, meeting.guide, meeting.scales])
        root.unobserve(facts.forget)
      meeting.meeting.unobserve(particulars.forget)
      meeting.meeting.unobserve(again.forget)
      meeting.people.unobserve(onPeople)
      for (const root of [meeting.scales, meeting.scores]) root.unobserve(scales.forget)
      meeting.dots.unobserve(dots.forget)
      meeting.scales.unobserve(onTies)
      meeting.views.unobserve(onViews)
      meeting.doc.off("afterTransaction", onAny)
    },
  }
}

interface Kept<Value> {
  get: () => Value
  forget: () => void
}

function kept<Value>(read: () => Value): Kept<Value> {
  let answer: { value: Value } | undefined
  return {
    get: () => (answer ??= { value: read() }).value,
    forget: () => (answer = undefined),
  }
}

/** Hands out the earlier list as long as it holds the same things in the same order. */
function keptList<Item>(read: () => readonly Item[]): Kept<readonly Item[]> {
  let last: readonly Item[] = []
  return kept(() => {
    const now = read()
    const same = now.length === last.length && now.every((item, index) => item === last[index])
    return (last = same ? last : now)
  })
}
