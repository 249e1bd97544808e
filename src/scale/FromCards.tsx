import type { CardId } from "../meeting/ids.ts"
import type { Scale } from "../meeting/schema.ts"
import { useCard } from "../sync/react/meeting.ts"
import { Sign, type SignName } from "../ui/Sign.tsx"

/** The danger and the goal that the two ends were made from: one set with the scale. */
export function FromCards({ scale: { danger, goal } }: { scale: Scale }) {
  return (
    <>
      {goal && <FromCard id={goal} sign="goal" />}
      {danger && <FromCard id={danger} sign="worries" />}
    </>
  )
}

/** As long as that card lies on the table. */
function FromCard({ id, sign }: { id: CardId; sign: SignName }) {
  const card = useCard(id)
  if (!card || card.binned) return null
  return (
    <p className="from-card">
      <Sign name={sign} />
      <span dir="auto">{card.text}</span>
    </p>
  )
}
