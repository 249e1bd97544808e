import { useState } from "react"
import { useLanguage } from "../language/useLanguage.ts"
import { useFacts, useIsColumnLocked, useMe } from "../sync/react/meeting.ts"
import { useAt } from "../sync/react/MeetingProvider.tsx"
import { useSource } from "../sync/react/useSource.ts"
import { Button } from "../ui/Button.tsx"
import { QuietLine } from "../ui/QuietLine.tsx"
import { useWriteFirst } from "./useWriteFirst.ts"

/** [R2] That everybody writes for themselves first; and what became of one's own when that is over. */
export function WritingLines() {
  return (
    <>
      <Writing />
      <FloorOpened />
    </>
  )
}

function Writing() {
  const { t } = useLanguage()
  const { writing } = useFacts()
  const { seat } = useMe()
  const writeFirst = useWriteFirst()
  const hasLock = useHasLock()
  if (!writing) return <QuietLine />
  if (seat !== "facilitator") return <QuietLine sign="self">{t("guide.writing")}</QuietLine>
  return (
    <QuietLine sign="self">
      {t("guide.writingNow")} {hasLock && t("guide.lockedWaits")}
      <Button look="plain" onClick={() => writeFirst(false)}>
        {t("guide.openFloor")}
      </Button>
    </QuietLine>
  )
}

/** Whether what is ready for some column would not come on the table now. */
function useHasLock(): boolean {
  const locked = [
    useIsColumnLocked("worries"),
    useIsColumnLocked("safety"),
    useIsColumnLocked("plan"),
  ]
  return locked.includes(true)
}

/**
 * [R3] Also when this device slept at that moment: it stays until it was seen. Who kept everything reads
 * that it is still their own, or they would think that it had been shown.
 */
function FloorOpened() {
  const { t } = useLanguage()
  const { floor, own } = useAt().live
  const [isOver, seen] = useRoundOver()
  const opened = useSource(floor)
  const kept = useSource(own, (cards) => cards.length)
  const laid = opened?.laid ?? 0
  const stayed = kept > 0 ? (opened?.stayed ?? 0) : 0
  const still = isOver && stayed === 0 ? kept : 0
  if (laid + stayed + still === 0) return <QuietLine />
  return (
    <QuietLine sign="show">
      {laid > 0 && t("guide.shown", { count: laid })} {stayed > 0 && t("guide.stayed")}
      {still > 0 && t("guide.stillYours", { count: still })}
      <Button
        look="plain"
        sign="close"
        label={t("app.close")}
        onClick={() => {
          floor.dismiss()
          seen()
        }}
      />
    </QuietLine>
  )
}

/** Whether a round ended here in which something was kept and not shown, until that was seen. */
function useRoundOver(): [isOver: boolean, seen: () => void] {
  const { writing } = useFacts()
  const keeps = useSource(useAt().live.own, (cards) => cards.some(({ show }) => !show))
  const [was, setWas] = useState(writing)
  const [isOver, setOver] = useState(false)
  if (was !== writing) {
    setWas(writing)
    setOver(!writing && keeps)
  }
  return [isOver, () => setOver(false)]
}
