import type { MeetingId, PersonId } from "../../src/meeting/ids.ts"
import type { Seat } from "../../src/meeting/schema.ts"
import type { Storage } from "../storage/storage.ts"
import { entryPaper } from "./accessLog.ts"
import type { Doors } from "./doors.ts"
import { NoKey, type Keyring } from "./keyring.ts"
import type { Register } from "./register.ts"
import { derived, newSecret, type Derived } from "./secrets.ts"
import type { Session } from "./session.ts"

/** How long a token serves. A meeting is an afternoon; the link lets in again, as the same person. */
const SERVES_MS = 24 * 60 * 60 * 1000

/** Sessions that one person, or the screens together, may have at once: a page asks for one when it comes, and for another halfway. */
export const MOST_SESSIONS = 200

/** What a token turned out to be. While `release` is not called, the meeting's key is held. */
type Found =
  | { is: "in"; session: Session; release: () => void }
  | { is: "no-such-meeting"; deleted: boolean }
  | { is: "unknown" }

export interface Sessions {
  /** Lets somebody in whose link was right; the meeting's key must be held. */
  open(
    meeting: MeetingId,
    who: { seat: Seat; personId: PersonId | null },
  ): Promise<{ token: string; session: Session }>
  /** Lets somebody in whose token they have already, for they knocked with it. */
  admit(
    meeting: MeetingId,
    who: { seat: Seat; personId: PersonId | null },
    door: Derived,
  ): Promise<Session>
  /**
   * The seconds until a person may have one more session, or with null a screen; 0 when they may now. The
   * meeting's key must be held.
   */
  wait(meeting: MeetingId, person: PersonId | null): Promise<number>
  /** Looks a token up. Expired, ended and foreign tokens are all `unknown`. */
  find(meeting: MeetingId, token: string): Promise<Found>
  /**
   * Whose an earlier token was, even when it serves no more; undefined when it never was one of this
   * meeting, or was ended. The meeting's key must be held.
   */
  personOf(meeting: MeetingId, token: string): Promise<PersonId | undefined>
  /** Ends all sessions of a person at once; the meeting's key must be held. */
  end(meeting: MeetingId, person: PersonId): Promise<void>
}

/** What is kept of a session, encrypted as everything of its meeting. */
type Kept = Omit<Session, "id">

const PAPER = "session/"

export interface SessionParts {
  /** The encrypted storage. */
  storage: Storage
  doors: Doors
  register: Register
  keyring: Keyring
  /** Ms since 1970. */
  now: () => number
}

export function sessionsIn(parts: SessionParts): Sessions {
  const { storage, doors, register, keyring, now } = parts

  async function kept(meeting: MeetingId, id: string): Promise<Kept | undefined> {
    const bytes = await storage.paper(meeting, PAPER + id)
    return bytes && (JSON.parse(Buffer.from(bytes).toString()) as Kept)
  }

  async function all(meeting: MeetingId): Promise<Session[]> {
    const papers = await storage.papers(meeting, PAPER)
    return papers.map(([name, bytes]) => ({
      id: name.slice(PAPER.length),
      ...(JSON.parse(Buffer.from(bytes).toString()) as Kept),
    }))
  }

  /** A token that serves no more must not open what is on the disk either. */
  async function shutExpired(meeting: MeetingId): Promise<void> {
    const open = new Set(await doors.sessions(meeting))
    const expired = (await all(meeting)).filter(
      ({ id, expiresAt }) => expiresAt <= now() && open.has(id),
    )
    await doors.shut(
      meeting,
      expired.map(({ id }) => id),
    )
  }

  const admit: Sessions["admit"] = async (meeting, { seat, personId }, door) => {
    const key = keyring.of(meeting)
    if (!key) throw new NoKey()
    const at = now()
    const details: Kept = { seat, personId, expiresAt: at + SERVES_MS }
    const entry = { at, what: "joined", seat, ...(personId !== null && { who: personId }) } as const
    await Promise.all([
      storage.commit(meeting, {
        papers: {
          [PAPER + door.lookup]: Buffer.from(JSON.stringify(details)),
          ...entryPaper(entry),
        },
      }),
      doors.hangSession(meeting, key, door),
      register.noteOpened(meeting),
      shutExpired(meeting),
    ])
    return { id: door.lookup, ...details }
  }

  return {
    async open(meeting, who) {
      const { secret: token, ...door } = newSecret()
      return { token, session: await admit(meeting, who, door) }
    },
    admit,

    async wait(meeting, person) {
      const ends = (await all(meeting))
        .filter(({ personId, expiresAt }) => personId === person && expiresAt > now())
        .map(({ expiresAt }) => expiresAt)
        .sort((a, b) => a - b)
      const first = ends.at(-MOST_SESSIONS)
      return first === undefined ? 0 : Math.ceil((first - now()) / 1000)
    },

    async find(meeting, token) {
      const door = derived(token)
      const key = door && (await doors.openSession(meeting, door))
      if (!key) {
        const standing = await register.standing(meeting)
        if (standing === "here") return { is: "unknown" }
        return { is: "no-such-meeting", deleted: standing === "deleted" }
      }
      const release = keyring.hold(meeting, key)
      try {
        const details = await kept(meeting, door.lookup)
        if (details && details.expiresAt > now()) {
          // A store that takes nothing keeps nobody out; the next opening notes the day.
          await register.noteOpened(meeting).catch(() => {})
          return { is: "in", session: { id: door.lookup, ...details }, release }
        }
      } catch (error) {
        release()
        throw error
      }
      release()
      return { is: "unknown" }
    },

    async personOf(meeting, token) {
      const door = derived(token)
      return (door && (await kept(meeting, door.lookup))?.personId) ?? undefined
    },

    async end(meeting, person) {
      const theirs = (await all(meeting)).filter(({ personId }) => personId === person)
      if (theirs.length === 0) return
      await doors.shut(
        meeting,
        theirs.map(({ id }) => id),
      )
      await storage.commit(meeting, {
        papers: Object.fromEntries(theirs.map(({ id }) => [PAPER + id, null])),
      })
    },
  }
}
