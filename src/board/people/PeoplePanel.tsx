import { useState, type ReactNode } from "react"
import { LanguageChoice } from "../../language/LanguageChoice.tsx"
import { useLanguage } from "../../language/useLanguage.ts"
import { byGroup, isAtTable, isRemoved, type Named } from "../../meeting/queries/people.ts"
import { useMe, usePeople, useScreens } from "../../sync/react/meeting.ts"
import { Button } from "../../ui/Button.tsx"
import { useDesk } from "../desk.ts"
import { Panel } from "../Panel.tsx"
import { AddPerson } from "./AddPerson.tsx"
import { Awaited } from "./Awaited.tsx"
import { BeginFamilyTime } from "./BeginFamilyTime.tsx"
import { Person, type FormIs } from "./Person.tsx"
import { Taken } from "./Taken.tsx"
import "./people.css"

/** What somebody else comes to the table with on this device, for as long as that is asked. */
export type Beside = (onDone: () => void) => ReactNode

/** Who is at the table: a dot is here, a ring is away. Nobody is ever left out of it. */
export function PeoplePanel({ beside }: { beside?: Beside | undefined }) {
  const { t } = useLanguage()
  const { seat } = useMe()
  const { open } = useDesk()
  const people = usePeople()
  const removed = people.filter(isRemoved)
  const [adding, setAdding] = useState<FormIs>("not-yet")
  const [taken, setTaken] = useState<string>()
  const listOf = (some: Named[]) => (
    <ul>
      {some.map((person) => (
        <Person key={person.id} person={person} onTaken={() => setTaken(person.name)} />
      ))}
    </ul>
  )
  return (
    <Panel title={t("board.atTheTable")}>
      {taken !== undefined && <Taken key={taken} name={taken} />}
      {byGroup(people.filter(isAtTable)).map(({ group, people }) => (
        <section key={group}>
          <h3 className="group-name">{t(`group.${group}`)}</h3>
          {listOf(people)}
        </section>
      ))}
      <Screens />
      {seat === "facilitator" && <Awaited />}
      {removed.length > 0 && (
        <section>
          <h3 className="group-name">{t("board.taken")}</h3>
          {listOf(removed)}
        </section>
      )}
      {seat === "facilitator" &&
        (adding === "open" ? (
          <AddPerson onDone={() => setAdding("done")} />
        ) : (
          <Button sign="hand" autoFocus={adding === "done"} onClick={() => setAdding("open")}>
            {t("board.addPerson")}
          </Button>
        ))}
      {beside &&
        (adding === "open" ? (
          beside(() => setAdding("done"))
        ) : (
          <Button sign="people" autoFocus={adding === "done"} onClick={() => setAdding("open")}>
            {t("together.beside")}
          </Button>
        ))}
      {seat === "facilitator" && <BeginFamilyTime />}
      <Button look="plain" onClick={() => open({ is: "kept" })}>
        {t("kept.title")}
      </Button>
      <LanguageChoice />
    </Panel>
  )
}

/** The room's screens look along too, and nobody sits behind them. */
function Screens() {
  const { t } = useLanguage()
  const count = useScreens()
  return count > 0 && <p className="screens">{t("board.screens", { count })}</p>
}
