import { useLanguage } from "../../language/useLanguage.ts"
import { WHAT_IS_BETTER } from "../../meeting/whatIsBetter.ts"
import { useFacts } from "../../sync/react/meeting.ts"
import { ReadAloud } from "../ReadAloud.tsx"

/** The question asked now, above where it is answered; one that was put there can be read aloud. */
export function Ask({ words, isAsked }: { words: string; isAsked: boolean }) {
  const { t } = useLanguage()
  const { stage, asked } = useFacts()
  // No column is for what is asked at the welcome: written, it would lie among the worries.
  const isTalk = isAsked && stage === "welcome" && asked?.en !== WHAT_IS_BETTER.en
  return (
    <p className="ask">
      <span>
        <span dir="auto">{words}</span>
        {isTalk && <small>{t("board.talkAboutIt")}</small>}
      </span>
      {isAsked && <ReadAloud bare words={words} />}
    </p>
  )
}
