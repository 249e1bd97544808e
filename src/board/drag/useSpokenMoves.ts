import { useState } from "react"
import { useLanguage } from "../../language/useLanguage.ts"
import { COLUMN_OF } from "../../meeting/schema.ts"
import { useCopy } from "../../sync/react/meeting.ts"
import { firstWords } from "../firstWords.ts"
import type { Held } from "./hand.ts"
import { countOf, type Target } from "./target.ts"

/** Says in words what happens to a held card, for who does not see it. */
export function useSpokenMoves() {
  const { readings } = useCopy()
  const { t, language } = useLanguage()
  const [said, say] = useState("")

  function speak(
    what: "pickedUp" | "lies" | "laidDown" | "putDownAgain",
    { card, laid }: Held,
    target: Target,
  ): void {
    const lies = t("board.cardLies", {
      card: firstWords(readings.card(card)?.text ?? ""),
      column: t(`column.${COLUMN_OF[target.kind]}`).toLocaleLowerCase(language),
      ...countOf(laid, card, target),
    })
    if (what === "lies" || what === "pickedUp") say(`${lies} ${t("board.dragKeys")}`)
    else say(`${t(`board.${what}`)} ${lies}`)
  }
  return { said, speak }
}
