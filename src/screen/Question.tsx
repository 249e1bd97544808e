import { useLanguage } from "../language/useLanguage.ts"
import { useFacts } from "../sync/react/meeting.ts"

/** The question that this meeting is about; a gentle line until there is one. */
export function Question() {
  const { t } = useLanguage()
  const { question } = useFacts()
  if (question.trim() === "") return <h1 className="question none">{t("screen.noQuestion")}</h1>
  return (
    <h1 className="question" dir="auto">
      {question}
    </h1>
  )
}
