import {
  lazy,
  Suspense,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
  type ReactNode,
} from "react"
import { Board } from "../board/Board.tsx"
import { AtTheDoor } from "../board/door/AtTheDoor.tsx"
import { KnockSlips } from "../board/door/KnockSlips.tsx"
import { CLOSE } from "../contract/close.ts"
import { Curtain } from "../guide/Curtain.tsx"
import { PauseLines } from "../guide/PauseLines.tsx"
import { chosenLanguage } from "../language/languages.ts"
import { useLanguage } from "../language/useLanguage.ts"
import { unknownToken } from "../sync/api.ts"
import { clearAway } from "../sync/forget.ts"
import { keepLanguageOf, keepTitle, type Identity } from "../sync/identity.ts"
import { useConnection, useFacts } from "../sync/react/meeting.ts"
import { MeetingProvider } from "../sync/react/MeetingProvider.tsx"
import { useSource } from "../sync/react/useSource.ts"
import { AboveSheets } from "../ui/Sheet.tsx"
import { boardAddress, planAddress, type Address } from "./addresses.ts"
import { ClosedBook } from "./ClosedBook.tsx"
import { Ended } from "./Ended.tsx"
import { FamilyTimeNow } from "./FamilyTimeNow.tsx"
import { FamilyTimePage } from "./FamilyTimePage.tsx"
import { Removed } from "./Removed.tsx"
import { cameByCode, type SeatIn } from "./seat.ts"
import { useComingBack, type Standing } from "./useComingBack.ts"

const InviteHere = lazy(() => import("./InviteHere.tsx").then((it) => ({ default: it.InviteHere })))
const Screen = lazy(() => import("../screen/Screen.tsx").then((it) => ({ default: it.Screen })))
const QuestionPanel = lazy(() =>
  import("../guide/QuestionPanel.tsx").then((it) => ({ default: it.QuestionPanel })),
)
const PlanPage = lazy(() => import("../plan/PlanPage.tsx").then((it) => ({ default: it.PlanPage })))

interface Props {
  address: Extract<Address, { is: "board" | "plan" }>
  seat: SeatIn
}

/** After these there is no meeting any more. */
const GONE: number[] = [CLOSE.noSuchMeeting, CLOSE.deleted]

/** In a meeting: one connection, whichever of its pages is open. */
export function AtTheTable(props: Props) {
  const { address, seat } = props
  const [round, setRound] = useState(0)
  return (
    <MeetingProvider
      key={round}
      meetingId={address.meetingId}
      token={seat.identity.token}
      session={seat.identity}
    >
      <Suspense fallback={<main aria-busy="true" />}>
        <UntilItEnds {...props} onBack={() => setRound(round + 1)} />
      </Suspense>
    </MeetingProvider>
  )
}

function UntilItEnds({ address, seat, onBack }: Props & { onBack: () => void }) {
  const { meetingId } = address
  const { identity, leave } = seat
  const connection = useConnection()
  const ended = connection.is === "ended" ? connection.code : undefined
  const isUnknown = useSource(unknownToken) === identity.token || ended === CLOSE.unknown
  const standing = useComingBack(meetingId, seat, isUnknown)
  useForgetting(meetingId, seat, standing, ended)

  const shown =
    standing !== "in"
      ? standing
      : ended === CLOSE.familyTime
        ? "cut-off"
        : connection.is === "book-changed"
          ? connection.is
          : ended !== undefined && !isUnknown
            ? "ended"
            : "page"
  useArrival(shown)

  if (identity.seat === "screen") return <Screen isComingBack={isUnknown && shown === "page"} />
  switch (shown) {
    case "page":
      return <Page address={address} seat={seat} />
    case "cut-off":
      return <FamilyTimeNow meetingId={meetingId} identity={identity} onOver={onBack} />
    case "family-time":
      return <FamilyTimePage />
    case "removed":
    case "over":
      return <Removed because={shown} byCode={cameByCode(identity)} onLeave={leave} />
    case "book-changed":
      return <ClosedBook />
    case "gone":
      return <Ended code={CLOSE.noSuchMeeting} />
    case "ended":
      return <Ended code={ended ?? CLOSE.malformed} />
  }
}

/** When nothing leads back, this device forgets who it was; and all of a meeting that is gone. */
function useForgetting(
  meetingId: string,
  { forget }: SeatIn,
  standing: Standing,
  ended: number | undefined,
): void {
  const isGone = standing === "gone" || (ended !== undefined && GONE.includes(ended))
  const isOut = standing === "removed" || standing === "over"
  const onOut = useEffectEvent(forget)
  useEffect(() => {
    if (isGone) clearAway(meetingId)
    else if (isOut) onOut()
  }, [isGone, isOut, meetingId])
}

/** Another page of the meeting, or one in its place, takes the focus there, as loading it would. */
function useArrival(page: string): void {
  const before = useRef(page)
  useEffect(() => {
    if (before.current === page) return
    before.current = page
    const main = document.querySelector("main")
    main?.setAttribute("tabindex", "-1")
    main?.focus({ preventScroll: true })
  }, [page])
}

/** The facilitator's device keeps what the meeting is called, to find it among others. */
function useKeptTitle(meetingId: string, identity: Identity): void {
  const { title } = useFacts()
  useEffect(() => {
    if (identity.seat === "facilitator" && title) keepTitle(meetingId, identity, title, Date.now())
  }, [meetingId, identity, title])
}

/** Who chose a language finds it again when they come back as the same person. */
function useKeptLanguage(meetingId: string, identity: Identity): void {
  const { language, setLanguage } = useLanguage()
  useLayoutEffect(() => {
    const chosen = chosenLanguage()
    if (chosen) keepLanguageOf(meetingId, identity, chosen, Date.now())
    else if (identity.language) setLanguage(identity.language)
  }, [meetingId, identity, language, setLanguage])
}

function Page({ address, seat }: Props) {
  const { meetingId } = address
  const { identity } = seat
  useArrival(address.is)
  useKeptTitle(meetingId, identity)
  useKeptLanguage(meetingId, identity)
  if (address.is === "plan")
    return (
      <WithDoor>
        <PlanPage
          boardHref={boardAddress(meetingId)}
          version={address.version}
          door={<KnockSlips />}
          pause={<Curtain bare />}
          pauseLines={<PauseLines />}
        />
      </WithDoor>
    )
  const questions = (
    <Suspense>
      <QuestionPanel />
    </Suspense>
  )
  const invite = (
    <Suspense>
      <InviteHere meetingId={meetingId} seat={seat} />
    </Suspense>
  )
  return (
    <WithDoor>
      <Board
        planHref={planAddress(meetingId)}
        invite={identity.seat === "facilitator" ? invite : undefined}
        questions={identity.seat === "facilitator" ? questions : undefined}
        pause={{ button: <Curtain />, bare: <Curtain bare /> }}
        pauseLines={<PauseLines />}
      />
    </WithDoor>
  )
}

/** Whoever knocks is seen on every page, and above what lies open on it. */
function WithDoor({ children }: { children: ReactNode }) {
  return (
    <AtTheDoor>
      <AboveSheets value={<KnockSlips />}>{children}</AboveSheets>
    </AtTheDoor>
  )
}
