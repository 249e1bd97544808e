import { useState } from "react"
import { useLanguage } from "../../language/useLanguage.ts"
import { LIMITS } from "../../meeting/limits.ts"
import { ROLES, type Person, type Role } from "../../meeting/schema.ts"
import type { Called, CallProblem } from "../../sync/api.ts"
import { Button } from "../../ui/Button.tsx"
import { Field } from "../../ui/Field.tsx"
import { Pick as PickOne } from "../write/Pick.tsx"

/** A name and a role, for somebody new at the table or for who is there already. */
export function PersonForm({
  person,
  act,
  send,
  onDone,
}: {
  person: Pick<Person, "name" | "role">
  act: string
  send: (person: { name: string; role: Role }) => Promise<Called<unknown>>
  onDone: () => void
}) {
  const { t } = useLanguage()
  const [name, setName] = useState(person.name)
  const [role, setRole] = useState(person.role)
  const [problem, setProblem] = useState<CallProblem | "no-name">()
  const [busy, setBusy] = useState(false)

  async function submit(): Promise<void> {
    if (busy) return
    if (name.trim() === "") return setProblem("no-name")
    setBusy(true)
    const answer = await send({ name: name.trim(), role })
    setBusy(false)
    if (answer.ok) onDone()
    else setProblem(answer.code)
  }

  return (
    <form
      className="person-form"
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <Field
        label={t("board.name")}
        value={name}
        maxLength={LIMITS.nameLength}
        autoFocus
        problem={problem && t(problem === "no-name" ? "board.noName" : `error.${problem}`)}
        onChange={(event) => setName(event.target.value)}
      />
      <PickOne
        label={t("board.roleOf")}
        value={role}
        options={ROLES.map((value) => ({ value, words: t(`role.${value}`) }))}
        onChange={setRole}
      />
      <div className="two-acts">
        <Button look="plain" onClick={onDone}>
          {t("app.cancel")}
        </Button>
        <Button type="submit" look="main" disabled={busy}>
          {act}
        </Button>
      </div>
    </form>
  )
}
