import { useEffect, type ReactNode } from "react"
import { useLanguage } from "../language/useLanguage.ts"
import { useConnection, useFacts, useTakenBack } from "../sync/react/meeting.ts"
import { useSource } from "../sync/react/useSource.ts"
import { Button, ButtonLink } from "../ui/Button.tsx"
import { QuietLine } from "../ui/QuietLine.tsx"
import { useDesk } from "./desk.ts"
import { FamilyTimeLine } from "./FamilyTimeLine.tsx"

/** How long a line that needs no answer stays, in ms. */
const STAYS_MS = 8_000

/** What must be known, each in one quiet line above everything. Most of the time there is none. */
export function Lines({ planHref, pause }: { planHref: string; pause: ReactNode }) {
  return (
    <div className="lines">
      <Line />
      <NotTaken />
      <Told />
      <FamilyTimeLine />
      {pause}
      <PlanIsFixed planHref={planHref} />
    </div>
  )
}

/** How the connection is, when it is not as it should be. */
function Line() {
  const { t } = useLanguage()
  switch (useConnection().is) {
    case "offline":
      return <QuietLine sign="off">{t("board.offline")}</QuietLine>
    case "not-saving":
      return <QuietLine sign="off">{t("board.notSaving")}</QuietLine>
    case "connecting":
    case "live":
    case "book-changed":
    case "ended":
      return <QuietLine />
  }
}

/** What the server did not take: the words are here, and can go back into the field. */
function NotTaken() {
  const { t } = useLanguage()
  const [taken, dismiss] = useTakenBack()
  const { draft } = useDesk()
  if (!taken) return <QuietLine />
  const words = taken.words.join("\n")
  return (
    <QuietLine sign="wait">
      {words === "" ? (
        t("board.notTaken")
      ) : (
        <>
          {t("board.notTakenWords")} <q dir="auto">{words}</q>{" "}
          <Button
            look="plain"
            onClick={() => {
              draft.set([draft.get(), words].filter(Boolean).join("\n"))
              dismiss()
            }}
          >
            {t("board.backToField")}
          </Button>
        </>
      )}
      <Button look="plain" sign="close" label={t("app.close")} onClick={dismiss} />
    </QuietLine>
  )
}

/** Why something did not happen. */
function Told() {
  const { t } = useLanguage()
  const { notice } = useDesk()
  const now = useSource(notice)
  const words =
    now?.is === "refused"
      ? t(`refused.${now.because}`)
      : now?.is === "overtaken"
        ? t("board.overtaken")
        : undefined
  useEffect(() => {
    if (words === undefined) return
    const timer = setTimeout(() => notice.set(null), STAYS_MS)
    return () => clearTimeout(timer)
  }, [words, notice])
  return <QuietLine>{words}</QuietLine>
}

/** The board is closed: everything can be read, and the plan is there. */
function PlanIsFixed({ planHref }: { planHref: string }) {
  const { t } = useLanguage()
  if (!useFacts().fixed) return <QuietLine />
  return (
    <QuietLine sign="plan">
      {t("board.fixed")}
      <ButtonLink look="plain" href={planHref}>
        {t("board.toPlan")}
      </ButtonLink>
    </QuietLine>
  )
}
