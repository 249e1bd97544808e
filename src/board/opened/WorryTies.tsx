import { useLanguage } from "../../language/useLanguage.ts"
import type { CardId } from "../../meeting/ids.ts"
import type { Card } from "../../meeting/schema.ts"
import { useCardIds, useCopy, useMayWrite, useTies } from "../../sync/react/meeting.ts"
import { useDesk } from "../desk.ts"
import { Tied } from "./Tied.tsx"
import { tieCard, tiedTo } from "./tie.ts"

/** [P7] Of a worry: the goals and steps that answer it. That none does is said quietly. */
export function WorryTies({ card }: { card: Card }) {
  const { t } = useLanguage()
  const copy = useCopy()
  const desk = useDesk()
  const { answeredBy } = useTies()
  const plan = useCardIds("plan")
  const mayWrite = useMayWrite("plan")
  const tied = answeredBy.get(card.id) ?? []
  const sayIt = plan.filter((id) => tiedTo(copy, id, "answers").includes(card.id))
  // What answers it as its set under a scale is untied there.
  const isOfSet = (id: CardId) => tied.includes(id) && !sayIt.includes(id)
  return (
    <Tied
      label={t("ties.answeredBy")}
      tied={tied}
      none={<p className="quiet">{t("ties.unanswered")}</p>}
      noteOf={(id) => isOfSet(id) && t("ties.inSet")}
      choose={t("ties.choosePlan")}
      options={plan.filter((id) => copy.readings.card(id)?.place.kind !== "demand" && !isOfSet(id))}
      chosen={sayIt}
      onTie={(id, isTied) => tieCard(copy, desk, id, "answers", card.id, isTied)}
      disabled={!mayWrite}
    />
  )
}

/** [P7] Of a goal or a step: the worries that it answers. */
export function Answers({ card, disabled }: { card: Card; disabled: boolean }) {
  const { t } = useLanguage()
  const copy = useCopy()
  const desk = useDesk()
  const { answeredBy } = useTies()
  const worries = useCardIds("worries")
  const tied = worries.filter((id) => answeredBy.get(id)?.includes(card.id))
  const said = tiedTo(copy, card.id, "answers")
  const isOfSet = (id: CardId) => tied.includes(id) && !said.includes(id)
  return (
    <Tied
      label={t("ties.answers")}
      tied={tied}
      noteOf={(id) => isOfSet(id) && t("ties.inSet")}
      choose={t("ties.chooseWorry")}
      options={worries.filter((id) => !isOfSet(id))}
      chosen={worries.filter((id) => said.includes(id))}
      onTie={(id, isTied) => tieCard(copy, desk, card.id, "answers", id, isTied)}
      disabled={disabled}
    />
  )
}
