import { useEffect, useId, useRef } from "react"
import { useLanguage } from "../../language/useLanguage.ts"
import { restoreCard } from "../../meeting/commands/cards.ts"
import type { CardId } from "../../meeting/ids.ts"
import { COLUMN_OF, type Card } from "../../meeting/schema.ts"
import { signersOf } from "../../meeting/queries/signers.ts"
import {
  useAlsoSaid,
  useCard,
  useCopy,
  useMayWrite,
  useMe,
  useNames,
} from "../../sync/react/meeting.ts"
import { Button } from "../../ui/Button.tsx"
import { Note } from "../../ui/Note.tsx"
import { Sign } from "../../ui/Sign.tsx"
import { SIGN_OF_COLUMN } from "../../ui/signOf.ts"
import { useDesk } from "../desk.ts"
import { focusCard, focusColumnName, isFocusLost } from "../focus.ts"
import { Panel } from "../Panel.tsx"
import { ReadAloud } from "../ReadAloud.tsx"
import { Details } from "./Details.tsx"
import { LightButton } from "./LightButton.tsx"
import { MoveTo } from "./MoveTo.tsx"
import { Views } from "./Views.tsx"
import { Words } from "./Words.tsx"
import "./opened-card.css"

/** One card, opened: its words, who said them, what else it knows, and where it can go. */
export function OpenedCard({ id }: { id: CardId }) {
  const { t } = useLanguage()
  const { close } = useDesk()
  const card = useCard(id)
  useEffect(() => {
    if (!card) close()
  }, [card, close])
  // A card that went elsewhere meanwhile is another element: the focus goes to where it lies now.
  useEffect(
    () => () => {
      if (isFocusLost() && !focusCard(id)) focusColumnName()
    },
    [id],
  )
  if (!card) return null
  const column = COLUMN_OF[card.place.kind]
  return (
    <Panel
      column={column}
      title={
        <span className="column-name">
          <Sign name={SIGN_OF_COLUMN[column]} />
          {t(`column.${column}`)}
        </span>
      }
    >
      {card.binned ? <InBin card={card} /> : <OnTable card={card} />}
    </Panel>
  )
}

function OnTable({ card }: { card: Card }) {
  const mayWrite = useMayWrite(COLUMN_OF[card.place.kind])
  return (
    <>
      <Words card={card.id} readOnly={!mayWrite} />
      <Authors card={card} />
      <div className="card-acts">
        <LightButton card={card.id} />
        <ReadAloud words={card.text} />
      </div>
      <Details card={card} disabled={!mayWrite} />
      <Views card={card} />
      {mayWrite && <MoveTo card={card} />}
      <Earlier card={card.id} />
    </>
  )
}

/** [H1] For the facilitator: what happened to this card, and how it was. */
function Earlier({ card }: { card: CardId }) {
  const { t } = useLanguage()
  const { open } = useDesk()
  if (useMe().seat !== "facilitator") return null
  return (
    <Button look="plain" onClick={() => open({ is: "story", card })}>
      {t("story.ofCard")}
    </Button>
  )
}

/** Somebody threw it away while it lay open here. */
function InBin({ card }: { card: Card }) {
  const { t } = useLanguage()
  const { meeting, writer } = useCopy()
  const { tell } = useDesk()
  const mayWrite = useMayWrite(COLUMN_OF[card.place.kind])
  const { personId } = useMe()
  const names = useNames()
  const by = card.binned?.by
  const back = useRef<HTMLButtonElement>(null)
  const why = useId()
  // Who was typing in it goes on here, and hears why.
  useEffect(() => {
    if (isFocusLost()) back.current?.focus()
  }, [])
  return (
    <>
      <p className="opened-words field" dir="auto">
        {card.text}
      </p>
      <div id={why}>
        <Note sign="bin">
          {by === undefined || by === personId
            ? t("board.inBin")
            : t("board.inBinBy", { name: names.get(by) ?? t("board.somebody") })}
        </Note>
      </div>
      {mayWrite && (
        <Button
          ref={back}
          sign="undo"
          aria-describedby={why}
          onClick={() => tell(restoreCard(meeting, writer(), card.id))}
        >
          {t("board.putBack")}
        </Button>
      )}
      <Earlier card={card.id} />
    </>
  )
}

/** Who said it is known and certain; who changed it too. */
function Authors({ card }: { card: Card }) {
  const { t, rich, list } = useLanguage()
  const names = useNames()
  const nameOf = (person: Card["author"]) => names.get(person) ?? t("board.somebody")
  const signers = signersOf(card, useAlsoSaid(card.id)).map(nameOf)
  const others = card.edited.map(nameOf)
  return (
    <p className="authors">
      {rich("board.saidBy", {
        name: (
          <b>
            <bdi>{list(signers)}</bdi>
          </b>
        ),
      })}{" "}
      {others.length > 0 && t("board.changedWords", { names: list(others), count: others.length })}
    </p>
  )
}
