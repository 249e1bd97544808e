import { useRef, useState, type ReactNode } from "react"
import type { Started } from "../contract/answers.ts"
import { LanguageChoice } from "../language/LanguageChoice.tsx"
import { useLanguage } from "../language/useLanguage.ts"
import { LIMITS } from "../meeting/limits.ts"
import type { CallProblem } from "../sync/api.ts"
import { useAbout } from "../sync/react/useAbout.ts"
import { Button } from "../ui/Button.tsx"
import { Field } from "../ui/Field.tsx"
import { Note } from "../ui/Note.tsx"
import { Whole } from "../ui/Whole.tsx"
import { FromPlan } from "./FromPlan.tsx"
import { LostLink, type Back } from "./LostLink.tsx"
import { Password } from "./Password.tsx"
import type { KeptPlan, NoPlan } from "./planIn.ts"
import { startMeeting, type Begun } from "./startMeeting.ts"

interface Props {
  onBegun: (begun: Begun) => void
  /** Where somebody with a short code knocks. */
  knockHref: string
  /** The meetings this device is still in. */
  backTo: Back[]
}

/** Starting a meeting: who you are, and if you like what to call it. */
export function Start({ onBegun, knockHref, backTo }: Props) {
  const { t, language } = useLanguage()
  const about = useAbout()
  const [name, setName] = useState("")
  const [title, setTitle] = useState("")
  const [password, setPassword] = useState("")
  const [plan, setPlan] = useState<KeptPlan>()
  const [nameless, setNameless] = useState(false)
  const [problem, setProblem] = useState<CallProblem>()
  const [noPlan, setNoPlan] = useState<NoPlan>()
  const [busy, setBusy] = useState(false)
  const [made, setMade] = useState<Started>()
  const nameField = useRef<HTMLInputElement>(null)

  async function start() {
    if (busy) return
    setNameless(name.trim() === "")
    if (name.trim() === "") {
      nameField.current?.focus()
      return
    }
    setProblem(undefined)
    setBusy(true)
    const wish = {
      // The plan has a language of its own.
      ...(plan ? { from: plan.plan } : { language }),
      ...(title.trim() && { title: title.trim() }),
      ...(password && { password }),
    }
    const begun = await startMeeting(wish, name.trim(), made, setMade)
    if (begun.ok) return onBegun(begun.value)
    setBusy(false)
    const isPlans = plan && (begun.code === "too-large" || begun.field?.startsWith("from"))
    setNoPlan(isPlans ? (begun.code === "too-large" ? "planTooLarge" : "notAPlan") : undefined)
    setProblem(isPlans ? undefined : begun.code)
  }

  function choose(next: KeptPlan | undefined): void {
    setPlan(next)
    setNoPlan(undefined)
    // What was made of another plan is not what is asked now.
    setMade(undefined)
  }

  const wrongPassword = problem === "wrong-secret" && made === undefined
  return (
    <Whole
      named
      corner={<LanguageChoice />}
      title={t("start.title")}
      onSubmit={() => void start()}
      end={
        <End
          problem={problem && !wrongPassword ? t(`error.${problem}`) : undefined}
          busy={busy}
          keepDays={about?.keepDays}
          knockHref={knockHref}
          backTo={backTo}
        />
      }
    >
      <p className="quiet">{t("start.intro")}</p>
      <Field
        label={t("start.name")}
        hint={t("start.nameHint")}
        problem={nameless && name.trim() === "" && t("start.noName")}
        value={name}
        onChange={(event) => setName(event.target.value)}
        ref={nameField}
        maxLength={LIMITS.nameLength}
        autoComplete="name"
        autoCapitalize="words"
      />
      <Field
        label={t("start.meeting")}
        hint={t("start.meetingHint")}
        value={title}
        onChange={(event) => setTitle(event.target.value)}
        maxLength={LIMITS.titleLength}
        autoComplete="off"
      />
      <FromPlan chosen={plan} onChoose={choose} refused={noPlan} />
      {about?.password && (
        <Password value={password} isWrong={wrongPassword} onChange={setPassword} />
      )}
    </Whole>
  )
}

interface EndProps {
  problem: ReactNode
  busy: boolean
  keepDays: number | undefined
  knockHref: string
  backTo: Back[]
}

function End({ problem, busy, keepDays, knockHref, backTo }: EndProps) {
  const { t } = useLanguage()
  return (
    <>
      <div>
        {keepDays !== undefined && <Note>{t("start.note", { count: keepDays })}</Note>}
        <p className="field-problem" role="status">
          {problem}
        </p>
      </div>
      <Button look="main" big type="submit" aria-busy={busy}>
        {t("start.go")}
      </Button>
      <LostLink knockHref={knockHref} backTo={backTo} />
    </>
  )
}
