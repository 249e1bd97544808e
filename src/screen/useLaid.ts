import { useMemo, useSyncExternalStore } from "react"
import { useLanguage } from "../language/useLanguage.ts"
import { personalKey, type Meeting } from "../meeting/document.ts"
import { COLUMNS, type Card, type Column, type View } from "../meeting/schema.ts"
import type { Readings } from "../sync/readings.ts"
import { useCopy, useNames } from "../sync/react/meeting.ts"
import { laidOf, type Laid } from "./laid.ts"

export type Columns = Record<Column, readonly Laid[]>

/** All that lies on the table: the same object until something of it changes. */
export function useLaid(): Columns {
  const { t, date } = useLanguage()
  const { meeting, readings } = useCopy()
  const names = useNames()
  const cards = useCards(readings)
  const signers = useSyncExternalStore(readings.subscribe, () => signersIn(meeting))

  const laidAs = useMemo(() => {
    const also = new Set(signers.split(" "))
    return onceEach((card: Card) =>
      laidOf(card, {
        nameOf: (person) => names.get(person),
        // In the order of the table, which is that of the names.
        alsoSaid: (id) => [...names.keys()].filter((person) => also.has(personalKey(id, person))),
        before: (day) => t("screen.before", { date: date(day, "brief") }),
      }),
    )
  }, [names, signers, t, date])

  return useMemo(() => {
    const laid = (column: Column) => cards[column].map(laidAs)
    return { worries: laid("worries"), safety: laid("safety"), plan: laid("plan") }
  }, [cards, laidAs])
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

/** `<cardId>/<personId>` of everyone who says a card too, as one string: it is compared as a whole. */
function signersIn({ views }: Meeting): string {
  return [...views.entries()]
    .filter(([, view]) => (view as View).sees === "mine")
    .map(([key]) => key)
    .sort()
    .join(" ")
}
