import { PersonForm } from "../board/people/PersonForm.tsx"
import type { Knocked, OpenSession, Session } from "../contract/answers.ts"
import { ROUTES } from "../contract/routes.ts"
import { useLanguage } from "../language/useLanguage.ts"
import { ROLES } from "../meeting/schema.ts"
import { call, type Called } from "../sync/api.ts"
import type { Together } from "./together.ts"
import "../language/later.ts"

interface Props {
  meetingId: string
  /** Of the link that brought this tab here: the newcomer comes by it too. */
  secret: string
  together: Together
  /** The facilitator lets people in one by one: they wait at the door. */
  onKnocked: (knock: Knocked) => void
  onDone: () => void
}

/** [B2] Somebody else comes to the table on this device, with a name and a role of their own. */
export function BesideHere({ meetingId, secret, together, onKnocked, onDone }: Props) {
  const { t } = useLanguage()

  async function comeIn(who: Pick<OpenSession, "name" | "role">): Promise<Called<unknown>> {
    const body = { secret, ...who }
    const answer = await call<Session | Knocked>("POST", ROUTES.sessions(meetingId), { body })
    if (answer.ok && "token" in answer.value) together.comesIn(answer.value, "speaks")
    else if (answer.ok) onKnocked(answer.value as Knocked)
    return answer
  }

  return (
    <>
      <p>{t("together.besideHelp")}</p>
      <PersonForm
        person={{ name: "" }}
        // Who interprets reads everything, and writes nothing: they need no turn.
        roles={ROLES.filter((role) => role !== "interpreter")}
        act={t("board.toTable")}
        send={comeIn}
        onDone={onDone}
      />
    </>
  )
}
