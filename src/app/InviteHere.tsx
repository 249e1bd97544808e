import { useState } from "react"
import { useDesk } from "../board/desk.ts"
import type { Links } from "../contract/answers.ts"
import { ROUTES } from "../contract/routes.ts"
import type { Seat } from "../meeting/schema.ts"
import { Invite } from "../start/Invite.tsx"
import { OneByOne } from "../start/OneByOne.tsx"
import { ShortCode } from "../start/ShortCode.tsx"
import { call, type CallProblem } from "../sync/api.ts"
import { keepLinks, linksOf } from "../sync/identity.ts"
import { useSource } from "../sync/react/useSource.ts"
import { secretIn } from "../sync/secret.ts"
import type { SeatIn } from "./together.ts"
import "../language/later.ts"

interface Props {
  meetingId: string
  seat: SeatIn
}

/** The links that the facilitator's device knows, and new ones where it does not. */
export function InviteHere({ meetingId, seat: { identity, relinked } }: Props) {
  const [links, setLinks] = useState<Partial<Links>>(() => linksOf(meetingId, identity, Date.now()))

  // Whoever was sent here to make the participants' link anew does not have to look for it.
  const goesToNewLink = useSource(
    useDesk().opened,
    (now) => now?.is === "invite" && now.at === "new-link",
  )

  async function renew(seat: Seat): Promise<CallProblem | undefined> {
    const route = ROUTES.link(meetingId, seat)
    const answer = await call<{ link: string }>("POST", route, { token: identity.token })
    if (!answer.ok) return answer.code
    const now = { ...links, [seat]: answer.value.link }
    setLinks(now)
    keepLinks(meetingId, identity, now, Date.now())
    if (seat === identity.seat) relinked(secretIn(answer.value.link))
    return undefined
  }

  return (
    <Invite
      links={links}
      goesToNewLink={goesToNewLink}
      onRenew={renew}
      admission={<OneByOne />}
      code={<ShortCode />}
    />
  )
}
