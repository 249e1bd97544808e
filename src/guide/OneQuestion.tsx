import { useLanguage } from "../language/useLanguage.ts"
import type { Asked } from "../meeting/schema.ts"
import { useFacts } from "../sync/react/meeting.ts"
import { Sign } from "../ui/Sign.tsx"
import { useAsk } from "./useAsk.ts"

/**
 * [G3] One question: a press puts it before everybody, another takes it away. It keeps its place, so
 * that nothing moves under the hand.
 */
export function OneQuestion({ question }: { question: Asked }) {
  const { language } = useLanguage()
  const { asked } = useFacts()
  const ask = useAsk()
  // However people are addressed in it: English has one form for all.
  const isAsked = question.en === asked?.en
  return (
    <button
      type="button"
      className="one-question"
      aria-pressed={isAsked}
      // The second press of a double one does not take it away again.
      onClick={({ detail }) => detail < 2 && ask(isAsked ? null : question)}
    >
      <span dir="auto">{question[language]}</span>
      {isAsked && <Sign name="show" />}
    </button>
  )
}
