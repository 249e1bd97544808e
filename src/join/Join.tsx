import { useRef, useState } from "react"
import type { Session } from "../contract/answers.ts"
import { ROUTES } from "../contract/routes.ts"
import { LanguageChoice } from "../language/LanguageChoice.tsx"
import { useLanguage } from "../language/useLanguage.ts"
import { LIMITS } from "../meeting/limits.ts"
import { ROLES, type Role, type Seat } from "../meeting/schema.ts"
import { call, type CallProblem } from "../sync/api.ts"
import { useAbout } from "../sync/react/useAbout.ts"
import { Button } from "../ui/Button.tsx"
import { Choice } from "../ui/Choice.tsx"
import { Field } from "../ui/Field.tsx"
import { Note } from "../ui/Note.tsx"
import { Whole } from "../ui/Whole.tsx"

interface Props {
  meetingId: string
  secret: string
  /** What the link opens: at the facilitator's nobody is asked for a role. */
  seat: Seat
  onJoined: (session: Session) => void
  /** The link no longer opens this meeting. */
  onWrongLink: () => void
}

type Missing = "name" | "role"

const DAY_MS = 24 * 60 * 60 * 1000

/** Joining: a name and a role on one screen, nothing else is asked. What was typed always stays. */
export function Join({ meetingId, secret, seat, onJoined, onWrongLink }: Props) {
  const { t, date } = useLanguage()
  const about = useAbout()
  const forFacilitator = seat === "facilitator"
  const [today] = useState(() => Date.now())
  const [name, setName] = useState("")
  const [role, setRole] = useState<Role | undefined>(forFacilitator ? "other" : undefined)
  const [missing, setMissing] = useState<Missing>()
  const [problem, setProblem] = useState<CallProblem>()
  const [joining, setJoining] = useState(false)
  const nameField = useRef<HTMLInputElement>(null)
  const roles = useRef<HTMLDivElement>(null)

  async function join() {
    if (joining) return
    if (name.trim() === "") {
      setMissing("name")
      nameField.current?.focus()
      return
    }
    // Asked once, never demanded: pressing again goes on without.
    if (role === undefined && missing !== "role") {
      setMissing("role")
      roles.current?.querySelector("input")?.focus()
      return
    }
    setMissing(undefined)
    setProblem(undefined)
    setJoining(true)
    const body = { secret, name: name.trim(), role: role ?? "other" }
    const answer = await call<Session>("POST", ROUTES.sessions(meetingId), { body })
    if (answer.ok) return onJoined(answer.value)
    setJoining(false)
    if (answer.code === "wrong-secret" || answer.code === "no-such-meeting") return onWrongLink()
    setProblem(answer.code)
  }

  return (
    <Whole
      corner={<LanguageChoice />}
      title={t(forFacilitator ? "join.forFacilitator" : "join.title")}
      onSubmit={() => void join()}
      end={
        <>
          <div>
            <Note>
              {t("join.note")}{" "}
              {about && t("join.deleted", { date: date(today + about.keepDays * DAY_MS, "plain") })}
            </Note>
            <p className="field-problem" role="status">
              {problem && t(`error.${problem}`)}
            </p>
          </div>
          <Button look="main" big type="submit" aria-busy={joining}>
            {t("join.go")}
          </Button>
        </>
      }
    >
      <Field
        big
        label={t("join.name")}
        value={name}
        onChange={(event) => setName(event.target.value)}
        problem={missing === "name" && name.trim() === "" && t("join.noName")}
        ref={nameField}
        maxLength={LIMITS.nameLength}
        autoComplete="name"
        autoCapitalize="words"
        enterKeyHint="go"
      />
      {!forFacilitator && (
        <div ref={roles}>
          <Choice
            label={t("join.role")}
            options={ROLES.map((each) => ({ value: each, label: t(`role.${each}`) }))}
            value={role}
            problem={missing === "role" && t("join.noRole")}
            onChange={(chosen) => {
              setRole(chosen)
              setMissing(undefined)
            }}
          />
        </div>
      )}
    </Whole>
  )
}
