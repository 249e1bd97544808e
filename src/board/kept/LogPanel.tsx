import type { ReactNode } from "react"
import type { LogEntry } from "../../contract/answers.ts"
import { ROUTES } from "../../contract/routes.ts"
import { useLanguage } from "../../language/useLanguage.ts"
import { usePeople } from "../../sync/react/meeting.ts"
import { useAt } from "../../sync/react/MeetingProvider.tsx"
import { useAnswer } from "../../sync/react/useAnswer.ts"
import { Button } from "../../ui/Button.tsx"
import { useDesk } from "../desk.ts"
import { Panel } from "../Panel.tsx"
import { byDay } from "./days.ts"
import { sentenceOf } from "./logged.ts"
import "./log.css"

/** Who came and went and what was done with the meeting, the newest first; never what was said. */
export function LogPanel() {
  const { t, date } = useLanguage()
  const { open } = useDesk()
  const { meetingId, token } = useAt()
  const { value, problem, again } = useAnswer<LogEntry[]>(ROUTES.log(meetingId), token)
  return (
    <Panel title={t("kept.log")}>
      <div className="log-acts">
        <Button look="plain" sign="back" onClick={() => open({ is: "kept" })}>
          {t("kept.title")}
        </Button>
        <Button look="plain" onClick={() => void again()}>
          {t("kept.again")}
        </Button>
        <p className="field-problem" role="status">
          {problem && t(`error.${problem}`)}
        </p>
      </div>
      {byDay(value ?? []).map(([day, entries]) => (
        <section key={day}>
          <h3 className="log-day">{date(day)}</h3>
          <ul className="log">
            {entries.map((entry, index) => (
              <Entry key={entries.length - index} entry={entry} />
            ))}
          </ul>
        </section>
      ))}
      <p className="quiet small">{t("kept.logNote")}</p>
    </Panel>
  )
}

function Entry({ entry }: { entry: LogEntry }) {
  const { t, rich, time } = useLanguage()
  const people = usePeople()
  function nameOf(personId: string | undefined): ReactNode {
    const person = people.find(({ id }) => id === personId)
    return person ? <bdi>{person.name}</bdi> : t("board.somebody")
  }
  return (
    <li>
      <span>{rich(sentenceOf(entry), { name: nameOf(entry.who), by: nameOf(entry.by) })}</span>{" "}
      <time dateTime={new Date(entry.at).toISOString()}>{time(entry.at)}</time>
    </li>
  )
}
