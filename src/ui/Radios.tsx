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
  /** Where it is not required: what is chosen can be pressed again, and then nothing is. */
  onClear?: () => void
  disabled?: boolean | undefined
  /** What helps to choose, under the choice. */
  help?: ReactNode
  /** What is asked for, in a sentence; read aloud when it appears. */
  problem?: ReactNode
}

/** One of several, as the browser's own radio buttons; how they look is up to `className`. */
export function Radios<Value extends string>({
  label,
  options,
  value,
  onChange,
  onClear,
  disabled,
  help,
  problem,
  className,
}: RadiosProps<Value> & { className: string }) {
  const name = useId()
  return (
    <fieldset disabled={disabled} aria-describedby={help ? `${name}-help` : undefined}>
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
              onClick={() => option.value === value && onClear?.()}
            />
            {option.sign && <Sign name={option.sign} />}
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      {help && (
        <p className="field-hint" id={`${name}-help`}>
          {help}
        </p>
      )}
    </fieldset>
  )
}
