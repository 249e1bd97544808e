import { useId, type ReactNode } from "react"
import { useLanguage } from "../language/useLanguage.ts"
import type { Scale } from "../meeting/schema.ts"
import "./ladder.css"

const RUNGS = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0]

interface Props {
  scale: Scale
  /** Whose number it is. */
  label: string
  /** What stands beside their rung. */
  whose: string
  value: number | null | undefined
  before: number | null | undefined
  onChange: (value: number) => void
  /** What is asked between the two ends. */
  children: ReactNode
}

/** 10 at the top, 0 below, the family's words at both ends, last time's ring on its rung. */
export function Ladder({ scale, label, whose, value, before, onChange, children }: Props) {
  const { t } = useLanguage()
  const name = useId()
  const endId = (rung: number) => `${name}-${rung}`
  return (
    <div className="ladder">
      <fieldset className="rungs">
        <legend className="unseen">{label}</legend>
        {RUNGS.map((rung) => (
          <label key={rung} className={rung === before ? "last-time" : undefined}>
            <input
              type="radio"
              name={name}
              value={rung}
              checked={rung === value}
              aria-describedby={rung % 10 === 0 ? endId(rung) : undefined}
              onChange={() => onChange(rung)}
            />
            <b>{rung}</b>
            <small>
              {rung === value && <span className="whose">{whose}</span>}
              {rung === before && <span className="quiet">{t("scale.lastTime")}</span>}
            </small>
          </label>
        ))}
      </fieldset>
      <div className="between">
        <End id={endId(10)} rung={10} words={scale.ten} />
        {children}
        <End id={endId(0)} rung={0} words={scale.zero} />
      </div>
    </div>
  )
}

/** An end in the family's own words. */
function End({ id, rung, words }: { id: string; rung: number; words: string }) {
  return (
    <div className="ladder-end">
      <b>{rung}</b>
      <p id={id} dir="auto">
        {words}
      </p>
    </div>
  )
}
