import { useState } from "react"
import { useLanguage } from "../language/useLanguage.ts"
import type { PersonId } from "../meeting/ids.ts"
import type { Plan } from "../meeting/queries/plan.ts"
import { Pick } from "../ui/Pick.tsx"
import { TakePlan } from "./TakePlan.tsx"

/** The forms in which somebody's part goes to them: on paper, into a file, as a page. */
const FORMS = ["pdf", "docx", "html"] as const

/** [P11] A part of the plan for one person: those who are to get a part are offered first. */
export function TakePart({ version, plan }: { version: number | undefined; plan: Plan }) {
  const { t } = useLanguage()
  const [chosen, choose] = useState<PersonId>()
  const getPart = plan.copies.filter(({ scope }) => scope === "own")
  const others = plan.people.filter(
    ({ personId }) => !getPart.some((one) => one.personId === personId),
  )
  const people = [...getPart, ...others]
  const person = people.find(({ personId }) => personId === chosen) ?? people[0]
  if (!person) return null
  const { personId, name } = person
  return (
    <details className="plan-part">
      <summary>{t("plan.part")}</summary>
      <p className="quiet">{t("plan.partHelp")}</p>
      <Pick
        label={t("plan.forWhom")}
        value={personId}
        options={people.map((one) => ({ value: one.personId, words: one.name }))}
        onChange={choose}
      />
      <ul>
        {FORMS.map((form) => (
          <li key={form}>
            <TakePlan form={form} version={version} person={personId} look="plain">
              {t("plan.partAs", { name, form: t(form === "pdf" ? "plan.paper" : `plan.${form}`) })}
            </TakePlan>
          </li>
        ))}
      </ul>
    </details>
  )
}
