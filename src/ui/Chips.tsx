import type { ReactNode } from "react"
import "./field.css"
import "./chips.css"

interface Props<Value extends string> {
  label: ReactNode
  options: readonly { value: Value; label: ReactNode }[]
  chosen: readonly Value[]
  onChange: (chosen: Value[]) => void
  disabled?: boolean | undefined
}

/** Any number of several, such as the people who take a step. Chosen ones stay in the order given. */
export function Chips<Value extends string>({
  label,
  options,
  chosen,
  onChange,
  disabled,
}: Props<Value>) {
  const toggle = (value: Value) =>
    onChange(
      options
        .map((option) => option.value)
        .filter((other) => (other === value) !== chosen.includes(other)),
    )
  return (
    <fieldset disabled={disabled}>
      <legend className="label">{label}</legend>
      <div className="chips">
        {options.map(({ value, label: words }) => (
          <label key={value}>
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={() => toggle(value)}
            />
            <span dir="auto">{words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
