import { useState } from "react"
import { useLanguage } from "../../language/useLanguage.ts"
import { isRemoved, type Named } from "../../meeting/queries/people.ts"
import { useHere, useMe } from "../../sync/react/meeting.ts"
import { Button } from "../../ui/Button.tsx"
import { Rename } from "./Rename.tsx"

/** A form in the place of its button; when it is done the focus goes back to the button. */
export type FormIs = "not-yet" | "open" | "done"

/** Somebody who came to the table: here, away, without a device, or taken from it since. */
export function Person({ person, onTaken }: { person: Named; onTaken: () => void }) {
  const { t } = useLanguage()
  const { seat, personId } = useMe()
  const is = useStanding(person)
  const [naming, setNaming] = useState<FormIs>("not-yet")
  const mayName = seat === "facilitator" || person.id === personId
  if (naming === "open")
    return <Rename person={person} onDone={() => setNaming("done")} onTaken={onTaken} />
  return (
    <li className={`person ${is}`}>
      <span className="who-is">
        <bdi>{person.name}</bdi>
        <small>
          {t(person.seat === "facilitator" ? "board.facilitator" : `role.${person.role}`)}
        </small>
      </span>
      <span className="how">
        {is === "away" && t("board.away")}
        {is === "without-device" && t(seat === "facilitator" ? "board.youWrite" : "board.noDevice")}
        {is === "here" && person.id === personId && t("board.you")}
      </span>
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

function useStanding(person: Named): "here" | "away" | "without-device" | "taken" {
  const here = useHere()
  if (isRemoved(person)) return "taken"
  if (!person.device) return "without-device"
  return here.has(person.id) ? "here" : "away"
}
