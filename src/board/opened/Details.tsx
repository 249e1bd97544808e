import { useLanguage } from "../../language/useLanguage.ts"
import { moveCard, tellCard } from "../../meeting/commands/cards.ts"
import { ASPECTS, BASES, type Card } from "../../meeting/schema.ts"
import { useCopy } from "../../sync/react/meeting.ts"
import { Segments } from "../../ui/Segments.tsx"
import { useDesk } from "../desk.ts"
import { KINDS_IN } from "../write/kinds.ts"
import { DemandDetails } from "./DemandDetails.tsx"
import type { DetailsProps } from "./detailsProps.ts"
import { GoalDetails } from "./GoalDetails.tsx"
import { StepDetails } from "./StepDetails.tsx"
import { WorryTies } from "./WorryTies.tsx"

/** What a card knows besides its words: asked, and nothing of it required. */
export function Details({ card, disabled }: { card: Card; disabled: boolean }) {
  const { meeting, writer } = useCopy()
  const desk = useDesk()
  const props: DetailsProps = {
    card,
    disabled,
    tell: (told) => desk.tell(tellCard(meeting, writer(), card.id, told)),
  }
  switch (card.place.kind) {
    case "worry":
    case "safety":
      return (
        <>
          <SaidDetails {...props} of={card.place.kind} />
          {card.place.kind === "worry" && <WorryTies card={card} />}
        </>
      )
    case "goal":
      return (
        <>
          <WhatItIs {...props} />
          <GoalDetails {...props} />
        </>
      )
    case "demand":
      return (
        <>
          <WhatItIs {...props} />
          <DemandDetails {...props} />
        </>
      )
    case "step":
      return (
        <>
          <WhatItIs {...props} />
          <StepDetails {...props} />
        </>
      )
  }
}

/** In the third column: a goal, a small step or a demand. */
function WhatItIs({ card, disabled }: DetailsProps) {
  const { t } = useLanguage()
  const { meeting, writer } = useCopy()
  const desk = useDesk()
  return (
    <Segments
      label={t("board.whatItIs")}
      value={card.place.kind}
      options={KINDS_IN.plan.map((value) => ({ value, label: t(`kind.${value}`) }))}
      disabled={disabled}
      onChange={(kind) => desk.tell(moveCard(meeting, writer(), card.id, { kind }))}
    />
  )
}

function SaidDetails({ card, disabled, tell, of }: DetailsProps & { of: keyof typeof ASPECTS }) {
  const { t } = useLanguage()
  const aspects = ASPECTS[of].map((value) => ({ value, label: t(`aspect.${value}`) }))
  return (
    <>
      <Segments
        label={t("board.about")}
        value={aspects.find(({ value }) => value === card.aspect)?.value}
        options={aspects}
        disabled={disabled}
        onChange={(aspect) => tell({ aspect })}
        onClear={() => tell({ aspect: undefined })}
        help={card.aspect && t(`aspectAsks.${card.aspect}`)}
      />
      <Segments
        label={t("board.howKnown")}
        value={card.basis}
        options={BASES.map((value) => ({ value, label: t(`basis.${value}`) }))}
        disabled={disabled}
        onChange={(basis) => tell({ basis })}
        onClear={() => tell({ basis: undefined })}
        help={t("board.basisAsks")}
      />
    </>
  )
}
