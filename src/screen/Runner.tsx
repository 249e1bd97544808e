import { useSyncExternalStore } from "react"
import { useLanguage } from "../language/useLanguage.ts"
import type { PersonId } from "../meeting/ids.ts"
import type { Column } from "../meeting/schema.ts"
import { useCopy } from "../sync/react/meeting.ts"
import { Empty } from "../ui/Empty.tsx"
import { Sign } from "../ui/Sign.tsx"
import { SIGN_OF_COLUMN } from "../ui/signOf.ts"
import { isIndex, type Step } from "./density.ts"
import type { ColumnFit } from "./fit.ts"
import type { Laid } from "./laid.ts"
import { WallCard } from "./WallCard.tsx"
import "../ui/runner.css"

interface Props {
  column: Column
  laid: readonly Laid[]
  /** How many cards of the column are not among these: no wall is high enough for them. */
  besides: number
  step: Step | undefined
  /** Absent while the cards lie whole, to be measured. */
  fit: ColumnFit | undefined
  /** Whether the wall stood here already: only then is a card a new one. */
  settled: boolean
}

/** A column of the wall. */
export function Runner({ column, laid, ...shown }: Props) {
  const { t } = useLanguage()
  const sign = SIGN_OF_COLUMN[column]
  return (
    <section className="runner" data-col={column} aria-labelledby={`runner-${column}`}>
      <header>
        <Sign name={sign} />
        <h2 id={`runner-${column}`}>{t(`column.${column}`)}</h2>
      </header>
      {laid.length === 0 ? (
        <Empty sign={sign} question={t(`board.ask-${column}`)} line={t(`board.gentle-${column}`)} />
      ) : (
        <Cards laid={laid} {...shown} />
      )}
    </section>
  )
}

function Cards({ laid, besides, step, fit, settled }: Omit<Props, "column">) {
  const { t } = useLanguage()
  const writers = useWriters()
  const shown = laid.filter((_, index) => !fit?.hidden.includes(index))
  const more = besides + laid.length - shown.length
  const written = shown.filter(({ id }) => writers.has(id)).slice(0, fit?.notes ?? 0)
  return (
    <div className="lying">
      {/* First, because mostly older cards lie before those that are in view. */}
      {fit && more > 0 && <p className="more-cards">{t("screen.moreCards", { count: more })}</p>}
      <ul>
        {shown.map((card, index) => (
          <WallCard
            key={card.id}
            laid={card}
            given={fit?.given?.[index]}
            oneLine={step !== undefined && isIndex(step)}
            writers={written.includes(card) ? writers.get(card.id) : undefined}
            settled={settled}
          />
        ))}
      </ul>
    </div>
  )
}

/** Who is writing in which card. */
function useWriters(): ReadonlyMap<string, readonly PersonId[]> {
  const { presence } = useCopy()
  return useSyncExternalStore(presence.subscribe, () => presence.get().writers)
}
