import { useState } from "react"
import { useLanguage } from "../language/useLanguage.ts"
import { giveAgreement } from "../meeting/commands/meeting.ts"
import type { PersonId } from "../meeting/ids.ts"
import { LIMITS } from "../meeting/limits.ts"
import type { Plan } from "../meeting/queries/plan.ts"
import { ANSWERS, type Answer } from "../meeting/schema.ts"
import { begunInTab, nameIn } from "../sync/keeping.ts"
import {
  useFacts,
  useMayWrite,
  useMeeting,
  useNames,
  useSpokenFor,
  useTurn,
} from "../sync/react/meeting.ts"
import { Button } from "../ui/Button.tsx"
import { Choice } from "../ui/Choice.tsx"
import { Field } from "../ui/Field.tsx"
import { Note } from "../ui/Note.tsx"
import { Pick } from "../ui/Pick.tsx"
import { SIGN_OF_ANSWER } from "../ui/signOf.ts"
import { Unmet } from "./Unmet.tsx"
import "./your-answer.css"

/**
 * [P5] What each says to the plan as it stands, for themselves; whoever leads asks those who have no
 * device too. Nothing while the plan is fixed, or for who writes nothing.
 */
export function YourAnswer({ plan }: { plan: Plan }) {
  const { t } = useLanguage()
  const { me } = useMeeting()
  const mayWrite = useMayWrite()
  const names = useNames()
  const [chosen, choose] = useState<PersonId | null>(null)
  const others = useSpokenFor(chosen)
  const turn = useTurn()
  const leads = me.seat === "facilitator"
  const person = others.find(({ id }) => id === chosen)?.id ?? me.personId
  if (!person || !me.personId || !mayWrite) return null
  const nameOf = (id: PersonId) => names.get(id) ?? t("board.somebody")
  return (
    <section className="your-answer" id={PLACE} tabIndex={-1}>
      <h2>
        {person === me.personId
          ? t("plan.doYouAgree")
          : t("plan.doTheyAgree", { name: nameOf(person) })}
      </h2>
      {leads && person === me.personId && <p className="quiet">{t("plan.leadsNeedNot")}</p>}
      <Unmet plan={plan} />
      {turn && <p className="turn">{t("board.for", { name: turn })}</p>}
      {others.length > 0 && (
        <Pick
          label={t("plan.whoIsAsked")}
          value={person}
          options={[
            { value: me.personId, words: t("board.forMyself") },
            ...others.map(({ id }) => ({ value: id, words: t("board.for", { name: nameOf(id) }) })),
          ]}
          onChange={choose}
        />
      )}
      <AnswerOf key={person} person={person} plan={plan} />
    </section>
  )
}

const PLACE = "your-answer"

/** While everyone is asked: past the plan, to where one answers. */
export function ToYourAnswer() {
  const { t } = useLanguage()
  const { stage } = useFacts()
  const mayWrite = useMayWrite()
  if (stage !== "agreement" || !mayWrite) return null
  return (
    <Button
      sign="down"
      onClick={() => {
        const place = document.getElementById(PLACE)
        place?.scrollIntoView()
        place?.focus({ preventScroll: true })
      }}
    >
      {t("plan.toYourAnswer")}
    </Button>
  )
}

/** What somebody says that is not in the plan yet. */
interface Said {
  answer: Answer | undefined
  text: string
}

function AnswerOf({ person, plan }: { person: PersonId; plan: Plan }) {
  const { t } = useLanguage()
  const { meeting, meetingId, me } = useMeeting()
  const begun = begunInTab<Said>(nameIn(meetingId, "answer", me.personId, person))
  const [saying, say] = useState(begun.get)
  const [told, tell] = useState<string>()
  const inPlan = plan.agreements.find(({ personId }) => personId === person)
  const given: Said = { answer: inPlan?.answer ?? undefined, text: inPlan?.text ?? "" }
  const { answer, text } = saying ?? given

  function change(more: Partial<Said>): void {
    const next = { ...(saying ?? given), ...more }
    begun.set(next)
    say(next)
    tell(undefined)
  }
  function give(): void {
    if (!answer) return tell(t("plan.chooseFirst"))
    const words = text.trim()
    const agreement = { answer, ...(words && { text: words }), at: Date.now() }
    const outcome = giveAgreement(meeting, me, person, agreement)
    if (!outcome.done) return tell(t(`refused.${outcome.because}`))
    begun.set(undefined)
    say(undefined)
    tell(t("plan.answerStands"))
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        give()
      }}
    >
      <Choice
        big
        label={t("plan.answerOne")}
        value={answer}
        options={ANSWERS.map((value) => ({
          value,
          label: t(`answer.${value}`),
          sign: SIGN_OF_ANSWER[value],
        }))}
        onChange={(next) => change({ answer: next })}
      />
      <Field
        label={t("plan.inOwnWords")}
        hint={answer === "partly" ? t("plan.whatMakesYes") : t("plan.wordsIfYouLike")}
        lines={3}
        value={text}
        maxLength={LIMITS.textLength}
        onChange={(event) => change({ text: event.target.value })}
      />
      <Note>{t("plan.answerGoes")}</Note>
      <p className="answer-told" role="status">
        {told ?? (saying && given.answer ? t("plan.answerChanged") : undefined)}
      </p>
      <Button look="main" big type="submit">
        {t("plan.saysThis")}
      </Button>
    </form>
  )
}
