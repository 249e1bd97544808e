import { memo, useState } from "react"
import { useLanguage } from "../../language/useLanguage.ts"
import { COLUMN_OF } from "../../meeting/schema.ts"
import { useCard, useMoved, useNames, useWritersIn } from "../../sync/react/meeting.ts"
import { Sign } from "../../ui/Sign.tsx"
import { CardFace } from "../cards/CardFace.tsx"
import { useForm } from "../useForm.ts"
import { useNameUnderHeld, type Held } from "./hand.ts"

/** The card in the hand, as it was when it was picked up; what others did meanwhile is one line. */
export const HeldCard = memo(function HeldCard({ held, said }: { held: Held; said: string }) {
  const now = useCard(held.card)
  const [then] = useState(now)
  const form = useForm()
  const isOnName = useNameUnderHeld() !== null
  const { t } = useLanguage()
  const names = useNames()
  const mover = useMoved(held.card)
  const [writer] = useWritersIn(held.card)
  if (!then) return null
  const { kind } = then.place

  const by = (who: typeof writer | null) => (who && names.get(who)) ?? t("board.somebody")
  let meanwhile: string | undefined
  if (now && now.text !== then.text) meanwhile = t("board.meanwhileWords", { name: by(writer) })
  else if (now && now.place !== then.place)
    meanwhile = t("board.meanwhileMoved", { name: by(mover) })

  return (
    <div className={`cards-${form} ${isOnName ? "on-name" : ""}`} data-col={COLUMN_OF[kind]}>
      <div className={`paper carried ${kind} ${held.by === "keys" ? "by-keys" : ""}`}>
        <CardFace card={then}>
          {meanwhile && (
            <p className="beside-note">
              <Sign name="pen" />
              {meanwhile}
            </p>
          )}
        </CardFace>
      </div>
      {held.by === "keys" && <p className="held-said">{said}</p>}
    </div>
  )
})
