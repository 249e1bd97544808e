import { useEffect, useEffectEvent, useState } from "react"
import { Field } from "./Field.tsx"

/** A pause in typing after which it is told, in ms; leaving the field tells it at once. */
const PAUSE_MS = 1_000

/** A few words that a card knows besides its own: told as a whole, and not letter by letter. */
export function TellField({
  label,
  hint,
  value,
  most,
  disabled = false,
  onTell,
}: {
  label: string
  hint?: string
  value: string
  most: number
  disabled?: boolean
  onTell: (value: string) => void
}) {
  /** What is being typed and was not told yet. */
  const [typed, setTyped] = useState<string | null>(null)
  function tell(): void {
    if (typed !== null && typed.trim() !== value) onTell(typed.trim())
  }
  const tellNow = useEffectEvent(tell)
  useEffect(() => {
    if (typed === null) return
    const timer = setTimeout(tellNow, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [typed])
  // Whatever was typed when this closes is told too.
  useEffect(() => () => tellNow(), [])

  return (
    <Field
      lines={1}
      label={label}
      hint={hint}
      value={typed ?? value}
      maxLength={most}
      disabled={disabled}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => {
        tell()
        setTyped(null)
      }}
    />
  )
}
