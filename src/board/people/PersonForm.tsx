import { useState } from "react"
import { useLanguage } from "../../language/useLanguage.ts"
import { LIMITS } from "../../meeting/limits.ts"
import { ROLES, type Person, type Role } from "../../meeting/schema.ts"
import type { Called } from "../../sync/api.ts"
import { useOneCall } from "../../sync/react/useOneCall.ts"
import { Button } from "../../ui/Button.tsx"
import { Field } from "../../ui/Field.tsx"
import { Pick as PickOne } from "../../ui/Pick.tsx"

type Missing = "noName" | "noRole"

/** A name and a role, for somebody new at the table or for who is there already. */
export function PersonForm({
  person,
  roles = ROLES,
  act,
  send,
  onDone,
}: {
  /** Of somebody new nothing is chosen beforehand. */
  person: Pick<Person, "name"> & { role?: Role }
  roles?: readonly Role[]
  act: string
  send: (person: { name: string; role: Role }) => Promise<Called<unknown>>
  onDone: () => void
}) {
  const { t } = useLanguage()
  const [name, setName] = useState(person.name)
  const [role, setRole] = useState<Role | undefined>(person.role)
  const [missing, miss] = useState<Missing>()
  const { busy, problem, go } = useOneCall()

  async function submit(): Promise<void> {
    if (name.trim() === "") return miss("noName")
    // Asked once, never demanded: pressing again goes on without.
    if (role === undefined && missing !== "noRole") return miss("noRole")
    miss(undefined)
    const answer = await go(() => send({ name: name.trim(), role: role ?? "other" }))
    if (answer?.ok) onDone()
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
        problem={missing === "noName" ? t("board.noName") : problem && t(`error.${problem}`)}
        onChange={(event) => setName(event.target.value)}
      />
      <div>
        <p className="label" aria-hidden="true">
          {t("board.roleOf")}
        </p>
        <PickOne
          label={t("board.roleOf")}
          value={role ?? ""}
          options={[
            ...(role === undefined ? [{ value: "" as const, words: t("board.choose") }] : []),
            ...roles.map((value) => ({ value, words: t(`role.${value}`) })),
          ]}
          onChange={(chosen) => setRole(chosen || undefined)}
        />
        <p className="field-problem" role="status">
          {missing === "noRole" && t("board.noRole")}
        </p>
      </div>
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
