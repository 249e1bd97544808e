import { useEffect, useEffectEvent, useState } from "react"
import { useLanguage } from "../../language/useLanguage.ts"
import type { Outcome, Refusal } from "../../meeting/commands/outcome.ts"
import { LIMITS } from "../../meeting/limits.ts"
import { begunInTab, nameIn } from "../../sync/keeping.ts"
import { useMeeting } from "../../sync/react/meeting.ts"
import { Field } from "../../ui/Field.tsx"

/** A pause in typing after which it is told, in ms; leaving the field tells it at once. */
const PAUSE_MS = 1_000

interface Props {
  /** By this name what is typed stays in this tab until it is taken. */
  name: string
  label: string
  hint?: string
  /** How high it is before anything is written. */
  lines?: number
  value: string
  /** How much fits in it, in characters. */
  most?: number
  onTell: (value: string) => Outcome
}

/**
 * [P13] A few words, told as a whole and not letter by letter. What was refused is said under the field,
 * and stays in it: also when the page goes, and the board is closed meanwhile.
 */
export function TellWords({ name, label, hint, lines = 1, value, most, onTell }: Props) {
  const { t } = useLanguage()
  const { meetingId, me } = useMeeting()
  const begun = begunInTab<string>(nameIn(meetingId, "told", me.personId, name))
  /** What is being typed, or was not taken. */
  const [typed, setTyped] = useState(begun.get)
  const [refusal, setRefusal] = useState<Refusal>()

  function tell(): boolean {
    if (typed === undefined) return true
    const words = typed.trim()
    const outcome = words === value ? undefined : onTell(words)
    const isTaken = outcome?.done ?? true
    setRefusal(outcome?.done === false ? outcome.because : undefined)
    if (isTaken) begun.set(undefined)
    return isTaken
  }
  const tellNow = useEffectEvent(tell)
  useEffect(() => {
    if (typed === undefined) return
    const timer = setTimeout(tellNow, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [typed])
  // Whatever was typed when it is closed is told too.
  useEffect(() => () => void tellNow(), [])

  return (
    <Field
      lines={lines}
      label={label}
      hint={hint}
      problem={refusal && t(`refused.${refusal}`)}
      value={typed ?? value}
      maxLength={most ?? LIMITS.textLength}
      onChange={(event) => {
        setTyped(event.target.value)
        begun.set(event.target.value)
      }}
      onBlur={() => {
        if (tell()) setTyped(undefined)
      }}
    />
  )
}
