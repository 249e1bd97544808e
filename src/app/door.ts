import type { DoorAnswer } from "../contract/answers.ts"
import { ROUTES } from "../contract/routes.ts"
import { call, type Called } from "../sync/api.ts"
import { takeSecret } from "../sync/secret.ts"
import { addressOf } from "./addresses.ts"
import { keptHere } from "./together.ts"

/** What the link that opened this page leads to, asked for before there is a page. */
let early = askEarly()

/**
 * On a slow phone half a second goes by between the first line of this program and the first page
 * it shows. `main.tsx` has this file run first, so that the answer is on its way meanwhile.
 */
function askEarly() {
  const address = addressOf(location.pathname, location.search)
  if (!("meetingId" in address)) return undefined
  const { meetingId } = address
  const secret = takeSecret(meetingId)
  if (secret === undefined || keptHere(meetingId, secret)) return undefined
  return { meetingId, secret, answer: ask(meetingId, secret) }
}

/** What a link opens. Wrong secrets are counted: what was asked early is not asked once more. */
export function askDoor(
  meetingId: string,
  secret: string,
  signal: AbortSignal,
): Promise<Called<DoorAnswer>> {
  const asked = early
  early = undefined
  return asked?.meetingId === meetingId && asked.secret === secret
    ? asked.answer
    : ask(meetingId, secret, signal)
}

function ask(meetingId: string, secret: string, signal?: AbortSignal): Promise<Called<DoorAnswer>> {
  const asking = { body: { secret }, ...(signal && { signal }) }
  return call("POST", ROUTES.door(meetingId), asking)
}
