import { ROUTES } from "../../contract/routes.ts"
import { useLanguage } from "../../language/useLanguage.ts"
import { isAwaited, type Named } from "../../meeting/queries/people.ts"
import { call } from "../../sync/api.ts"
import { usePeople } from "../../sync/react/meeting.ts"
import { useAt } from "../../sync/react/MeetingProvider.tsx"
import { useOneCall } from "../../sync/react/useOneCall.ts"
import { Button } from "../../ui/Button.tsx"

/** [N3] For the facilitator: who was there last time and has not come yet. */
export function Awaited() {
  const { t } = useLanguage()
  const awaited = usePeople().filter(isAwaited)
  if (awaited.length === 0) return null
  return (
    <details className="awaited">
      <summary>{t("board.awaited", { count: awaited.length })}</summary>
      <p className="small quiet">{t("board.awaitedHelp")}</p>
      <ul>
        {awaited.map((person) => (
          <One key={person.id} person={person} />
        ))}
      </ul>
    </details>
  )
}

function One({ person }: { person: Named }) {
  const { t } = useLanguage()
  const { meetingId, token } = useAt()
  const { busy, problem, go } = useOneCall()

  async function sits(): Promise<void> {
    const route = ROUTES.person(meetingId, person.id)
    await go(() => call("PATCH", route, { token, body: { here: true } }))
  }

  return (
    <li>
      <span className="who-is">
        <bdi>{person.name}</bdi>
        <small>
          {t(person.seat === "facilitator" ? "board.facilitator" : `role.${person.role}`)}
        </small>
      </span>
      <Button look="plain" sign="hand" aria-busy={busy} onClick={() => void sits()}>
        {t("board.sitsHere")}
        <span className="unseen"> {person.name}</span>
      </Button>
      {problem && (
        <p className="field-problem" role="status">
          {t(`error.${problem}`)}
        </p>
      )}
    </li>
  )
}
