import { useRef } from "react"
import { useLanguage } from "../../language/useLanguage.ts"
import { addCard } from "../../meeting/commands/cards.ts"
import { COLUMN_OF, COLUMNS } from "../../meeting/schema.ts"
import type { OwnCard } from "../../sync/ownCards.ts"
import { useCopy, useFacts, useMayWrite, useMe, useNames } from "../../sync/react/meeting.ts"
import { useAt } from "../../sync/react/MeetingProvider.tsx"
import { Button } from "../../ui/Button.tsx"
import { Pick } from "../../ui/Pick.tsx"
import { Sign } from "../../ui/Sign.tsx"
import { SIGN_OF_KIND } from "../../ui/signOf.ts"
import { useGrowing } from "../../ui/useGrowing.ts"
import { AskedTwice } from "../AskedTwice.tsx"
import { useDesk } from "../desk.ts"
import { KINDS_IN } from "../write/kinds.ts"

/** One card that only its writer sees. The dashed edge means that it is not on the table yet. */
export function OwnCardForm({ card }: { card: OwnCard }) {
  const { t } = useLanguage()
  const { own } = useAt().live
  const mayLay = useMayWrite(COLUMN_OF[card.kind])
  const field = useRef<HTMLTextAreaElement>(null)
  useGrowing(field, card.text)
  return (
    <li className="own-card" data-col={COLUMN_OF[card.kind]}>
      <p className="only">
        <Sign name="self" />
        {t("own.only")}
        <ForWhom card={card} />
      </p>
      <textarea
        ref={field}
        className="field"
        rows={2}
        dir="auto"
        aria-label={t("own.words")}
        value={card.text}
        onChange={(event) => own.change(card.id, { text: event.target.value })}
      />
      <Pick
        label={t("board.as")}
        value={card.kind}
        column={COLUMN_OF[card.kind]}
        sign={<Sign name={SIGN_OF_KIND[card.kind]} />}
        options={COLUMNS.flatMap((column) =>
          KINDS_IN[column].map((value) => ({ value, words: t(`kind.${value}`) })),
        )}
        onChange={(kind) => own.change(card.id, { kind })}
      />
      <p className="field-problem" role="status">
        {card.because && !mayLay && t(`refused.${card.because}`)}
        {card.show && t("own.waits")}
      </p>
      <Ways card={card} />
    </li>
  )
}

/** In whose words it is, when they are not one's own. */
function ForWhom({ card: { author } }: { card: OwnCard }) {
  const { t } = useLanguage()
  const { personId } = useMe()
  const names = useNames()
  if (author === personId) return null
  return <span>{t("board.for", { name: names.get(author) ?? t("board.somebody") })}</span>
}

/** Showing it, with everybody's or now; and throwing it away. */
function Ways({ card }: { card: OwnCard }) {
  const { t } = useLanguage()
  const { own } = useAt().live
  const { meeting, writer } = useCopy()
  const { writing } = useFacts()
  const { justLaid } = useDesk()
  const isBlank = card.text.trim() === ""

  function layNow(): void {
    const laid = { ...card, text: card.text.trim() }
    const outcome = addCard(meeting, writer(), laid, Date.now())
    if (!outcome.done) return own.change(card.id, { because: outcome.because })
    own.remove(card.id)
    justLaid.set(card.id)
  }

  return (
    <div className="own-ways">
      {writing && (
        <Button
          sign="show"
          disabled={isBlank}
          aria-pressed={card.show}
          onClick={() => own.change(card.id, { show: !card.show })}
        >
          {t("own.showLater")}
        </Button>
      )}
      <Button
        look={writing ? undefined : "main"}
        sign="lay"
        disabled={isBlank}
        // The second press of a double one was meant for the card that lay here.
        onClick={({ detail }) => detail < 2 && layNow()}
      >
        {t("own.layNow")}
      </Button>
      <AskedTwice
        look="plain"
        act={t("own.throwAway")}
        sure={t("own.throwAwaySure")}
        onSure={async () => {
          own.remove(card.id)
          return undefined
        }}
      >
        <p>{t("own.throwAwayHelp")}</p>
      </AskedTwice>
    </div>
  )
}
