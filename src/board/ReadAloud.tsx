import { useEffect, useState } from "react"
import { useLanguage } from "../language/useLanguage.ts"
import { Button } from "../ui/Button.tsx"

/**
 * Reads words aloud with the device's own voice, on the device that asks. Nothing where the device has
 * none. `bare` is the sign alone, where there is no room for words.
 */
export function ReadAloud({ words, bare }: { words: string; bare?: boolean }) {
  const { t, language } = useLanguage()
  const [isReading, setReading] = useState(false)
  useEffect(() => stop, [words])
  if (!("speechSynthesis" in window) || words.trim() === "") return null

  function stop(): void {
    window.speechSynthesis?.cancel()
    setReading(false)
  }
  function read(): void {
    const spoken = new SpeechSynthesisUtterance(words)
    spoken.lang = language
    spoken.onend = spoken.onerror = () => setReading(false)
    speechSynthesis.cancel()
    speechSynthesis.speak(spoken)
    setReading(true)
  }
  const way = t(isReading ? "board.stopReading" : "board.readAloud")
  return (
    <Button
      look="plain"
      sign="aloud"
      label={bare ? way : undefined}
      onClick={isReading ? stop : read}
    >
      {!bare && way}
    </Button>
  )
}
