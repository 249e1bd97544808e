import { useState } from "react"
import { useLanguage } from "../language/useLanguage.ts"
import type { Refusal } from "../meeting/commands/outcome.ts"
import { setScale } from "../meeting/commands/scales.ts"
import type { CardId } from "../meeting/ids.ts"
import type { Scale } from "../meeting/schema.ts"
import { useCopy, usePlan } from "../sync/react/meeting.ts"
import { Button } from "../ui/Button.tsx"
import { Choice } from "../ui/Choice.tsx"
import { Field } from "../ui/Field.tsx"
import type { BegunSet } from "./begun.ts"

/** Read across a room, in characters: a question in two lines, an end in four. */
const MOST = { question: 120, end: 160 }

const NONE = "none"

interface Props {
  begun: BegunSet
  /** Begun just now, and not found here again. */
  isFresh: boolean
  /** The words that numbers were given on: then only what belongs to them can still be told. */
  scored: Scale | undefined
  onWrite: (begun: BegunSet) => void
  onDone: () => void
}

/**
 * One set: a danger, its goal, and the scale between the two ends in the family's own words. Marks of
 * earlier meetings stay with it.
 */
export function SetForm({ begun, isFresh, scored, onWrite, onDone }: Props) {
  const { t } = useLanguage()
  const { meeting, writer } = useCopy()
  const { worries, goals } = usePlan()
  const { id, scale } = begun
  const [problem, setProblem] = useState<Refusal | "noQuestion">()
  // What a worry is about is never required: where none is marked as what can happen, each may be it.
  const marked = worries.filter((one) => one.aspect === "danger" || one.id === scale.danger)
  const dangers = marked.length > 0 ? marked : worries
  const write = (next: Scale) => onWrite({ id, scale: next })

  function keep(): void {
    const { danger, goal, before } = scale
    // [K2] What was begun before the first number came is not what that was given on.
    const { question, zero, ten } = scored ?? {
      question: scale.question.trim().replaceAll(/\s+/g, " "),
      zero: scale.zero.trim(),
      ten: scale.ten.trim(),
    }
    if (question === "") return setProblem("noQuestion")
    const outcome = setScale(meeting, writer(), id, {
      question,
      zero,
      ten,
      ...(danger && { danger }),
      ...(goal && { goal }),
      ...(before && { before }),
    })
    if (outcome.done) onDone()
    else setProblem(outcome.because)
  }

  return (
    <form
      className="set-form"
      onSubmit={(event) => {
        event.preventDefault()
        keep()
      }}
    >
      {scored ? (
        <>
          <h3 dir="auto">{scored.question}</h3>
          <p className="field-problem" role="status">
            {problem && problem !== "noQuestion" && t(`refused.${problem}`)}
          </p>
        </>
      ) : (
        <Words scale={scale} problem={problem} isFresh={isFresh} onChange={write} />
      )}
      <FromBoard
        label={t("scale.danger")}
        cards={dangers}
        chosen={scale.danger}
        onChange={(danger) => write(withCard(scale, "danger", danger))}
      />
      <FromBoard
        label={t("scale.goal")}
        cards={goals}
        chosen={scale.goal}
        onChange={(goal) => write(withCard(scale, "goal", goal))}
      />
      <div className="set-acts">
        <Button type="submit" look="main">
          {t("scale.keep")}
        </Button>
        <Button look="plain" onClick={onDone}>
          {t("app.cancel")}
        </Button>
      </div>
    </form>
  )
}

/** The question and its two ends. */
function Words({
  scale,
  problem,
  isFresh,
  onChange,
}: {
  scale: Scale
  problem: Refusal | "noQuestion" | undefined
  isFresh: boolean
  onChange: (scale: Scale) => void
}) {
  const { t } = useLanguage()
  return (
    <>
      <Field
        label={t("scale.question")}
        hint={t("scale.questionHint")}
        problem={problem && t(problem === "noQuestion" ? "scale.noQuestion" : `refused.${problem}`)}
        lines={2}
        autoFocus={isFresh}
        maxLength={MOST.question}
        value={scale.question}
        onChange={(event) => onChange({ ...scale, question: event.target.value })}
      />
      <Field
        label={t("scale.zero")}
        hint={t("scale.ownWords")}
        lines={2}
        maxLength={MOST.end}
        value={scale.zero}
        onChange={(event) => onChange({ ...scale, zero: event.target.value })}
      />
      <Field
        label={t("scale.ten")}
        hint={t("scale.ownWords")}
        lines={2}
        maxLength={MOST.end}
        value={scale.ten}
        onChange={(event) => onChange({ ...scale, ten: event.target.value })}
      />
    </>
  )
}

function withCard(scale: Scale, which: "danger" | "goal", card: CardId | undefined): Scale {
  const { [which]: _before, ...rest } = scale
  return card ? { ...rest, [which]: card } : rest
}

/** One of the cards that lie on the board, or none; nothing to choose where none lies there. */
function FromBoard({
  label,
  cards,
  chosen,
  onChange,
}: {
  label: string
  cards: readonly { id: CardId; text: string }[]
  chosen: CardId | undefined
  onChange: (card: CardId | undefined) => void
}) {
  const { t } = useLanguage()
  if (cards.length === 0) return null
  return (
    <Choice<CardId | typeof NONE>
      label={label}
      value={chosen ?? NONE}
      options={[
        { value: NONE, label: t("scale.noCard") },
        ...cards.map(({ id, text }) => ({ value: id, label: <span dir="auto">{text}</span> })),
      ]}
      onChange={(value) => onChange(value === NONE ? undefined : value)}
    />
  )
}
