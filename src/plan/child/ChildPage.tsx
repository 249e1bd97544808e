import { useLanguage } from "../../language/useLanguage.ts"
import type { Plan } from "../../meeting/queries/plan.ts"
import { useFacts, useMeeting } from "../../sync/react/meeting.ts"
import { Button, ButtonLink } from "../../ui/Button.tsx"
import { usePlanAt } from "../usePlanAt.ts"
import { ChildPaper } from "./ChildPaper.tsx"
import { Choosing } from "./Choosing.tsx"
import { useMade } from "./useMade.ts"
import "../../language/later.ts"
import "./child.css"

interface Props {
  planHref: string
  /** The version the address asks for; without it the fixed plan, or else the draft. */
  version: number | undefined
}

/** The plan for a child: somebody chooses what goes in and how it is said, and prints it. */
export function ChildPage({ planHref, version }: Props) {
  const { t } = useLanguage()
  const { connection } = useMeeting()
  const { fixed } = useFacts()
  const plan = usePlanAt(version ?? fixed?.version)
  const waiting = connection.is === "connecting" || plan.ok === "asking"
  return (
    <div className="for-child">
      <header className="for-child-bar">
        <ButtonLink look="plain" sign="back" href={planHref}>
          {t("forChild.toPlan")}
        </ButtonLink>
        <h1>{t("forChild.way")}</h1>
        <Button look="main" onClick={() => window.print()}>
          {t("forChild.print")}
        </Button>
      </header>
      <main aria-busy={waiting}>
        {waiting && <p>{t("plan.connecting")}</p>}
        {!waiting && plan.ok === true && <Making plan={plan.value} />}
        {!waiting && plan.ok === false && <p role="status">{t(`error.${plan.code}`)}</p>}
      </main>
    </div>
  )
}

function Making({ plan }: { plan: Plan }) {
  const { made, make, beginAnew } = useMade(plan)
  return (
    <>
      <Choosing plan={plan} made={made} onMake={make} onAnew={beginAnew} />
      <ChildPaper plan={plan} made={made} onMake={make} />
    </>
  )
}
