import { useEffect, useEffectEvent } from "react"
import { useLanguage } from "../language/useLanguage.ts"
import { drawCurtain } from "../meeting/commands/meeting.ts"
import { useCopy, useFacts, useMe } from "../sync/react/meeting.ts"
import { Button } from "../ui/Button.tsx"
import { AskPause } from "./AskPause.tsx"

/**
 * The one key for it. A letter would do it while somebody dictates or misses a field; function keys do
 * not (WCAG 2.1.4).
 */
const KEY = "F9"

/**
 * Always one press away, on every page: the facilitator draws the curtain before the room's screens,
 * anybody else asks for a pause. `bare` is the sign alone, where there is no room for words.
 */
export function Curtain({ bare }: { bare?: boolean }) {
  return useMe().seat === "facilitator" ? <Draw bare={bare} /> : <AskPause bare={bare} />
}

function Draw({ bare }: { bare: boolean | undefined }) {
  const { t } = useLanguage()
  const { curtain } = useFacts()
  const toggle = useCurtain()
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== KEY || event.repeat) return
    event.preventDefault()
    toggle()
  })
  useEffect(() => {
    document.addEventListener("keydown", onKey)
    return () => document.removeEventListener("keydown", onKey)
  }, [])
  const words = t("guide.curtain")
  return (
    <Button
      look="plain"
      sign="curtain"
      label={bare ? words : undefined}
      aria-pressed={curtain}
      aria-keyshortcuts={KEY}
      title={t("guide.curtainHint", { key: KEY })}
      onClick={toggle}
    >
      {!bare && words}
    </Button>
  )
}

/** Draws the curtain, or opens it again. */
export function useCurtain(): () => void {
  const { meeting, writer } = useCopy()
  const { curtain } = useFacts()
  return () => void drawCurtain(meeting, writer(), !curtain)
}
