import { useMemo, useSyncExternalStore } from "react"
import { useLanguage } from "../language/useLanguage.ts"
import { sumOf } from "../meeting/queries/dots.ts"
import { COLUMNS, type Card, type Column } from "../meeting/schema.ts"
import type { Readings } from "../sync/readings.ts"
import { useCopy, useDots, useFacts, useNames, useUnmet } from "../sync/react/meeting.ts"
import { laidOf, type Laid } from "./laid.ts"

export type Columns = Record<Column, readonly Laid[]>

/** All that lies on the table: the same object until something of it changes. */
export function useLaid(): Columns {
  const { t, date } = useLanguage()
  const { readings } = useCopy()
  const names = useNames()
  const cards = useCards(readings)
  const also = useSyncExternalStore(readings.subscribe, readings.alsoSaid)

  const dots = useShownDots()
  const unmet = useUnmet()
  const laidAs = useMemo(() => {
    return onceEach((card: Card) =>
      laidOf(card, {
        nameOf: (person) => names.get(person),
        alsoSaid: (id) => also.get(id) ?? [],
        dotsOn: (id) => sumOf(dots?.get(id)),
        before: (day) => t("screen.before", { date: date(day, "brief") }),
        from: (day) => t("board.from", { date: date(day, "brief") }),
        together: t("board.ofUsTogether"),
        isUnmet: (id) => unmet.includes(id),
      }),
    )
  }, [names, also, dots, unmet, t, date])

  return useMemo(() => {
    const laid = (column: Column) => cards[column].map(laidAs)
    return { worries: laid("worries"), safety: laid("safety"), plan: laid("plan") }
  }, [cards, laidAs])
}

/** The dots on the table, by card; none unless they are shown now. */
function useShownDots(): ReturnType<typeof useDots> | undefined {
  const dots = useDots()
  const facts = useFacts()
  return facts.dots !== null && facts.revealed.dots ? dots : undefined
}

/** Asked for the same card again, it gives the same answer: only what changed is rendered anew. */
function onceEach<Answer>(ask: (card: Card) => Answer): (card: Card) => Answer {
  const answers = new WeakMap<Card, Answer>()
  return (card) => {
    const answer = answers.get(card) ?? ask(card)
    answers.set(card, answer)
    return answer
  }
}

type Cards = Record<Column, readonly Card[]>

/** The wall shows every card, so it watches all of them at once. */
function useCards(readings: Readings): Cards {
  const read = useMemo(() => cardsFrom(readings), [readings])
  return useSyncExternalStore(readings.subscribe, read)
}

/** Reads all cards as they lie; the same object as long as none of them changed. */
function cardsFrom(readings: Readings): () => Cards {
  const inColumn = (column: Column) =>
    readings.cardIds(column).flatMap((id) => readings.card(id) ?? [])
  let last: Cards = { worries: [], safety: [], plan: [] }
  return () => {
    const now = { worries: inColumn("worries"), safety: inColumn("safety"), plan: inColumn("plan") }
    if (!COLUMNS.every((column) => sameCards(now[column], last[column]))) last = now
    return last
  }
}

function sameCards(some: readonly Card[], others: readonly Card[]): boolean {
  return some.length === others.length && some.every((card, index) => card === others[index])
}
