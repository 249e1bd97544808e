import { lazy, Suspense, useEffect, useEffectEvent, useState, type ReactNode } from "react"
import { CLOSE } from "../contract/close.ts"
import { Addressed } from "../language/Addressed.tsx"
import { useLanguage } from "../language/useLanguage.ts"
import { unknownToken } from "../sync/api.ts"
import { clearAway } from "../sync/forget.ts"
import { useConnection, useFacts } from "../sync/react/meeting.ts"
import { MeetingProvider } from "../sync/react/MeetingProvider.tsx"
import { useSource } from "../sync/react/useSource.ts"
import { Button } from "../ui/Button.tsx"
import { ClosedBook } from "./ClosedBook.tsx"
import { Ended } from "./Ended.tsx"
import { FamilyTimeNow } from "./FamilyTimeNow.tsx"
import { FamilyTimePage } from "./FamilyTimePage.tsx"
import { Gone } from "./goneLater.tsx"
import { Removed } from "./Removed.tsx"
import { cameByCode } from "./seat.ts"
import type { SeatIn, Together } from "./together.ts"
import { useArrival } from "./useArrival.ts"
import { useWarning } from "./useWarning.ts"
import { useComingBack, type Standing } from "./useComingBack.ts"

const Screen = lazy(() => import("../screen/Screen.tsx").then((it) => ({ default: it.Screen })))

/** After these there is no meeting any more. */
const GONE: number[] = [CLOSE.noSuchMeeting, CLOSE.deleted]

interface Props {
  meetingId: string
  seat: SeatIn
  together: Together
  /** Whether the page is theirs now. */
  speaks: boolean
  /** The page of the meeting that is open. */
  children: ReactNode
}

/** One person in a meeting: one connection, whichever of its pages is open. */
export function Seated(props: Props) {
  const { meetingId, seat } = props
  const [round, setRound] = useState(0)
  return (
    <MeetingProvider
      key={round}
      meetingId={meetingId}
      token={seat.identity.token}
      session={seat.identity}
      isShared={props.together.seats.length > 1}
    >
      <Suspense fallback={<main aria-busy="true" />}>
        <AsTheMeetingSays>
          <UntilItEnds {...props} onBack={() => setRound(round + 1)} />
        </AsTheMeetingSays>
      </Suspense>
    </MeetingProvider>
  )
}

/** Who is at this table is called as its meeting says. */
function AsTheMeetingSays({ children }: { children: ReactNode }) {
  return <Addressed as={useFacts().address}>{children}</Addressed>
}

function UntilItEnds({ onBack, ...props }: Props & { onBack: () => void }) {
  const { meetingId, seat, speaks } = props
  const { identity } = seat
  const connection = useConnection()
  const ended = connection.is === "ended" ? connection.code : undefined
  const isUnknown = useSource(unknownToken) === identity.token || ended === CLOSE.unknown
  const standing = useComingBack(meetingId, seat, isUnknown)
  useForgetting(meetingId, seat, standing, ended)
  useWarning()

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

  if (!speaks) return null
  if (identity.seat === "screen") return <Screen isComingBack={isUnknown && shown === "page"} />
  return <Shown {...props} shown={shown} ended={ended} onBack={onBack} />
}

/** The page, or what stands in its place. */
function Shown({
  shown,
  ended,
  onBack,
  meetingId,
  seat,
  together,
  children,
}: Props & {
  shown: Standing | "cut-off" | "book-changed" | "ended" | "page"
  ended: number | undefined
  onBack: () => void
}) {
  const { identity, leave } = seat
  useArrival(shown)
  const toOther = <ToOther seat={seat} together={together} />
  switch (shown) {
    case "in":
    case "page":
      return children
    case "cut-off":
      return (
        <FamilyTimeNow
          meetingId={meetingId}
          identity={identity}
          onOver={onBack}
          toOther={toOther}
        />
      )
    case "family-time":
      return <FamilyTimePage end={toOther} />
    case "removed":
    case "over":
      return (
        <Removed
          meetingId={meetingId}
          personId={identity.personId}
          because={shown}
          byCode={cameByCode(identity)}
          isShared={together.seats.length > 1}
          onLeave={leave}
        />
      )
    case "book-changed":
      return <ClosedBook />
    case "gone":
      return <Over meetingId={meetingId} code={CLOSE.noSuchMeeting} />
    case "ended":
      return <Over meetingId={meetingId} code={ended ?? CLOSE.malformed} />
  }
}

/** The connection ended for good; where the meeting itself was deleted, how. */
function Over({ meetingId, code }: { meetingId: string; code: number }) {
  const why = <Ended code={code} />
  if (!GONE.includes(code)) return why
  return (
    <Suspense fallback={why}>
      <Gone meetingId={meetingId} isUnderWay={code === CLOSE.deleted}>
        {why}
      </Gone>
    </Suspense>
  )
}

/** Where one of those who share a device is out for a while, another goes on. */
function ToOther({ seat, together: { seats, turnTo } }: Pick<Props, "seat" | "together">) {
  const { t } = useLanguage()
  const other = seats[(seats.indexOf(seat) + 1) % seats.length]
  if (!other || other === seat) return null
  return (
    <Button big onClick={() => turnTo(other.identity)}>
      {t("app.goOnWithOther")}
    </Button>
  )
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
