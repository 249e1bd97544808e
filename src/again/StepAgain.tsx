import { useState } from "react"
import { useLanguage } from "../language/useLanguage.ts"
import { tellCard, type Told } from "../meeting/commands/cards.ts"
import type { Refusal } from "../meeting/commands/outcome.ts"
import type { CardId } from "../meeting/ids.ts"
import { LIMITS } from "../meeting/limits.ts"
import type { Card, StepState } from "../meeting/schema.ts"
import { useCard, useCopy, useMayWrite, useNames } from "../sync/react/meeting.ts"
import { Became } from "../ui/Became.tsx"
import { CardWords } from "../ui/CardWords.tsx"
import { Names } from "../ui/Said.tsx"
import { Segments } from "../ui/Segments.tsx"
import { SIGN_OF_STATE } from "../ui/signOf.ts"
import { TellField } from "../ui/TellField.tsx"

const WENT = ["done", "other", "not-yet"] as const satisfies StepState[]
type Went = (typeof WENT)[number]

/** One step of the last meeting: who took it and what it was, how it went, and what helped. */
export function StepAgain({ id }: { id: CardId }) {
  const card = useCard(id)
  return card && !card.binned && <Step card={card} />
}

function Step({ card }: { card: Card }) {
  const { t } = useLanguage()
  const { meeting, writer } = useCopy()
  const mayWrite = useMayWrite("plan")
  const [problem, setProblem] = useState<Refusal>()
  const went = WENT.find((one) => one === card.state)

  function tell(told: Pick<Told, "state" | "helped">): void {
    const outcome = tellCard(meeting, writer(), card.id, told)
    setProblem(outcome.done ? undefined : outcome.because)
  }

  return (
    <li className={went === "done" || went === "other" ? "step-again taken" : "step-again"}>
      <div className="step">
        <CardWords kind="step" kindLabel={t("kind.step")} head={useHead(card)} words={card.text}>
          {!mayWrite && went && (
            <Became state={went} word={t(`state.${went}`)} helped={card.helped ?? ""} />
          )}
        </CardWords>
      </div>
      {mayWrite && (
        <>
          <Segments<Went>
            label={t("again.howWent")}
            value={went}
            options={WENT.map((value) => ({
              value,
              label: t(`state.${value}`),
              sign: SIGN_OF_STATE[value],
            }))}
            onChange={(state) => tell({ state })}
            onClear={() => tell({ state: "open" })}
            help={went && t(`again.${went}`)}
            problem={problem && t(`refused.${problem}`)}
          />
          {went && (
            <TellField
              label={t("again.helped")}
              value={card.helped ?? ""}
              most={LIMITS.textLength}
              onTell={(helped) => tell({ helped })}
            />
          )}
        </>
      )}
    </li>
  )
}

/** Who takes it, and how often. */
function useHead({ who = [], often }: Card) {
  const names = useNames()
  const takers = who.flatMap((person) => names.get(person) ?? [])
  if (takers.length === 0 && !often) return undefined
  return { first: <Names names={takers} />, last: often }
}
