import { useEffect, useRef, useState, type ComponentProps } from "react"
import type { SealedAnswer } from "../contract/answers.ts"
import { useLanguage } from "../language/useLanguage.ts"
import type { PersonId, ScaleId } from "../meeting/ids.ts"
import type { ShownScale } from "../meeting/queries/scales.ts"
import type { Scale } from "../meeting/schema.ts"
import {
  useMayWrite,
  useMe,
  useNames,
  usePlan,
  useScaleNow,
  useScales,
} from "../sync/react/meeting.ts"
import { useAt } from "../sync/react/MeetingProvider.tsx"
import { useSealed } from "../sync/react/useSealed.ts"
import { Button } from "../ui/Button.tsx"
import { begunSet, type BegunSet } from "./begun.ts"
import { GiveMark } from "./GiveMark.tsx"
import { newScaleId } from "./newScaleId.ts"
import { SetForm } from "./SetForm.tsx"
import { SetOnTable } from "./SetOnTable.tsx"
import "../language/later.ts"
import "./sets.css"

/** More than so many are talked through in no evening: a hint, never a block. */
const ABOUT = 3
const EMPTY: Scale = { question: "", zero: "", ten: "" }

/** The facilitator's: every set of danger, goal and scale, and which one is before everyone. */
export function Sets() {
  const { t } = useLanguage()
  const scales = useScales()
  const mayWrite = useMayWrite()
  const hasCards = useHasCards()
  const { marks } = useSealed("watch")
  const begun = begunSet(useAt().meetingId, useMe().personId)
  const [found, setFound] = useState(begun.get)
  const [writing, setWriting] = useState(found)
  const [wrote, setWrote] = useState<ScaleId | "new">()
  const [gives, setGives] = useState<PersonId>()
  const [gaveFor, setGaveFor] = useState<PersonId>()
  const now = useScaleNow()
  const nowFirst = now ? [now, ...scales.filter((scale) => scale !== now)] : scales
  const isNew = writing !== undefined && scales.every(({ id }) => id !== writing.id)

  function write(next: BegunSet | undefined): void {
    begun.set(next)
    setWriting(next)
  }
  function done(): void {
    setWrote(isNew ? "new" : writing?.id)
    setFound(undefined)
    write(undefined)
  }
  function gaveIt(): void {
    setGaveFor(gives)
    setGives(undefined)
  }
  if (gives && now) return <GiveFor scale={now} person={gives} onDone={gaveIt} />
  const form = (scored?: ShownScale) =>
    writing && (
      <SetForm
        key={writing.id}
        begun={writing}
        isFresh={writing.id !== found?.id}
        scored={scored}
        onWrite={write}
        onDone={done}
      />
    )
  return (
    <div className="sets">
      {scales.length === 0 && !isNew && <p className="quiet">{t("scale.empty")}</p>}
      {nowFirst.map((scale) => {
        const gave = marks && whoGave(scale, marks)
        const isScored = gave !== undefined && gave.size > 0
        return scale.id === writing?.id ? (
          form(isScored ? scale : undefined)
        ) : (
          <SetOnTable
            key={scale.id}
            scale={scale}
            gave={gave}
            onGive={setGives}
            wroteFor={gaveFor}
            wasWritten={wrote === scale.id}
            onChange={
              mayWrite && (hasCards || !isScored)
                ? () => write({ id: scale.id, scale: wordsOf(scale) })
                : undefined
            }
          />
        )
      })}
      {isNew
        ? form()
        : mayWrite && (
            <>
              {scales.length > ABOUT && (
                <p className="small quiet">{t("scale.many", { count: scales.length })}</p>
              )}
              <Button
                sign="scale"
                autoFocus={wrote === "new"}
                onClick={() => write({ id: newScaleId(Date.now()), scale: EMPTY })}
              >
                {t("scale.new")}
              </Button>
            </>
          )}
    </div>
  )
}

/** Whether something lies on the board that could belong to a set. */
function useHasCards(): boolean {
  const { worries, goals } = usePlan()
  return goals.length > 0 || worries.some(({ aspect }) => aspect === "danger")
}

/** A set as it is written, without the marks that were given on it. */
function wordsOf({ rows: _rows, id: _id, ...scale }: ShownScale): Scale {
  return scale
}

/** Whose mark lies at the server or is shown, and who was written for here just now. */
function whoGave(scale: ShownScale, { given, own }: SealedAnswer): ReadonlySet<string> {
  return new Set([
    ...(given?.scores[scale.id] ?? []),
    ...Object.keys(own).filter((person) => own[person]?.scores[scale.id]),
    ...scale.rows.map(({ person }) => person.id),
  ])
}

/** For somebody without a device, in their name. */
function GiveFor(props: ComponentProps<typeof GiveMark>) {
  const { t } = useLanguage()
  const name = useNames().get(props.person) ?? t("board.somebody")
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {t("scale.theirs", { name })}
      </h3>
      <Button look="plain" sign="back" onClick={props.onDone}>
        {t("app.cancel")}
      </Button>
      <GiveMark {...props} />
    </>
  )
}
