import { ByCode } from "../join/ByCode.tsx"
import type { Admitted } from "../join/useKnock.ts"
import { keepIdentity } from "../sync/identity.ts"
import { boardAddress, goTo } from "./addresses.ts"

/** Knocking by a code; and then at the board, as somebody who came without a link. */
export function KnockPage() {
  function comeIn({ meetingId, token, seat, personId, expiresAt }: Admitted) {
    // There is no secret to tell identities on this device apart by; each knock has its own token.
    keepIdentity(meetingId, token, { token, seat, personId, expiresAt }, Date.now())
    goTo(boardAddress(meetingId))
  }
  return <ByCode onAdmitted={comeIn} />
}
