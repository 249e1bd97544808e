import { useLanguage } from "../language/useLanguage.ts"
import type { CardId } from "../meeting/ids.ts"
import { useCard } from "../sync/react/meeting.ts"
import { Button } from "../ui/Button.tsx"
import { Dots } from "../ui/Dots.tsx"
import type { Given } from "./useGiven.ts"

/** As much of a card as tells it apart when its buttons are read aloud, in characters. */
const BEGINNING = 60

/** One card, the dots on it, and a way to put one there and to take one back. */
export function OneCard({ id, given }: { id: CardId; given: Given }) {
  const { t } = useLanguage()
  const card = useCard(id)
  if (!card) return null
  const words = card.text.trim()
  const name = words.length > BEGINNING ? `${words.slice(0, BEGINNING).trimEnd()}…` : words
  const many = given.dots?.get(id) ?? 0
  const mayPut = given.dots !== undefined && given.left > 0
  return (
    <li className="dots-card">
      <p dir="auto">{words}</p>
      {/* A button that can do nothing just now keeps the focus. */}
      <span className="dots-ways">
        <Button
          sign="none"
          label={t("first.take", { words: name })}
          aria-disabled={many === 0}
          onClick={() => given.put(id, many - 1)}
        />
        <span role="status" className="dots-on">
          <Dots given={many} label={t("first.dots", { count: many })} />
        </span>
        <Button
          sign="more"
          label={t("first.put", { words: name })}
          aria-disabled={!mayPut}
          onClick={() => given.put(id, many + 1)}
        />
      </span>
    </li>
  )
}
