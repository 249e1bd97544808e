import { useState } from "react"
import { useLanguage } from "../language/useLanguage.ts"
import { tellMeeting } from "../meeting/commands/meeting.ts"
import { useCopy, useFacts, useMayWrite, useMe } from "../sync/react/meeting.ts"
import { finishesWord } from "../ui/finishesWord.ts"
import { Sign } from "../ui/Sign.tsx"
import { useDesk } from "./desk.ts"
import { fullness } from "./write/fits.ts"
import "./question.css"

/** Letters of a question: it stands above everything, on one line or two. */
const MOST = 200

/** The question of this meeting. The facilitator writes it where it stands. */
export function Question() {
  const { t } = useLanguage()
  const { question } = useFacts()
  const { seat } = useMe()
  const mayWrite = useMayWrite()
  const [writing, setWriting] = useState<"not-yet" | "now" | "done-by-keys" | "done">("not-yet")
  const mayChange = seat === "facilitator" && mayWrite
  if (writing === "now" && mayChange) return <QuestionField onDone={setWriting} />
  return (
    <h1 className="question" dir="auto">
      {mayChange ? (
        <button
          type="button"
          title={t("board.changeQuestion")}
          // The keys go on from where they were.
          autoFocus={writing === "done-by-keys"}
          onClick={() => setWriting("now")}
        >
          {question || <span className="hush">{t("board.noQuestion")}</span>}
          <Sign name="pen" />
        </button>
      ) : (
        question || <span className="unseen">{t("board.noQuestion")}</span>
      )}
    </h1>
  )
}

function QuestionField({ onDone }: { onDone: (how: "done" | "done-by-keys") => void }) {
  const { t } = useLanguage()
  const { meeting, writer } = useCopy()
  const { tell } = useDesk()
  const { question } = useFacts()
  const [text, setText] = useState(question)
  const words = text.trim().replaceAll(/\s+/g, " ")
  const full = fullness(words, MOST)
  function keep(how: "done" | "done-by-keys"): void {
    // Nothing is cut: what is too long stays in the field until it is shorter.
    if (words.length > MOST) return
    if (words !== question && !tell(tellMeeting(meeting, writer(), "question", words))) return
    onDone(how)
  }
  return (
    <div className="question">
      <textarea
        className="field"
        rows={1}
        dir="auto"
        autoFocus
        aria-label={t("board.question")}
        placeholder={t("board.noQuestion")}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onBlur={() => keep("done")}
        onKeyDown={(event) => {
          if (event.key === "Enter" && !finishesWord(event)) {
            event.preventDefault()
            keep("done-by-keys")
          }
          if (event.key === "Escape") {
            event.stopPropagation()
            onDone("done-by-keys")
          }
        }}
      />
      <p className="question-told" role="status">
        {full && t("board.full", full)} {full && full.count > MOST && t("board.questionTooLong")}
      </p>
    </div>
  )
}
