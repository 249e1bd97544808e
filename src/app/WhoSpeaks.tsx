import { useEffect, useRef } from "react"
import { useLanguage } from "../language/useLanguage.ts"
import { useMe, useNames, usePeople } from "../sync/react/meeting.ts"
import { Segments } from "../ui/Segments.tsx"
import type { Together } from "./together.ts"
import "./who-speaks.css"
import "../language/later.ts"

/** [B1] Whose words are written now, where people share a device; in the order in which they came. */
export function WhoSpeaks({ together: { seats, hasTurned, turnTo } }: { together: Together }) {
  const { t } = useLanguage()
  const { personId } = useMe()
  const names = useNames()
  const people = usePeople()
  const here = people.flatMap((person) => {
    const seat = seats.find(({ identity }) => identity.personId === person.id)
    return seat ? [{ person, seat }] : []
  })
  const choice = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // The page is another person's now: the keys go on from where it was turned.
    if (hasTurned) choice.current?.querySelector<HTMLElement>("input:checked")?.focus()
  }, [hasTurned])
  if (here.length < 2) return null
  return (
    <div ref={choice} className="who-speaks">
      <Segments
        label={t("together.whoSpeaks")}
        options={here.map(({ person: { id } }) => ({
          value: id,
          label: <bdi>{names.get(id)}</bdi>,
        }))}
        value={personId ?? undefined}
        onChange={(id) => {
          const next = here.find(({ person }) => person.id === id)
          if (next) turnTo(next.seat.identity)
        }}
      />
    </div>
  )
}
