import { useId, useRef, useState } from "react"
import { useLanguage } from "../language/useLanguage.ts"
import { Button } from "../ui/Button.tsx"
import { Note } from "../ui/Note.tsx"
import { planIn, type KeptPlan, type NoPlan } from "./planIn.ts"
import "./from-plan.css"

interface Props {
  chosen: KeptPlan | undefined
  onChoose: (plan: KeptPlan | undefined) => void
  /** The server could not begin with the chosen one. */
  refused: NoPlan | undefined
}

/** [N1] Going on with a plan that somebody kept: then it is the next meeting of that family. */
export function FromPlan({ chosen, onChoose, refused }: Props) {
  const { t, rich, date } = useLanguage()
  const [problem, setProblem] = useState<NoPlan>()
  const field = useRef<HTMLInputElement>(null)
  const hint = useId()
  const because = problem ?? refused

  async function choose(file: File | undefined): Promise<void> {
    if (!file) return
    const read = await planIn(file)
    setProblem(typeof read === "string" ? read : undefined)
    onChoose(typeof read === "string" ? undefined : read)
    // The same file, mended, can be chosen again.
    if (field.current) field.current.value = ""
  }

  return (
    <div className="from-plan">
      <label className="button">
        {t(chosen ? "start.anotherPlan" : "start.fromPlan")}
        <input
          ref={field}
          type="file"
          accept=".json,application/json"
          aria-describedby={hint}
          onChange={(event) => void choose(event.target.files?.[0])}
        />
      </label>
      {chosen && (
        <Button look="plain" onClick={() => onChoose(undefined)}>
          {t("start.withoutPlan")}
        </Button>
      )}
      <p className={because ? "field-problem" : "field-hint"} id={hint} role="status">
        {because ? t(`start.${because}`) : !chosen && t("start.fromPlanHint")}
      </p>
      {chosen && !because && (
        <Note sign="plan">
          {chosen.title
            ? rich("start.goesOnNamed", { title: <bdi>{chosen.title}</bdi> })
            : t("start.goesOn")}{" "}
          {chosen.on !== null && t("start.planOf", { date: date(chosen.on) })}
        </Note>
      )}
    </div>
  )
}
