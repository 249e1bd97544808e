import type { ComponentProps } from "react"
import { ROUTES, type PlanForm } from "../contract/routes.ts"
import { useLanguage } from "../language/useLanguage.ts"
import type { PersonId } from "../meeting/ids.ts"
import { callForFile } from "../sync/api.ts"
import { useMeeting } from "../sync/react/meeting.ts"
import { useOneCall } from "../sync/react/useOneCall.ts"
import { Button } from "../ui/Button.tsx"
import { saveFile } from "../ui/saveFile.ts"

interface Props extends Pick<ComponentProps<typeof Button>, "look" | "sign" | "children"> {
  form: PlanForm
  version: number | undefined
  /** Whose part alone. */
  person?: PersonId
}

/** The plan to take along in one form. The name of a file never holds the family's. */
export function TakePlan({ form, version, person, children, ...look }: Props) {
  const { t, language } = useLanguage()
  const { meetingId, token } = useMeeting()
  const { busy, problem, go } = useOneCall()

  async function take() {
    const asked = new URLSearchParams({
      language,
      ...(version && { version: String(version) }),
      ...(person && { person }),
    })
    const route = `${ROUTES.planAs(meetingId, form)}?${asked}`
    const file = await go(() => callForFile(route, { token }))
    // It tells a part from the whole, or somebody gets what was for another.
    const name = [
      "plan",
      version ?? t("plan.draft").toLowerCase(),
      ...(person ? [t("plan.partName")] : []),
    ]
    if (file?.ok) saveFile(file.value, `${name.join("-")}.${form}`)
  }

  return (
    <div className="plan-take">
      <Button {...look} aria-busy={busy} onClick={() => void take()}>
        {children}
      </Button>
      <p role="status">{problem && t(`error.${problem}`)}</p>
    </div>
  )
}
