import { useId, type ReactNode } from "react"
import type { CardId } from "../../meeting/ids.ts"
import { useCopy } from "../../sync/react/meeting.ts"
import { Chips } from "../../ui/Chips.tsx"
import { Sign } from "../../ui/Sign.tsx"
import { SIGN_OF_KIND } from "../../ui/signOf.ts"
import { firstWords } from "../firstWords.ts"
import { TiedCard } from "./TiedCard.tsx"
import { pressed } from "./tie.ts"

interface Props {
  label: string
  /** The cards that it is tied to, as they lie. */
  tied: readonly CardId[]
  /** What stands there when it is tied to none. */
  none?: ReactNode
  /** What is said beside one of them. */
  noteOf?: (card: CardId) => ReactNode
  /** How choosing is called, and what there is to choose from. */
  choose: string
  options: readonly CardId[]
  chosen: readonly CardId[]
  onTie: (card: CardId, isTied: boolean) => void
  disabled: boolean
}

/** What a card is tied to, each to be opened; and under it the way to tie it to more, or to fewer. */
export function Tied({
  label,
  tied,
  none,
  noteOf,
  choose,
  options,
  chosen,
  onTie,
  disabled,
}: Props) {
  const { readings } = useCopy()
  const id = useId()
  const mayChoose = !disabled && options.length > 0
  if (tied.length === 0 && none === undefined && !mayChoose) return null
  // What lies in one list and is not the same is told apart by its sign.
  const isMixed = new Set(options.map((option) => readings.card(option)?.place.kind)).size > 1
  const optionsAs = options.flatMap((value) => {
    const card = readings.card(value)
    if (!card) return []
    const label = (
      <>
        {isMixed && <Sign name={SIGN_OF_KIND[card.place.kind]} />} {firstWords(card.text)}
      </>
    )
    return [{ value, label }]
  })
  return (
    <section className="tied" aria-labelledby={id}>
      <h3 className="label" id={id}>
        {label}
      </h3>
      {/* Told when somebody ties or unties it. */}
      <div role="status">
        {tied.length > 0 ? (
          <ul>
            {tied.map((card) => (
              <TiedCard key={card} id={card} note={noteOf?.(card)} />
            ))}
          </ul>
        ) : (
          none
        )}
      </div>
      {mayChoose && (
        <details>
          <summary>
            <Sign name="down" />
            {choose}
          </summary>
          <Chips
            label={<span className="unseen">{label}</span>}
            options={optionsAs}
            chosen={chosen}
            onChange={(now) => {
              const change = pressed(chosen, now)
              if (change) onTie(change.card, change.isTied)
            }}
          />
        </details>
      )}
    </section>
  )
}
