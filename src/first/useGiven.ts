import type { CardId, PersonId } from "../meeting/ids.ts"
import type { Keeping } from "../sync/sealed.ts"
import { useBin, useCopy, useDots, useFacts } from "../sync/react/meeting.ts"
import { useSealed } from "../sync/react/useSealed.ts"

/** The dots that somebody gave, wherever they lie now. */
export interface Given {
  /** By card; undefined while it is not known. Cards that are in the bin have none. */
  dots: ReadonlyMap<CardId, number> | undefined
  /** How many each has, and how many of these are not given. */
  each: number
  left: number
  /** Whether the server has it. */
  keeping: Keeping
  /** Puts so many on a card; nothing while it is not known what there is, or when there are no more. */
  put: (card: CardId, many: number) => void
}

export function useGiven(person: PersonId): Given {
  const { marks, give, keeping, knows } = useSealed()
  const { readings } = useCopy()
  const facts = useFacts()
  const shown = useDots()
  const bin = useBin()
  const about = { is: "dots", person } as const
  const kept = keeping(about)
  const each = facts.dots ?? 0

  // What is on its way is newer than what everyone sees.
  const isOpen = facts.revealed.dots && kept === "kept"
  const sealed = Object.entries(marks?.own[person]?.dots ?? {}) as [CardId, number][]
  const opened = [...shown].flatMap(([card, given]): [CardId, number][] => {
    const theirs = given.find((one) => one.person === person)
    return theirs ? [[card, theirs.many]] : []
  })
  const lies = ([card]: [CardId, number]) =>
    readings.card(card) !== undefined && bin.every(({ id }) => id !== card)
  const all = isOpen && opened.length > 0 ? opened : sealed
  const dots = isOpen || knows(about) ? new Map(all.filter(lies)) : undefined
  const left = each - [...(dots?.values() ?? [])].reduce((sum, many) => sum + many, 0)

  return {
    dots,
    each,
    left,
    keeping: kept,
    put(card, many) {
      if (!dots || many < 0 || many - (dots.get(card) ?? 0) > left) return
      const next = new Map(dots).set(card, many)
      give({ ...about, dots: Object.fromEntries([...next].filter(([, count]) => count > 0)) })
    },
  }
}
