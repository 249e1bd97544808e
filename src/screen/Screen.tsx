import { CLOSE } from "../contract/close.ts"
import { useCardIds, useConnection, useCopy, useFacts, useScaleNow } from "../sync/react/meeting.ts"
import { Curtain } from "./Curtain.tsx"
import { Ended } from "./Ended.tsx"
import { MeetingLanguage } from "./MeetingLanguage.tsx"
import { Scale } from "./Scale.tsx"
import { useAwake } from "./useAwake.ts"
import { usePointerAtRest } from "./usePointerAtRest.ts"
import { Wall } from "./Wall.tsx"
import { Welcome } from "./Welcome.tsx"
import "../language/later.ts"
import "./wall.css"

/**
 * The room's screen: a participant of its own kind. It has no controls, shows everything, and writes
 * nothing. What it shows is what the facilitator points at, also while it asks for another session
 * (`isComingBack`).
 */
export function Screen({ isComingBack }: { isComingBack?: boolean }) {
  const connection = useConnection()
  const facts = useFacts()
  const { meeting } = useCopy()
  const empty = useIsEmpty()
  const scale = useScaleNow()
  const atRest = usePointerAtRest()
  useAwake()

  // Until somebody points at a stage, the welcome stays only as long as the table is empty.
  const pointed = meeting.guide.has("stage")
  const welcome = facts.stage === "welcome" && (pointed || empty)
  const known = meeting.meeting.size > 0

  return (
    <MeetingLanguage language={known ? facts.language : undefined} address={facts.address}>
      <div className={atRest ? "wall-room at-rest" : "wall-room"}>
        {connection.is === "book-changed" ? (
          <Ended code={CLOSE.bookChanged} />
        ) : connection.is === "ended" && !isComingBack ? (
          <Ended code={connection.code} />
        ) : !known && connection.is === "connecting" ? (
          <main aria-busy="true" />
        ) : facts.curtain ? (
          <Curtain />
        ) : scale ? (
          <Scale key={scale.id} scale={scale} />
        ) : welcome ? (
          <Welcome />
        ) : (
          <Wall />
        )}
      </div>
    </MeetingLanguage>
  )
}

/** Whether nothing lies on the table yet. */
function useIsEmpty(): boolean {
  const columns = [useCardIds("worries"), useCardIds("safety"), useCardIds("plan")]
  return columns.every(({ length }) => length === 0)
}
