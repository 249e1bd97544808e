import { useEffect, useEffectEvent, useState } from "react"
import { useLanguage } from "../language/useLanguage.ts"
import { LIMITS } from "../meeting/limits.ts"
import { Field } from "../ui/Field.tsx"

/** A pause in typing after which it is told, in ms; leaving the field tells it at once. */
const PAUSE_MS = 1_000

/** What helped to take a step, or would: in a few words, told as a whole and not letter by letter. */
export function WhatHelped({ value, onTell }: { value: string; onTell: (value: string) => void }) {
  const { t } = useLanguage()
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
  // Whatever was typed when the sheet is closed is told too.
  useEffect(() => () => tellNow(), [])
  return (
    <Field
      lines={1}
      label={t("again.helped")}
      value={typed ?? value}
      maxLength={LIMITS.textLength}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => {
        tell()
        setTyped(null)
      }}
    />
  )
}
