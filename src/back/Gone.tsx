import type { ReactNode } from "react"
import type { DeletionAnswer } from "../contract/answers.ts"
import { LanguageChoice } from "../language/LanguageChoice.tsx"
import { useLanguage } from "../language/useLanguage.ts"
import { useAbout } from "../sync/react/useAbout.ts"
import { Button, ButtonLink } from "../ui/Button.tsx"
import { saveFile } from "../ui/saveFile.ts"
import { Whole } from "../ui/Whole.tsx"
import { proofPage, rememberedUntil } from "./proof.ts"
import { useDeletion } from "./useDeletion.ts"
import "../language/later.ts"
import "./back.css"

interface Props {
  meetingId: string
  /** It is being deleted at this moment: the server will soon know. */
  isUnderWay?: boolean
  /** What stands here while nothing is known of a deletion. */
  children: ReactNode
}

/** [F7] A meeting that is deleted: on which day, that nothing of it is left, and the proof to keep. */
export function Gone({ meetingId, isUnderWay = false, children }: Props) {
  const deletion = useDeletion(meetingId, isUnderWay)
  if (deletion === undefined && !isUnderWay) return <main aria-busy="true" />
  return deletion === undefined || deletion === "unknown" ? children : <Deleted {...deletion} />
}

function Deleted(deletion: DeletionAnswer) {
  const { deletedOn, swept } = deletion
  const { t, date } = useLanguage()
  const about = useAbout()
  const until = about && rememberedUntil(deletedOn, about.keepDays)
  return (
    <Whole
      corner={<LanguageChoice />}
      title={t("app.deleted")}
      end={
        <>
          {swept && until && <SaveProof deletion={deletion} until={until} />}
          <ButtonLink look="plain" href="/">
            {t("app.toStart")}
          </ButtonLink>
        </>
      }
    >
      <div className="gone" role="status">
        <p>{t("back.goneOn", { date: date(deletedOn) })}</p>
        <p>{t(swept ? "back.swept" : "back.sweeping")}</p>
      </div>
      <p className="quiet">
        {until && t("back.remembered", { date: date(until, "plain") })} {t("back.yourFile")}
      </p>
    </Whole>
  )
}

function SaveProof({ deletion, until }: { deletion: DeletionAnswer; until: string }) {
  const words = useLanguage()
  const { t } = words
  function save(): void {
    const page = proofPage(words, { ...deletion, until, origin: location.origin, now: Date.now() })
    saveFile(new Blob([page], { type: "text/html;charset=utf-8" }), `${t("back.proofName")}.html`)
  }
  return (
    <>
      <p className="small quiet">{t("back.saveHelp")}</p>
      <Button big look="main" sign="plan" onClick={save}>
        {t("back.save")}
      </Button>
    </>
  )
}
