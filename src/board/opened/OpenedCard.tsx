import { useEffect, useId, useRef } from "react"
import { useLanguage } from "../../language/useLanguage.ts"
import { restoreCard } from "../../meeting/commands/cards.ts"
import type { CardId } from "../../meeting/ids.ts"
import { COLUMN_OF, type Card } from "../../meeting/schema.ts"
import { isSharedGoal, signersOf } from "../../meeting/queries/signers.ts"
import {
  useAlsoSaid,
  useCard,
  useCopy,
  useJoinedInto,
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
export function OpenedCard({ id, at }: { id: CardId; at?: "words" | undefined }) {
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
      {card.binned ? <InBin card={card} /> : <OnTable card={card} at={at} />}
    </Panel>
  )
}

function OnTable({ card, at }: { card: Card; at: "words" | undefined }) {
  const { t } = useLanguage()
  const mayWrite = useMayWrite(COLUMN_OF[card.place.kind])
  const shared = useJoinedInto(card.id)
  if (shared) return <UnderShared card={card} shared={shared} />
  return (
    <>
      <Words card={card.id} readOnly={!mayWrite} autoFocus={at === "words"} />
      {at === "words" && <Note sign="pen">{t("ties.joined")}</Note>}
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

/** [P6] A goal that was joined into a shared one, as it was said: it is changed where they are one. */
function UnderShared({ card, shared }: { card: Card; shared: CardId }) {
  const { t } = useLanguage()
  const { open } = useDesk()
  const to = useRef<HTMLButtonElement>(null)
  const why = useId()
  // Who was typing in it when it was joined goes on here, and hears why.
  useEffect(() => {
    if (isFocusLost()) to.current?.focus()
  }, [])
  return (
    <>
      <p className="opened-words field" dir="auto">
        {card.text}
      </p>
      <Authors card={card} />
      <div id={why}>
        <Note sign="join">{t("ties.isJoined")}</Note>
      </div>
      <Button
        ref={to}
        sign="goal"
        aria-describedby={why}
        onClick={() => open({ is: "card", card: shared })}
      >
        {t("ties.toShared")}
      </Button>
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
  const also = useAlsoSaid(card.id)
  // Whoever joined goals put them together; what was said in them, others said.
  const isShared = isSharedGoal(card)
  const said = isShared ? also : signersOf(card, also)
  const others = card.edited.map(nameOf)
  const called = (people: readonly Card["author"][]) => ({
    name: (
      <b>
        <bdi>{list(people.map(nameOf))}</bdi>
      </b>
    ),
  })
  return (
    <p className="authors">
      {isShared && rich("ties.joinedBy", called([card.author]))}{" "}
      {said.length > 0 && rich("board.saidBy", called(said))}{" "}
      {others.length > 0 && t("board.changedWords", { names: list(others), count: others.length })}
    </p>
  )
}
