import { useRef, useState } from "react"
import { FELT_PACES } from "../contract/answers.ts"
import { ROUTES } from "../contract/routes.ts"
import { useLanguage } from "../language/useLanguage.ts"
import { LIMITS } from "../meeting/limits.ts"
import { LOOKING_BACK } from "../meeting/schema.ts"
import { call } from "../sync/api.ts"
import { useMe, useTurn } from "../sync/react/meeting.ts"
import { useAt } from "../sync/react/MeetingProvider.tsx"
import { useOneCall } from "../sync/react/useOneCall.ts"
import { Button } from "../ui/Button.tsx"
import { Field } from "../ui/Field.tsx"
import { Note } from "../ui/Note.tsx"
import { Segments } from "../ui/Segments.tsx"
import { begunAnswer, type BegunAnswer } from "./begun.ts"
import { FromOneToFive } from "./FromOneToFive.tsx"
import { useBackQuestions } from "./questions.ts"

/** [F1] The three questions, the pace, and words if somebody likes. */
export function LookBack({ onSaid }: { onSaid: () => void }) {
  const { t } = useLanguage()
  const { meetingId, token } = useAt()
  const kept = begunAnswer(meetingId, useMe().personId)
  const turn = useTurn()
  const questions = useBackQuestions()
  const [begun, setBegun] = useState<BegunAnswer>(() => kept.get() ?? { text: "" })
  const [isAsked, ask] = useState(false)
  const { busy, problem, go } = useOneCall()
  const form = useRef<HTMLFormElement>(null)
  const open = LOOKING_BACK.filter((name) => begun[name] === undefined)

  function begin(more: Partial<BegunAnswer>): void {
    const next = { ...begun, ...more }
    kept.set(next)
    setBegun(next)
  }
  async function send(): Promise<void> {
    const [first] = open
    if (first) {
      ask(true)
      const fieldsets = form.current?.querySelectorAll("fieldset")
      fieldsets?.[LOOKING_BACK.indexOf(first)]?.querySelector("input")?.focus()
      return
    }
    const answer = await go(() => call("POST", ROUTES.feedback(meetingId), { token, body: begun }))
    if (!answer || (!answer.ok && answer.code !== "already-said")) return
    kept.set(undefined)
    onSaid()
  }

  return (
    <form
      className="look-back"
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      {turn && <p className="turn">{t("board.for", { name: turn })}</p>}
      <p>{t("back.everyone")}</p>
      <Note sign="self">{t("back.anonymous")}</Note>
      {questions.map(({ name, words, ends }) => (
        <FromOneToFive
          key={name}
          label={words}
          ends={ends}
          value={begun[name]}
          problem={isAsked && open.includes(name) ? t("back.choose") : undefined}
          onChange={(value) => begin({ [name]: value })}
        />
      ))}
      <Segments
        label={t("back.pace")}
        help={t("back.mayStay")}
        options={FELT_PACES.map((value) => ({ value, label: t(`back.${value}`) }))}
        value={begun.pace}
        onChange={(pace) => begin({ pace })}
        onClear={() => begin({ pace: undefined })}
      />
      <Field
        label={t("back.text")}
        hint={t("back.textHelp")}
        lines={3}
        maxLength={LIMITS.textLength}
        value={begun.text}
        onChange={(event) => begin({ text: event.target.value })}
      />
      <p className="field-problem" role="status">
        {problem && t(`error.${problem}`)}
      </p>
      <Button big look="main" type="submit" aria-busy={busy}>
        {t("back.send")}
      </Button>
    </form>
  )
}
