import { useState } from "react"
import { useLanguage } from "../language/useLanguage.ts"
import { keepOwnQuestions } from "../meeting/commands/meeting.ts"
import { useCopy, useFacts } from "../sync/react/meeting.ts"
import { Button } from "../ui/Button.tsx"
import { Field } from "../ui/Field.tsx"
import { OneQuestion } from "./OneQuestion.tsx"

/** Questions that the facilitator wrote for this meeting: asked like those of the bank. */
export function OwnQuestions() {
  const { t } = useLanguage()
  const { meeting, writer } = useCopy()
  const { ownQuestions } = useFacts()
  const [text, setText] = useState("")
  const keep = (questions: readonly string[]) => keepOwnQuestions(meeting, writer(), questions).done

  function add(): void {
    const question = text.trim().replaceAll(/\s+/g, " ")
    if (question === "" || !keep([...ownQuestions.filter((one) => one !== question), question]))
      return
    setText("")
  }

  return (
    <section className="own-questions">
      <h3 className="group-name">{t("guide.ownQuestions")}</h3>
      <ul>
        {ownQuestions.map((question) => (
          <li key={question}>
            <OneQuestion question={{ nl: question, en: question }} />
            <Button
              look="plain"
              sign="close"
              label={t("guide.forgetQuestion", { question })}
              onClick={() => keep(ownQuestions.filter((one) => one !== question))}
            />
          </li>
        ))}
      </ul>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          add()
        }}
      >
        <Field
          label={t("guide.ownQuestion")}
          lines={1}
          value={text}
          maxLength={300}
          onChange={(event) => setText(event.target.value)}
        />
        <Button type="submit">{t("guide.keepQuestion")}</Button>
      </form>
    </section>
  )
}
