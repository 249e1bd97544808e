import { useState } from "react"
import { LanguageChoice } from "../../language/LanguageChoice.tsx"
import { useLanguage } from "../../language/useLanguage.ts"
import { byGroup, type Named } from "../../meeting/queries/people.ts"
import { useHere, useMe, usePeople } from "../../sync/react/meeting.ts"
import { Button } from "../../ui/Button.tsx"
import { Panel } from "../Panel.tsx"
import { AddPerson } from "./AddPerson.tsx"
import { BeginFamilyTime } from "./BeginFamilyTime.tsx"
import { Rename } from "./Rename.tsx"
import "./people.css"

/** A form in the place of its button; when it is done the focus goes back to the button. */
type FormIs = "not-yet" | "open" | "done"

/** Who is at the table: a dot is here, a ring is away. Nobody is ever left out of it. */
export function PeoplePanel() {
  const { t } = useLanguage()
  const { seat } = useMe()
  const [adding, setAdding] = useState<FormIs>("not-yet")
  return (
    <Panel title={t("board.atTheTable")}>
      {byGroup(usePeople()).map(({ group, people }) => (
        <section key={group}>
          <h3 className="group-name">{t(`group.${group}`)}</h3>
          <ul>
            {people.map((person) => (
              <Person key={person.id} person={person} />
            ))}
          </ul>
        </section>
      ))}
      {seat === "facilitator" &&
        (adding === "open" ? (
          <AddPerson onDone={() => setAdding("done")} />
        ) : (
          <Button sign="hand" autoFocus={adding === "done"} onClick={() => setAdding("open")}>
            {t("board.addPerson")}
          </Button>
        ))}
      {seat === "facilitator" && <BeginFamilyTime />}
      <LanguageChoice />
    </Panel>
  )
}

function Person({ person }: { person: Named }) {
  const { t } = useLanguage()
  const here = useHere()
  const { seat, personId } = useMe()
  const [naming, setNaming] = useState<FormIs>("not-yet")
  const isAway = person.device && !here.has(person.id)
  const mayName = seat === "facilitator" || person.id === personId
  const how = isAway
    ? t("board.away")
    : person.device
      ? person.id === personId && t("board.you")
      : t(seat === "facilitator" ? "board.youWrite" : "board.noDevice")
  if (naming === "open") return <Rename person={person} onDone={() => setNaming("done")} />
  return (
    <li className={isAway ? "person away" : "person"}>
      <span className="who-is">
        <bdi>{person.name}</bdi>
        <small>
          {t(person.seat === "facilitator" ? "board.facilitator" : `role.${person.role}`)}
        </small>
      </span>
      <span className="how">{how}</span>
      {mayName && (
        <Button
          look="plain"
          sign="pen"
          label={t("board.rename", { name: person.name })}
          autoFocus={naming === "done"}
          onClick={() => setNaming("open")}
        />
      )}
    </li>
  )
}
