import "./who.css"

/** Somebody at the table: a dot when they are here, a ring when they are away. */
export function Who({
  name,
  away,
  awayLabel,
}: {
  name: string
  away?: boolean
  awayLabel: string
}) {
  return (
    <span className={away ? "who away" : "who"}>
      <bdi>{name}</bdi>
      {away && <span className="unseen">{` (${awayLabel})`}</span>}
    </span>
  )
}
