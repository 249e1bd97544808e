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
      const by = nameOf(card.setBy ?? card.author)
      return { first: t("kind.demand"), last: t("board.setByName", { name: by }) }
    }
    if (kind !== "step" || takers.length === 0) return undefined
    const when = card.often?.trim() || (card.by && date(card.by, "short"))
    return { first: <Names names={takers} />, last: when }
  }
  const head = headOf()
  return (
    <CardWords
      kind={kind}
      kindLabel={t(`kind.${kind}`)}
      head={head}
      words={<LongWords text={card.text} />}
      said={head ? [] : signers.map(nameOf)}
    >
      {children}
    </CardWords>
  )
}
