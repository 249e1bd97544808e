import { useLanguage } from "../language/useLanguage.ts"
import type { Plan } from "../meeting/queries/plan.ts"
import { useMeeting } from "../sync/react/meeting.ts"
import { ButtonLink } from "../ui/Button.tsx"
import { TakePart } from "./TakePart.tsx"
import { TakePlan } from "./TakePlan.tsx"

interface Props {
  version: number | undefined
  /** The plan on screen, once it is there. */
  plan: Plan | undefined
  /** The address of the version for a child. */
  childHref: string
}

/** Everything in which the plan can be taken along: for paper first, and what fewer people ask for. */
export function TakeAlong({ version, plan, childHref }: Props) {
  const { t } = useLanguage()
  const { me } = useMeeting()
  const { personId } = me
  const mine = plan?.steps.some(({ who }) => who.some((each) => each.personId === personId))
  return (
    <section className="plan-along" aria-labelledby="plan-along">
      <h2 id="plan-along">{t("plan.takeAlong")}</h2>
      <TakePlan form="pdf" version={version} look="plain">
        {t("plan.paper")}
      </TakePlan>
      {mine && personId !== null && (
        <TakePlan form="pdf" version={version} person={personId} look="plain">
          {t("plan.mine")}
        </TakePlan>
      )}
      {plan && <TakePart version={version} plan={plan} />}
      <details>
        <summary>{t("plan.otherForms")}</summary>
        <ul>
          {mine && personId !== null && (
            <li>
              <TakePlan form="ics" version={version} person={personId} look="plain">
                {t("plan.icsMine")}
              </TakePlan>
            </li>
          )}
          {(["ics", "docx", "html", "md", "csv"] as const).map((form) => (
            <li key={form}>
              <TakePlan form={form} version={version} look="plain">
                {t(`plan.${form}`)}
              </TakePlan>
            </li>
          ))}
        </ul>
      </details>
      <ButtonLink look="plain" href={childHref}>
        {t("forChild.way")}
      </ButtonLink>
      <TakePlan form="json" version={version} look="plain">
        {t("plan.json")}
      </TakePlan>
    </section>
  )
}
