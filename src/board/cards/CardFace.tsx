import type { ReactNode } from "react"
import { useLanguage } from "../../language/useLanguage.ts"
import type { Card } from "../../meeting/schema.ts"
import { signersOf } from "../../meeting/queries/signers.ts"
import { useAlsoSaid, useNames } from "../../sync/react/meeting.ts"
import { CardWords } from "../../ui/CardWords.tsx"
import { Names } from "../../ui/Said.tsx"
import { LongWords } from "./LongWords.tsx"

/** What stands on a card on the board: the words and who said them; of a step who and when first. */
export function CardFace({ card, children }: { card: Card; children?: ReactNode }) {
  const { t, date } = useLanguage()
  const names = useNames()
  const nameOf = (person: Card["author"]) => names.get(person) ?? t("board.somebody")
  const signers = signersOf(card, useAlsoSaid(card.id))
  const { kind } = card.place
  const takers = (card.who ?? []).map(nameOf)

  function headOf() {
    if (kind === "demand") {
      const by = card.setBy && t("board.setByName", { name: nameOf(card.setBy) })
      return { first: t("kind.demand"), last: by }
    }
    const when = [card.by && date(card.by, "short"), card.often?.trim()].filter(Boolean).join(", ")
    if (kind !== "step" || (takers.length === 0 && when === "")) return undefined
    return { first: <Names names={takers} />, last: when }
  }
  const head = headOf()
  // Who set a demand or takes a step stands in the head; else whoever said it signs.
  const namesSomebody = kind === "demand" ? card.setBy !== undefined : takers.length > 0
  return (
    <CardWords
      kind={kind}
      kindLabel={t(`kind.${kind}`)}
      head={head}
      words={<LongWords text={card.text} />}
      said={head && namesSomebody ? [] : signers.map(nameOf)}
    >
      {children}
    </CardWords>
  )
}
