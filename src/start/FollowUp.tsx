import { useState } from "react"
import type { Started } from "../contract/answers.ts"
import { useLanguage } from "../language/useLanguage.ts"
import { useAt } from "../sync/react/MeetingProvider.tsx"
import { useAbout } from "../sync/react/useAbout.ts"
import { useOneCall } from "../sync/react/useOneCall.ts"
import { Button } from "../ui/Button.tsx"
import { Sheet } from "../ui/Sheet.tsx"
import { Password } from "./Password.tsx"
import { planToGoOnWith } from "./planToGoOnWith.ts"
import { startMeeting, type Begun } from "./startMeeting.ts"
import "../language/later.ts"
import "./follow-up.css"

interface Props {
  /** The fixed plan that it starts from. */
  version: number
  /** Who leads it: whoever led this one, under the same name. */
  name: string
  onBegun: (begun: Begun) => void
}

/** [N1] The next meeting of this family, begun from the plan on this page, after reading what that is. */
export function FollowUp(props: Props) {
  const { t } = useLanguage()
  const [asking, setAsking] = useState(false)
  return (
    <>
      <Button sign="table" onClick={() => setAsking(true)}>
        {t("start.followUp")}
      </Button>
      {asking && <AskToBegin {...props} onClose={() => setAsking(false)} />}
    </>
  )
}

function AskToBegin({ version, name, onBegun, onClose }: Props & { onClose: () => void }) {
  const { t } = useLanguage()
  const at = useAt()
  const asksPassword = useAbout()?.password
  const [password, setPassword] = useState("")
  const { busy, problem, go } = useOneCall()
  const [made, setMade] = useState<Started>()
  const wrongPassword = problem === "wrong-secret" && made === undefined

  async function begin(): Promise<void> {
    const begun = await go(async () => {
      const from = await planToGoOnWith(at, version)
      if (!from.ok) return from
      const wish = { from: from.value, ...(password && { password }) }
      return startMeeting(wish, name, made, setMade)
    })
    if (begun?.ok) onBegun(begun.value)
  }

  return (
    <Sheet title={t("start.followUp")} closeLabel={t("app.close")} onClose={onClose}>
      <form
        className="follow-up"
        onSubmit={(event) => {
          event.preventDefault()
          void begin()
        }}
      >
        <p>{t("start.followUpHelp")}</p>
        <p className="quiet">{t("start.followUpLinks")}</p>
        {asksPassword && (
          <Password value={password} isWrong={wrongPassword} onChange={setPassword} />
        )}
        <p className="field-problem" role="status">
          {problem && !wrongPassword && t(`error.${problem}`)}
        </p>
        <div className="follow-up-acts">
          <Button onClick={onClose}>{t("app.cancel")}</Button>
          <Button look="main" type="submit" aria-busy={busy}>
            {t("start.go")}
          </Button>
        </div>
      </form>
    </Sheet>
  )
}
