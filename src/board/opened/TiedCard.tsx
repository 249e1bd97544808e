import type { ReactNode } from "react"
import { useLanguage } from "../../language/useLanguage.ts"
import type { CardId } from "../../meeting/ids.ts"
import { useCard } from "../../sync/react/meeting.ts"
import { Sign } from "../../ui/Sign.tsx"
import { SIGN_OF_KIND } from "../../ui/signOf.ts"
import { useDesk } from "../desk.ts"
import "./tied.css"

/** A card by its first words; a press opens it. */
export function TiedCard({ id, note }: { id: CardId; note?: ReactNode }) {
  const { t } = useLanguage()
  const { open } = useDesk()
  const card = useCard(id)
  if (!card) return null
  const { kind } = card.place
  return (
    <li>
      <button type="button" className="tied-card" onClick={() => open({ is: "card", card: id })}>
        <Sign name={SIGN_OF_KIND[kind]} label={t(`kind.${kind}`)} />
        <span>
          <span className="tied-words" dir="auto">
            {card.text}
          </span>
          {note && <small>{note}</small>}
        </span>
      </button>
    </li>
  )
}
