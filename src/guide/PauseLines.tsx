import { useEffect, useState, type ReactNode } from "react"
import { useLanguage } from "../language/useLanguage.ts"
import {
  useCopy,
  useFacts,
  useIsFamilyTime,
  useMe,
  useNames,
  usePauseAskers,
} from "../sync/react/meeting.ts"
import { Button } from "../ui/Button.tsx"
import { QuietLine } from "../ui/QuietLine.tsx"
import type { SignName } from "../ui/Sign.tsx"
import { useHasAsked } from "./AskPause.tsx"
import { useCurtain } from "./Curtain.tsx"

/** A quiet line on every page while there is a pause, and before it for who leads and who asked. */
export function PauseLines() {
  const { seat } = useMe()
  const { curtain } = useFacts()
  const isFamilyTime = useIsFamilyTime()
  // The curtain hides nothing then, and whoever could see that somebody asks is out.
  if (isFamilyTime) return <NobodyAsks />
  if (seat === "facilitator") return curtain ? <Drawn /> : <Asked />
  return curtain ? <Paused /> : <IAsked />
}

/** The facilitator's: what the room sees now, and the way back. */
function Drawn() {
  const { t } = useLanguage()
  const open = useCurtain()
  return (
    <QuietLine sign="curtain">
      {t("guide.drawn")}
      <Button look="plain" onClick={open}>
        {t("guide.openCurtain")}
      </Button>
    </QuietLine>
  )
}

/** Who asks for a pause; seen, it stays away until somebody else asks. */
function Asked() {
  const { t, list } = useLanguage()
  const names = useNames()
  const askers = usePauseAskers()
  const draw = useCurtain()
  const [seen, see] = useState("")
  const now = askers.join()
  if (now === "" || now === seen) return <QuietLine />
  const named = list(askers.map((person) => names.get(person) ?? t("board.somebody")))
  return (
    <QuietLine sign="pause">
      {t("guide.asksPause", { names: named, count: askers.length })}
      <Button look="plain" onClick={draw}>
        {t("guide.drawCurtain")}
      </Button>
      <Button look="plain" sign="close" label={t("app.close")} onClick={() => see(now)} />
    </QuietLine>
  )
}

function Paused() {
  const { t } = useLanguage()
  return <NobodyAsks sign="pause">{t("guide.paused")}</NobodyAsks>
}

/** What was asked for is here, or cannot be asked for now. */
function NobodyAsks({ sign, children }: { sign?: SignName; children?: ReactNode }) {
  const { presence } = useCopy()
  useEffect(() => presence.askPause(false), [presence])
  return <QuietLine {...(sign && { sign })}>{children}</QuietLine>
}

/** Their own, so that whoever asked knows that it was heard. */
function IAsked() {
  const { t } = useLanguage()
  const { presence } = useCopy()
  if (!useHasAsked()) return <QuietLine />
  return (
    <QuietLine sign="pause">
      {t("guide.iAsked")}
      <Button look="plain" onClick={() => presence.askPause(false)}>
        {t("guide.takePauseBack")}
      </Button>
    </QuietLine>
  )
}
