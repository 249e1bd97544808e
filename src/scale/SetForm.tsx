import { useState } from "react"
import { useLanguage } from "../language/useLanguage.ts"
import type { Refusal } from "../meeting/commands/outcome.ts"
import { setScale } from "../meeting/commands/scales.ts"
import type { CardId, ScaleId } from "../meeting/ids.ts"
import type { Scale } from "../meeting/schema.ts"
import { useCopy, usePlan } from "../sync/react/meeting.ts"
import { Button } from "../ui/Button.tsx"
import { Choice } from "../ui/Choice.tsx"
import { Field } from "../ui/Field.tsx"

/** Read across a room, in characters: a question in two lines, an end in four. */
const MOST = { question: 120, end: 160 }

const NONE = "none"

/**
 * One set: a danger, its goal, and the scale between the two ends in the family's own words. With
 * `marks` of earlier meetings those stay with it.
 */
export function SetForm({ id, scale, onDone }: { id: ScaleId; scale: Scale; onDone: () => void }) {
  const { t } = useLanguage()
  const { meeting, writer } = useCopy()
  const { worries, goals } = usePlan()
  const [begun, setBegun] = useState(scale)
  const [problem, setProblem] = useState<Refusal | "noQuestion">()
  const dangers = worries.filter((one) => one.aspect === "danger" || one.id === begun.danger)
  const write = (more: Partial<Scale>) => setBegun({ ...begun, ...more })

  function keep(): void {
    const { danger, goal, before } = begun
    const question = begun.question.trim().replaceAll(/\s+/g, " ")
    if (question === "") return setProblem("noQuestion")
    const outcome = setScale(meeting, writer(), id, {
      question,
      zero: begun.zero.trim(),
      ten: begun.ten.trim(),
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
      <Field
        label={t("scale.question")}
        hint={t("scale.questionHint")}
        problem={problem && t(problem === "noQuestion" ? "scale.noQuestion" : `refused.${problem}`)}
        lines={2}
        autoFocus
        maxLength={MOST.question}
        value={begun.question}
        onChange={(event) => write({ question: event.target.value })}
      />
      <Field
        label={t("scale.zero")}
        hint={t("scale.ownWords")}
        lines={2}
        maxLength={MOST.end}
        value={begun.zero}
        onChange={(event) => write({ zero: event.target.value })}
      />
      <Field
        label={t("scale.ten")}
        hint={t("scale.ownWords")}
        lines={2}
        maxLength={MOST.end}
        value={begun.ten}
        onChange={(event) => write({ ten: event.target.value })}
      />
      <FromBoard
        label={t("scale.danger")}
        cards={dangers}
        chosen={begun.danger}
        onChange={(danger) => setBegun(withCard(begun, "danger", danger))}
      />
      <FromBoard
        label={t("scale.goal")}
        cards={goals}
        chosen={begun.goal}
        onChange={(goal) => setBegun(withCard(begun, "goal", goal))}
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
