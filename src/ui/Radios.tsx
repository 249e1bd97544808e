import { useId, type ReactNode } from "react"
import { Sign, type SignName } from "./Sign.tsx"

export interface Option<Value extends string> {
  value: Value
  label: ReactNode
  sign?: SignName
}

export interface RadiosProps<Value extends string> {
  label: ReactNode
  options: readonly Option<Value>[]
  /** Nothing is chosen until somebody chooses: nothing is required. */
  value: Value | undefined
  onChange: (value: Value) => void
  disabled?: boolean | undefined
  /** What is asked for, in a sentence; read aloud when it appears. */
  problem?: ReactNode
}

/** One of several, as the browser's own radio buttons; how they look is up to `className`. */
export function Radios<Value extends string>({
  label,
  options,
  value,
  onChange,
  disabled,
  problem,
  className,
}: RadiosProps<Value> & { className: string }) {
  const name = useId()
  return (
    <fieldset disabled={disabled}>
      <legend className="label">{label}</legend>
      <p className="field-problem" role="status">
        {problem}
      </p>
      <div className={className}>
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.sign && <Sign name={option.sign} />}
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
