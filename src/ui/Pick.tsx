import type { ReactNode } from "react"
import { Sign } from "./Sign.tsx"
import "./pick.css"

/** One of a short list, as the device's own list: opens with a press and needs no room. */
export function Pick<Value extends string>({
  label,
  value,
  options,
  onChange,
  column,
  disabled,
  sign,
}: {
  label: string
  value: Value
  options: readonly { value: Value; words: string }[]
  onChange: (value: Value) => void
  /** The column whose colour it takes. */
  column?: string | undefined
  disabled?: boolean
  sign?: ReactNode
}) {
  return (
    <span className={column ? "pick of-column" : "pick"} data-col={column}>
      {sign}
      <select
        aria-label={label}
        value={value}
        disabled={disabled}
        onChange={(event) => onChange(event.target.value as Value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.words}
          </option>
        ))}
      </select>
      <Sign name="down" />
    </span>
  )
}
