import { useEffect, useEffectEvent } from "react"
import { useLanguage } from "../../language/useLanguage.ts"
import type { CardId } from "../../meeting/ids.ts"
import { COLUMN_OF } from "../../meeting/schema.ts"
import { useCopy } from "../../sync/react/meeting.ts"
import { useSource } from "../../sync/react/useSource.ts"
import { useStill } from "../../ui/useWide.ts"
import { useDesk } from "../desk.ts"
import { cardElement } from "../drag/measure.ts"

/** A card that was laid here just now comes into sight in a full column, and is told in words. */
export function JustLaid() {
  const { t, language } = useLanguage()
  const { readings } = useCopy()
  const id = useSource(useDesk().justLaid)
  const behavior = useStill() ? "auto" : "smooth"
  const bringIntoSight = useEffectEvent((laid: CardId) =>
    cardElement(laid)?.scrollIntoView({ block: "nearest", behavior }),
  )
  useEffect(() => {
    if (id) bringIntoSight(id)
  }, [id])

  function told(): string {
    const card = id && readings.card(id)
    if (!card) return ""
    const column = COLUMN_OF[card.place.kind]
    const ids = readings.cardIds(column)
    return t("board.justLaid", {
      column: t(`column.${column}`).toLocaleLowerCase(language),
      place: ids.indexOf(id) + 1,
      of: ids.length,
    })
  }
  return (
    <p className="unseen" role="status">
      {told()}
    </p>
  )
}
