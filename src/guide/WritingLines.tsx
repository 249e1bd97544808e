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

/** [R3] Also when this device slept at that moment: it stays until it was seen. */
function FloorOpened() {
  const { t } = useLanguage()
  const { floor, own } = useAt().live
  const opened = useSource(floor)
  const hasOwn = useSource(own, (cards) => cards.length > 0)
  if (!opened) return <QuietLine />
  const { laid } = opened
  const stayed = hasOwn ? opened.stayed : 0
  if (laid + stayed === 0) return <QuietLine />
  return (
    <QuietLine sign="show">
      {laid > 0 && t("guide.shown", { count: laid })} {stayed > 0 && t("guide.stayed")}
      <Button look="plain" sign="close" label={t("app.close")} onClick={floor.dismiss} />
    </QuietLine>
  )
}
