import { lazy, Suspense, useCallback, useEffect, useState } from "react"
import { Join } from "../join/Join.tsx"
import { NoLink } from "../join/NoLink.tsx"
import { Unreachable } from "../join/Unreachable.tsx"
import { Addressed } from "../language/Addressed.tsx"
import { onForgotten } from "../sync/forget.ts"
import { KNOCK_ADDRESS, type Address } from "./addresses.ts"
import { Forgotten } from "./Forgotten.tsx"
import { Gone } from "./goneLater.tsx"
import { useSeat, type WrongLink } from "./seat.ts"

const loadTable = () => import("./AtTheTable.tsx")
const AtTheTable = lazy(() => loadTable().then((it) => ({ default: it.AtTheTable })))

interface Props {
  address: Extract<Address, { is: "board" | "plan" }>
}

/** A meeting, until this device is made to forget who it is in it. */
export function MeetingPage({ address }: Props) {
  const [isForgotten, setForgotten] = useState(false)
  const forget = useCallback(() => setForgotten(true), [])
  return isForgotten ? <Forgotten /> : <UntilForgotten address={address} onForgotten={forget} />
}

/** At the table for who has a seat, else the way to one. */
function UntilForgotten({ address, onForgotten: forget }: Props & { onForgotten: () => void }) {
  const { meetingId } = address
  const seat = useSeat(meetingId)
  // The room's screen in another window is nobody who could be forgotten.
  const isSomebody = seat.is === "in" && seat.identity.seat !== "screen"
  useEffect(
    () => (isSomebody ? onForgotten(meetingId, forget) : undefined),
    [isSomebody, meetingId, forget],
  )

  // While somebody fills in a name, what they need next is on its way.
  useEffect(() => void loadTable(), [])

  switch (seat.is) {
    case "looking":
      return <main aria-busy="true" />
    case "no-link":
      return <NoWayIn meetingId={meetingId} because="no-link" />
    case "wrong-link":
      return <NoWayIn meetingId={meetingId} because={seat.because} />
    case "unreachable":
      return <Unreachable code={seat.code} onAgain={seat.again} />
    case "asked":
      return (
        <Addressed as={seat.address}>
          <Join
            meetingId={meetingId}
            secret={seat.secret}
            seat={seat.opens}
            deleteAfter={seat.deleteAfter}
            onJoined={seat.joined}
            onWrongLink={seat.wrong}
          />
        </Addressed>
      )
    case "in":
      return (
        <Suspense fallback={<main aria-busy="true" />}>
          <AtTheTable address={address} seat={seat} />
        </Suspense>
      )
  }
}

/** Nothing here leads in; unless the meeting was deleted, which is told to whoever has its address. */
function NoWayIn({ meetingId, because }: { meetingId: string; because: WrongLink | "no-link" }) {
  const noLink = <NoLink because={because} knockHref={KNOCK_ADDRESS} />
  if (because === "wrong-secret") return noLink
  return (
    <Suspense fallback={<main aria-busy="true" />}>
      <Gone meetingId={meetingId}>{noLink}</Gone>
    </Suspense>
  )
}
