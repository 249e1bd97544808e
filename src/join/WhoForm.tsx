import { useRef, useState, type ReactNode } from "react"
import { LanguageChoice } from "../language/LanguageChoice.tsx"
import { useLanguage } from "../language/useLanguage.ts"
import { LIMITS } from "../meeting/limits.ts"
import { ROLES, type Role } from "../meeting/schema.ts"
import type { CallProblem } from "../sync/api.ts"
import { Button } from "../ui/Button.tsx"
import { Choice } from "../ui/Choice.tsx"
import { Field } from "../ui/Field.tsx"
import { Note } from "../ui/Note.tsx"
import { Whole } from "../ui/Whole.tsx"

/** Who somebody says they are. */
export interface Who {
  name: string
  role: Role
}

interface Props {
  /** What was typed before, which the page that shows this keeps. */
  who: Partial<Who>
  onWho: (who: Partial<Who>) => void
  title: ReactNode
  /** Whether the role is asked; the facilitator's own link says it already. */
  asksRole?: boolean
  /** What is asked before the name. */
  children?: ReactNode
  /** Whether what is asked before the name is there; it tells so itself. */
  isReady?: () => boolean
  note: ReactNode
  go: ReactNode
  /** Gives what went wrong and is to be told under the form, if anything. */
  onSend: (who: Who) => Promise<CallProblem | undefined>
}

type Missing = "name" | "role"

/** A name and a role on one screen. What was typed always stays. */
export function WhoForm(props: Props) {
  const { who, onWho, title, asksRole = true, children, isReady, note, go, onSend } = props
  const { t } = useLanguage()
  const name = who.name ?? ""
  const [missing, setMissing] = useState<Missing>()
  const [problem, setProblem] = useState<CallProblem>()
  const [sending, setSending] = useState(false)
  const nameField = useRef<HTMLInputElement>(null)
  const roles = useRef<HTMLDivElement>(null)

  async function send() {
    if (sending || (isReady && !isReady())) return
    if (name.trim() === "") {
      setMissing("name")
      nameField.current?.focus()
      return
    }
    // Asked once, never demanded: pressing again goes on without.
    if (who.role === undefined && missing !== "role") {
      setMissing("role")
      roles.current?.querySelector("input")?.focus()
      return
    }
    setMissing(undefined)
    setProblem(undefined)
    setSending(true)
    const because = await onSend({ name: name.trim(), role: who.role ?? "other" })
    setSending(false)
    setProblem(because)
  }

  return (
    <Whole
      corner={<LanguageChoice />}
      title={title}
      onSubmit={() => void send()}
      end={
        <>
          <div>
            <Note>{note}</Note>
            <p className="field-problem" role="status">
              {problem && t(`error.${problem}`)}
            </p>
          </div>
          <Button look="main" big type="submit" aria-busy={sending}>
            {go}
          </Button>
        </>
      }
    >
      {children}
      <Field
        big
        label={t("join.name")}
        value={name}
        onChange={(event) => onWho({ ...who, name: event.target.value })}
        problem={missing === "name" && name.trim() === "" && t("join.noName")}
        ref={nameField}
        maxLength={LIMITS.nameLength}
        autoComplete="name"
        autoCapitalize="words"
        enterKeyHint="go"
      />
      {asksRole && (
        <div ref={roles}>
          <Choice
            label={t("join.role")}
            options={ROLES.map((each) => ({ value: each, label: t(`role.${each}`) }))}
            value={who.role}
            problem={missing === "role" && t("join.noRole")}
            onChange={(role) => {
              onWho({ ...who, role })
              setMissing(undefined)
            }}
          />
        </div>
      )}
    </Whole>
  )
}
