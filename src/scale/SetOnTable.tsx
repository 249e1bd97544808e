import { useState, type ComponentProps } from "react"
import { useLanguage } from "../language/useLanguage.ts"
import type { Refusal } from "../meeting/commands/outcome.ts"
import { putScaleBefore, takeScaleAway } from "../meeting/commands/scales.ts"
import type { ShownScale } from "../meeting/queries/scales.ts"
import { useCopy, useFacts } from "../sync/react/meeting.ts"
import { Button } from "../ui/Button.tsx"
import { Sign } from "../ui/Sign.tsx"
import { WhoGave } from "./WhoGave.tsx"

interface Props extends ComponentProps<typeof WhoGave> {
  /** Its words were written just now: the keys go on from here. */
  wasWritten: boolean
  /** Absent while nothing can be written. */
  onChange: (() => void) | undefined
}

/** One set, and what the facilitator does with it. */
export function SetOnTable({ wasWritten, onChange, ...whoGave }: Props) {
  const { t } = useLanguage()
  const { meeting, writer } = useCopy()
  const { scale, gave } = whoGave
  const isNow = useFacts().scale === scale.id
  return (
    <section className="set">
      {isNow && (
        <p className="small set-where">
          <Sign name="show" />
          {t("scale.isNow")}
        </p>
      )}
      <h3 dir="auto">{scale.question}</h3>
      <p className="small quiet">
        {t("plan.zero", { words: scale.zero })}
        <br />
        {t("plan.ten", { words: scale.ten })}
      </p>
      <div className="set-acts">
        <Button
          look={isNow ? "plain" : undefined}
          autoFocus={wasWritten}
          onClick={() => void putScaleBefore(meeting, writer(), isNow ? null : scale.id)}
        >
          {t(isNow ? "scale.putAway" : "scale.put")}
        </Button>
        {onChange && gave && (
          <Button look="plain" sign="pen" label={t("scale.changeSet")} onClick={onChange} />
        )}
        {onChange && gave?.size === 0 && <TakeAway scale={scale} />}
      </div>
      {gave && gave.size > 0 && (
        <p className="small quiet">
          {t("scale.isScored")} {onChange && t("scale.stillBelongs")}
        </p>
      )}
      {isNow && <WhoGave {...whoGave} />}
    </section>
  )
}

/** Asked twice: there is no bin for scales. */
function TakeAway({ scale }: { scale: ShownScale }) {
  const { t } = useLanguage()
  const { meeting, writer } = useCopy()
  const [isAsked, ask] = useState(false)
  const [because, setBecause] = useState<Refusal>()

  function take(): void {
    if (!isAsked) return ask(true)
    const outcome = takeScaleAway(meeting, writer(), scale.id)
    if (!outcome.done) setBecause(outcome.because)
  }
  return (
    <>
      <Button
        look="plain"
        sign="bin"
        label={isAsked ? undefined : t("scale.takeAway")}
        onClick={({ detail }) => detail < 2 && take()}
        onBlur={() => ask(false)}
      >
        {isAsked && t("scale.takeAwaySure")}
      </Button>
      <p className="field-problem" role="status">
        {because && t(`refused.${because}`)}
      </p>
    </>
  )
}
