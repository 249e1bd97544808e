import { lazy, Suspense, useEffect, useLayoutEffect, useRef, useState } from "react"
import { Board } from "../board/Board.tsx"
import { CLOSE } from "../contract/close.ts"
import { chosenLanguage } from "../language/languages.ts"
import { useLanguage } from "../language/useLanguage.ts"
import { clearAway } from "../sync/forget.ts"
import { keepLanguageOf, keepTitle, type Identity } from "../sync/identity.ts"
import { useConnection, useFacts, useIsHere } from "../sync/react/meeting.ts"
import { MeetingProvider } from "../sync/react/MeetingProvider.tsx"
import { boardAddress, planAddress, type Address } from "./addresses.ts"
import { Ended } from "./Ended.tsx"
import { FamilyTimeNow } from "./FamilyTimeNow.tsx"
import { Removed } from "./Removed.tsx"

const InviteHere = lazy(() => import("./InviteHere.tsx").then((it) => ({ default: it.InviteHere })))
const Screen = lazy(() => import("../screen/Screen.tsx").then((it) => ({ default: it.Screen })))
const PlanPage = lazy(() => import("../plan/PlanPage.tsx").then((it) => ({ default: it.PlanPage })))

interface Props {
  address: Extract<Address, { is: "board" | "plan" }>
  identity: Identity
  /** The server does not know this device's session, or the meeting, any more. */
  onUnknown: () => void
  /** This device gives up its seat, and looks for another. */
  onLeave: () => void
}

/** After these, what this device kept of the meeting leads nowhere. */
const UNKNOWN: number[] = [CLOSE.unknown, CLOSE.noSuchMeeting, CLOSE.deleted]

/** In a meeting: one connection, whichever of its pages is open. */
export function AtTheTable(props: Props) {
  const { address, identity } = props
  const [round, setRound] = useState(0)
  return (
    <MeetingProvider
      key={round}
      meetingId={address.meetingId}
      token={identity.token}
      session={identity}
    >
      <Suspense fallback={<main aria-busy="true" />}>
        <UntilItEnds {...props} onBack={() => setRound(round + 1)} />
      </Suspense>
    </MeetingProvider>
  )
}

function UntilItEnds({
  address,
  identity,
  onUnknown,
  onLeave,
  onBack,
}: Props & { onBack: () => void }) {
  const wasIn = useIsHere()
  const connection = useConnection()
  const ended = connection.is === "ended" ? connection.code : undefined
  const unknown = ended !== undefined && UNKNOWN.includes(ended)

  useEffect(() => {
    if (unknown) onUnknown()
  }, [unknown, onUnknown])

  const isGone = ended === CLOSE.deleted || ended === CLOSE.noSuchMeeting
  useEffect(() => {
    if (isGone) clearAway(address.meetingId)
  }, [isGone, address.meetingId])

  if (identity.seat === "screen") return <Screen />
  if (ended === CLOSE.familyTime)
    return <FamilyTimeNow meetingId={address.meetingId} identity={identity} onOver={onBack} />
  if (ended === CLOSE.unknown && wasIn) return <Removed onLeave={onLeave} />
  if (ended !== undefined) return <Ended code={ended} onLeave={onLeave} />
  return <Page address={address} identity={identity} />
}

/** Going to another page of the meeting takes the focus there, as loading it would. */
function useArrival(page: Address["is"]): void {
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

function Page({ address, identity }: Pick<Props, "address" | "identity">) {
  const { meetingId } = address
  useArrival(address.is)
  useKeptTitle(meetingId, identity)
  useKeptLanguage(meetingId, identity)
  if (address.is === "plan")
    return <PlanPage boardHref={boardAddress(meetingId)} version={address.version} />
  const invite = (
    <Suspense>
      <InviteHere meetingId={meetingId} identity={identity} />
    </Suspense>
  )
  return (
    <Board
      planHref={planAddress(meetingId)}
      invite={identity.seat === "facilitator" ? invite : undefined}
    />
  )
}
