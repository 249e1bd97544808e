import { ReadAloud } from "../ReadAloud.tsx"

/** The question asked now, above where it is answered; one that was put there can be read aloud. */
export function Ask({ words, isAsked }: { words: string; isAsked: boolean }) {
  return (
    <p className="ask">
      <span dir="auto">{words}</span>
      {isAsked && <ReadAloud bare words={words} />}
    </p>
  )
}
