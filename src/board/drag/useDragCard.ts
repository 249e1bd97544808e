import { useDraggable, useDroppable } from "@dnd-kit/core"
import { useCallback, useSyncExternalStore } from "react"
import { useLanguage } from "../../language/useLanguage.ts"
import type { CardId } from "../../meeting/ids.ts"
import { COLUMN_OF, type Column } from "../../meeting/schema.ts"
import { useCardIds } from "../../sync/react/meeting.ts"
import type { DropPlace } from "./DragBoard.tsx"
import { useHeld, type Held } from "./held.ts"
import { isSame, neighbourOf } from "./target.ts"

/** Makes a card one that can be picked up. */
export function useDragCard(id: CardId, mayMove: boolean) {
  const { t } = useLanguage()
  const held = useHeld()
  const { setNodeRef, attributes, listeners } = useDraggable({
    id,
    disabled: !mayMove,
    attributes: { role: "button", roleDescription: t("board.card"), tabIndex: 0 },
  })
  return { setNodeRef, attributes, listeners, isHeld: held?.card === id, mark: useMark(held, id) }
}

/** On which side of this card the held one would come to lie. */
function useMark(held: Held | null, id: CardId): "before" | "after" | undefined {
  const get = () => {
    const target = held?.target.get()
    if (!held || !target || isSame(target, held.home)) return undefined
    const neighbour = neighbourOf(held.laid, held.card, target)
    return neighbour?.card === id ? neighbour.side : undefined
  }
  return useSyncExternalStore(held?.target.subscribe ?? never, get)
}

/** Whether a held card would be the first in an empty column. */
export function useIsEmptyTarget(column: Column): boolean {
  const held = useHeld()
  const get = () => {
    const target = held?.target.get()
    if (!held || !target || COLUMN_OF[target.kind] !== column) return false
    return !isSame(target, held.home) && !neighbourOf(held.laid, held.card, target)
  }
  return useSyncExternalStore(held?.target.subscribe ?? never, get)
}

const never = () => () => {}

/** The cards of a column as they lie; as they lay while this person holds one. */
export function useLyingCards(column: Column): readonly CardId[] {
  const now = useCardIds(column)
  const held = useHeld()
  return held ? held.laid[column].map(({ id }) => id) : now
}

/** A column, or its name, where a held card can be laid. */
export function useDropPlace(place: DropPlace, key: string = place.column) {
  const { setNodeRef } = useDroppable({
    id: `${place.isName ? "name" : "column"} ${key}`,
    data: place,
  })
  return useCallback((element: HTMLElement | null) => setNodeRef(element), [setNodeRef])
}
