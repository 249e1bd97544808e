import type { ReactNode } from "react"
import { useLanguage } from "../../language/useLanguage.ts"
import type { CardId, PersonId } from "../../meeting/ids.ts"
import type { Card } from "../../meeting/schema.ts"
import { carriersOf } from "../../meeting/queries/carriers.ts"
import { isOfAll, isSharedGoal, signersOf } from "../../meeting/queries/signers.ts"
import { useAlsoSaid, useNames, usePeople, useUnmet } from "../../sync/react/meeting.ts"
import { Became } from "../../ui/Became.tsx"
import { CardWords } from "../../ui/CardWords.tsx"
import { Names } from "../../ui/Said.tsx"
import { Sign } from "../../ui/Sign.tsx"
import { LongWords } from "./LongWords.tsx"

/** What stands on a card on the board: the words and who said them; of a step who and when first. */
export function CardFace({ card, children }: { card: Card; children?: ReactNode }) {
  const { t, date } = useLanguage()
  const names = useNames()
  const nameOf = (person: Card["author"]) => names.get(person) ?? t("board.somebody")
  const also = useAlsoSaid(card.id)
  const { kind } = card.place
  const takers = (card.who ?? []).map(nameOf)

  function headOf() {
    if (kind === "demand") {
      const by = card.setBy && t("board.setByName", { name: nameOf(card.setBy) })
      return { first: t("kind.demand"), last: by }
    }
    const until = [card.by && date(card.by, "short"), card.often?.trim()].filter(Boolean)
    // The day on which it begins tells most while nothing else is said of when.
    const from = card.from && t("board.from", { date: date(card.from, "short") })
    const when = until.join(", ") || from || ""
    if (kind !== "step" || (takers.length === 0 && when === "")) return undefined
    const first = (
      <>
        <Names names={takers} />
        <CarriedBy who={card.who ?? []} />
      </>
    )
    return { first, last: when }
  }
  const head = headOf()
  // Of a goal that was made of others nobody alone said the words.
  const signers = (isSharedGoal(card) ? also : signersOf(card, also)).map(nameOf)
  const said = isOfAll(card) ? [t("board.ofUsTogether"), ...signers] : signers
  // Who set a demand or takes a step stands in the head; else whoever said it signs.
  const namesSomebody = kind === "demand" ? card.setBy !== undefined : takers.length > 0
  return (
    <CardWords
      kind={kind}
      kindLabel={t(`kind.${kind}`)}
      head={head}
      words={<LongWords text={card.text} />}
      said={head && namesSomebody ? [] : said}
    >
      {kind === "step" && <StepBecame card={card} />}
      {kind === "demand" && <Unmet id={card.id} />}
      {children}
    </CardWords>
  )
}

/** [P9] By whom a step is carried, at a glance: the family themselves, their network, a professional. */
function CarriedBy({ who }: { who: readonly PersonId[] }) {
  const { t } = useLanguage()
  const people = usePeople()
  const carriers = carriersOf(who, new Map(people.map((person) => [person.id, person])))
  if (carriers.length === 0) return null
  return <small className="carrier"> {carriers.map((one) => t(`carrier.${one}`)).join(", ")}</small>
}

/** That it takes a desk away; and at a follow-up what became of it. */
function StepBecame({ card: { desk, state = "open", helped = "" } }: { card: Card }) {
  const { t } = useLanguage()
  return (
    <>
      {desk && (
        <p className="beside-note">
          <Sign name="door" />
          {t("board.oneDeskLess")}
        </p>
      )}
      {state !== "open" && <Became state={state} word={t(`state.${state}`)} helped={helped} />}
    </>
  )
}

/** When agreement is asked, a demand that no step meets says so plainly. It stops nobody. */
function Unmet({ id }: { id: CardId }) {
  const { t } = useLanguage()
  return useUnmet().includes(id) && <p className="beside-note unmet">{t("board.unmet")}</p>
}
