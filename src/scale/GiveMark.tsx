import { useState } from "react"
import { useLanguage } from "../language/useLanguage.ts"
import type { PersonId } from "../meeting/ids.ts"
import { lastOf, type ShownScale } from "../meeting/queries/scales.ts"
import { useAt } from "../sync/react/MeetingProvider.tsx"
import { useMe, useNames, useTurn } from "../sync/react/meeting.ts"
import { Button } from "../ui/Button.tsx"
import { Field } from "../ui/Field.tsx"
import { Note } from "../ui/Note.tsx"
import { begunMark, type BegunMark } from "./begun.ts"
import { FromCards } from "./FromCards.tsx"
import { Ladder } from "./Ladder.tsx"
import { useIsShown, useMark, type Mark } from "./useMark.ts"
import "./give-mark.css"

interface Props {
  scale: ShownScale
  /** Whose mark it is: one's own, or the facilitator's for somebody without a device. */
  person: PersonId
  /** It was given. */
  onDone: () => void
}

/** As long as a reason to be read beside others can be, in characters. */
const MOST_WHY = 300

/** [K4] Somebody's number and why, given when they say that they are done. */
export function GiveMark({ scale, person, onDone }: Props) {
  const { t } = useLanguage()
  const { meetingId } = useAt()
  const me = useMe().personId
  const names = useNames()
  const mark = useMark(scale, person)
  const turn = useTurn()
  const isMine = person === me
  const name = names.get(person) ?? t("board.somebody")

  const kept = begunMark(meetingId, me, scale.id, person)
  const [begun, setBegun] = useState(kept.get)
  const [isAsked, ask] = useState(false)
  const given: BegunMark = { value: mark.score?.value, why: mark.score?.why ?? "" }
  const { value, why } = begun ?? given

  function begin(more: Partial<BegunMark>): void {
    const next = { ...(begun ?? given), ...more }
    kept.set(next)
    setBegun(next)
    ask(false)
  }
  function give(number: number | null | undefined): void {
    if (number === undefined) return ask(true)
    const words = why.trim()
    mark.give({ value: number, ...(words && { why: words }) })
    kept.set(undefined)
    setBegun(undefined)
    ask(false)
    onDone()
  }
  const asks = !isMine
    ? t("scale.inTheirs")
    : typeof value === "number"
      ? t("scale.inYours", { value })
      : t("scale.inYoursYet")

  return (
    <form
      className="give-mark"
      onSubmit={(event) => {
        event.preventDefault()
        give(value)
      }}
    >
      {isMine && turn && <p className="turn">{t("board.for", { name: turn })}</p>}
      <Ladder
        scale={scale}
        label={isMine ? t("scale.yours") : t("scale.theirs", { name })}
        whose={isMine ? t("scale.you") : name}
        value={value}
        before={lastOf(scale)?.marks[person]}
        onChange={(rung) => begin({ value: rung })}
      >
        <Field
          label={asks}
          lines={3}
          value={why}
          maxLength={MOST_WHY}
          onChange={(event) => begin({ why: event.target.value })}
        />
      </Ladder>
      <div className="give-end">
        <WhoSees scale={scale} isMine={isMine} />
        <p className="field-hint" role="status">
          {isAsked
            ? t("scale.chooseFirst")
            : typeof begun?.value === "number"
              ? t("scale.notDone")
              : !begun && <HowItStands mark={mark} />}
        </p>
      </div>
      <FromCards scale={scale} />
      <div className="give-acts">
        <Button big onClick={() => give(null)}>
          {t(isMine ? "scale.pass" : "scale.passes")}
        </Button>
        <Button big look="main" type="submit">
          {t("scale.done")}
        </Button>
      </div>
    </form>
  )
}

function WhoSees({ scale, isMine }: { scale: ShownScale; isMine: boolean }) {
  const { t } = useLanguage()
  if (useIsShown(scale)) return <Note sign="show">{t("scale.openNow")}</Note>
  return <Note sign="self">{t(isMine ? "scale.onlyYou" : "scale.forThem")}</Note>
}

/** Where a mark is that was given. */
export function HowItStands({ mark: { score, keeping } }: { mark: Mark }) {
  const { t } = useLanguage()
  if (keeping === "bringing") return null
  if (keeping === "waiting") return t("scale.waits")
  if (keeping !== "kept") return t(`error.${keeping}`)
  if (!score) return null
  return score.value === null ? t("scale.keptPass") : t("scale.keptMark", { value: score.value })
}
