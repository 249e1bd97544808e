import { Fragment } from "react"
import { useLanguage } from "../../language/useLanguage.ts"
import type { CardId } from "../../meeting/ids.ts"
import type { Column } from "../../meeting/schema.ts"
import { useSource } from "../../sync/react/useSource.ts"
import { Empty } from "../../ui/Empty.tsx"
import { SIGN_OF_COLUMN } from "../../ui/signOf.ts"
import { useDesk } from "../desk.ts"
import { useLyingCards } from "../drag/hand.ts"
import { MarkHere } from "../drag/MarkHere.tsx"
import { useKeptFocus } from "../focus.ts"
import { BinnedHere } from "./BinnedHere.tsx"
import { CardOnBoard } from "./CardOnBoard.tsx"

/** The cards of a column as they lie, or the first question when none does. */
export function Cards({ column }: { column: Column }) {
  const { t } = useLanguage()
  const ids = useLyingCards(column)
  const binned = useBinnedHere(column, ids)
  const keepsFocus = useKeptFocus(ids)
  return (
    <>
      <ul data-cards={column} aria-label={t(`column.${column}`)} {...keepsFocus}>
        {binned?.at === 0 && <BinnedHere card={binned.card} />}
        {ids.map((id, index) => (
          <Fragment key={id}>
            <CardOnBoard id={id} />
            {binned?.at === index + 1 && <BinnedHere card={binned.card} />}
          </Fragment>
        ))}
        <MarkHere column={column} />
      </ul>
      {ids.length === 0 && !binned && (
        <Empty
          sign={SIGN_OF_COLUMN[column]}
          question={t(`board.ask-${column}`)}
          line={t(`board.gentle-${column}`)}
        />
      )}
    </>
  )
}

/** Where among the cards lay what was thrown away just now. */
function useBinnedHere(
  column: Column,
  ids: readonly CardId[],
): { card: CardId; at: number } | undefined {
  const binned = useSource(useDesk().justBinned)
  if (binned?.column !== column) return undefined
  const at = binned.behind === undefined ? 0 : ids.indexOf(binned.behind) + 1
  return { card: binned.card, at }
}
