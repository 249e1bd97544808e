import { lazy, Suspense, useEffect } from "react"
import { Join } from "../join/Join.tsx"
import { NoLink } from "../join/NoLink.tsx"
import { Unreachable } from "../join/Unreachable.tsx"
import type { Address } from "./addresses.ts"
import { useSeat } from "./seat.ts"

const loadTable = () => import("./AtTheTable.tsx")
const AtTheTable = lazy(() => loadTable().then((it) => ({ default: it.AtTheTable })))

interface Props {
  address: Extract<Address, { is: "board" | "plan" }>
}

/** A meeting: at the table for who has a seat, else the way to one. */
export function MeetingPage({ address }: Props) {
  const { meetingId } = address
  const seat = useSeat(meetingId)

  // While somebody fills in a name, what they need next is on its way.
  useEffect(() => void loadTable(), [])

  switch (seat.is) {
    case "looking":
      return <main aria-busy="true" />
    case "no-link":
      return <NoLink wrong={false} />
    case "wrong-link":
      return <NoLink wrong />
    case "unreachable":
      return <Unreachable code={seat.code} onAgain={seat.again} />
    case "asked":
      return (
        <Join
          meetingId={meetingId}
          secret={seat.secret}
          seat={seat.opens}
          onJoined={seat.joined}
          onWrongLink={seat.wrong}
        />
      )
    case "in":
      return (
        <Suspense fallback={<main aria-busy="true" />}>
          <AtTheTable
            address={address}
            identity={seat.identity}
            onUnknown={seat.forget}
            onLeave={seat.leave}
          />
        </Suspense>
      )
  }
}
