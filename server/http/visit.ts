import type { FastifyRequest } from "fastify"
import { isId, type MeetingId } from "../../src/meeting/ids.ts"
import type { Seat } from "../../src/meeting/schema.ts"
import type { Session } from "../access/session.ts"
import type { Room } from "../sync/room.ts"
import { Problem } from "./errors.ts"
import type { Parts } from "./parts.ts"

/** A call of somebody who was let in: the meeting is open while it is served. */
export interface Visit {
  meetingId: MeetingId
  session: Session
  room: Room
}

/**
 * Serves a call whose bearer token has one of these seats; 401, 403 and 404 otherwise, and 423 for
 * whoever is no part of family time, unless the call is `"always"` served.
 */
export async function visit<Answer>(
  { sessions, rooms }: Pick<Parts, "sessions" | "rooms">,
  request: FastifyRequest,
  seats: readonly Seat[],
  serve: (visit: Visit) => Promise<Answer>,
  served?: "always",
): Promise<Answer> {
  const meetingId = meetingIdOf(request)
  const found = await sessions.find(meetingId, bearerOf(request))
  if (found.is === "no-such-meeting") throw new Problem("no-such-meeting")
  if (found.is === "unknown") throw new Problem("unknown-session")
  try {
    const { room, release } = await rooms.enter(meetingId)
    try {
      if (room.isRemoved(found.session)) throw new Problem("unknown-session")
      if (served !== "always" && room.isCutOff(found.session)) throw new Problem("family-time")
      if (!seats.includes(found.session.seat)) throw new Problem("wrong-seat")
      return await serve({ meetingId, session: found.session, room })
    } finally {
      release()
    }
  } finally {
    found.release()
  }
}

/** The meeting that an address is about; 404 for what cannot be one. */
export function meetingIdOf(request: FastifyRequest): MeetingId {
  const { id } = request.params as { id?: string }
  if (!isId(id)) throw new Problem("no-such-meeting")
  return id as MeetingId
}

/** The token that a call carries; nothing when it has none. */
export function bearerOf({ headers }: FastifyRequest): string {
  return /^Bearer +(\S+)$/i.exec(headers.authorization ?? "")?.[1] ?? ""
}
