import { useLanguage } from "../language/useLanguage.ts"
import { useFacts } from "../sync/react/meeting.ts"

/** [G3] The question that everybody is asked now, in the meeting's language. */
export function Asked() {
  const { language } = useLanguage()
  const { asked } = useFacts()
  return (
    asked && (
      <p className="asked" dir="auto">
        {asked[language]}
      </p>
    )
  )
}
