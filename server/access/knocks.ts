import type { Knocked, Waiting } from "../../src/contract/answers.ts"
import type { MeetingId } from "../../src/meeting/ids.ts"
import type { Role } from "../../src/meeting/schema.ts"
import type { Storage } from "../storage/storage.ts"
import type { Pointers } from "./bell.ts"
import { newLetterbox, sealTo, takeOut, type Letterbox } from "./sealedTo.ts"
import { derived, newId, newSecret, type Derived } from "./secrets.ts"

/** How long a knock waits for an answer, and how many wait at one door. */
const WAITS_MS = 30 * 60 * 1000
const MOST = 60

/** Who knocks, and the way in that is hung for them when they are admitted. */
interface Knocker {
  name: string
  role: Role
  /** Ms since 1970. */
  at: number
  door: Derived
}

/** Why somebody was sent away whom nobody looked at: the link they came by was made anew. */
type Because = "new-link"

/** How a knock stands, for whoever has its token. */
export type Standing =
  | { is: "waiting" | "admitted"; meeting: MeetingId }
  | { is: "refused"; meeting: MeetingId; because?: Because }
  | { is: "unknown" }
  | { is: "not-theirs" }

/**
 * Those who wait at the door. The server cannot open a meeting that nobody is in, so a knock is a
 * letter in the meeting's letterbox: whoever has the meeting's key can read who it is from.
 */
export interface Knocks {
  /** Hangs the letterbox; done once, when a meeting is made, with its key held. */
  hangLetterbox(meeting: MeetingId): Promise<void>
  /** Leaves a knock; a number of seconds to wait when too many stand there already. */
  leave(
    meeting: MeetingId,
    who: Pick<Knocker, "name" | "role">,
    by: Kept["by"],
  ): Promise<Knocked | number>
  /** Who waits, the longest first; the meeting's key must be held. */
  waiting(meeting: MeetingId): Promise<Waiting[]>
  /** Somebody who waits; undefined when they do no more. The meeting's key must be held. */
  knocker(meeting: MeetingId, knockId: string): Promise<Knocker | undefined>
  answer(meeting: MeetingId, knockId: string, answer: "admitted" | "refused"): Promise<void>
  find(knockId: string, token: string): Promise<Standing>
  /** Whoever knocks goes away: nobody sees them any more. Only whoever has its token may ask this. */
  withdraw(meeting: MeetingId, knockId: string): Promise<void>
  /**
   * The participants' link was made anew: sends away who knocked by the older one, and gives when each
   * of them came. Who knocked by a code stays.
   */
  sendAway(meeting: MeetingId): Promise<Pick<Knocker, "at">[]>
}

/** What is kept of a knock, on the raw storage. */
interface Kept {
  is: "waiting" | "refused" | "admitted"
  by: "link" | "code"
  because?: Because
  /** The token's lookup. */
  lookup: string
  /** Ms since 1970. */
  until: number
  /** The knocker, sealed; gone once there is an answer. */
  letter?: string
}

const PAPER = "knock/"
const SLOT = "letterbox"
const KEY = "letterbox-key"

export interface KnockParts {
  /** The storage as it is, without encryption. */
  raw: Storage
  /** The encrypted storage. */
  storage: Storage
  pointers: Pointers
  /** Ms since 1970. */
  now: () => number
}

export function knocksAt({ raw, storage, pointers, now }: KnockParts): Knocks {
  const placeOf = (meeting: MeetingId, knockId: string, { lookup, until }: Kept) =>
    `${meeting}/${PAPER}${knockId} ${lookup} ${until}`

  async function kept(meeting: MeetingId, knockId: string): Promise<Kept | undefined> {
    const bytes = await raw.paper(meeting, PAPER + knockId)
    const knock = bytes && keptFrom(bytes)
    return knock && now() < knock.until ? knock : undefined
  }
  const keep = (meeting: MeetingId, knockId: string, knock: Kept) =>
    raw.commit(meeting, { papers: { [PAPER + knockId]: Buffer.from(JSON.stringify(knock)) } })

  /** The knocks without an answer; those whose time is over are taken away. */
  async function unanswered(meeting: MeetingId): Promise<[id: string, knock: Kept][]> {
    const papers = await raw.papers(meeting, PAPER)
    const all = papers.map(([name, bytes]) => [name, keptFrom(bytes)] as const)
    const over = all.filter(([, { until }]) => now() >= until)
    if (over.length > 0)
      await raw.commit(meeting, { papers: Object.fromEntries(over.map(([name]) => [name, null])) })
    return all
      .filter(([, { is, until }]) => is === "waiting" && now() < until)
      .map(([name, knock]) => [name.slice(PAPER.length), knock])
  }

  async function letterbox(meeting: MeetingId): Promise<Letterbox> {
    const [slot, key] = [await raw.paper(meeting, SLOT), await storage.paper(meeting, KEY)]
    if (!slot || !key) throw new Error("This meeting has no letterbox.")
    return { slot, key }
  }

  function read(box: Letterbox, meeting: MeetingId, knockId: string, knock: Kept): Knocker {
    const letter = Buffer.from(knock.letter ?? "", "base64url")
    const opened = takeOut(box, placeOf(meeting, knockId, knock), letter)
    const { wrapping, ...who } = JSON.parse(Buffer.from(opened).toString()) as Omit<
      Knocker,
      "door"
    > & { wrapping: string }
    return { ...who, door: { lookup: knock.lookup, wrapping: Buffer.from(wrapping, "base64url") } }
  }

  return {
    async hangLetterbox(meeting) {
      const { slot, key } = newLetterbox()
      await storage.commit(meeting, { papers: { [KEY]: key } })
      await raw.commit(meeting, { papers: { [SLOT]: slot } })
    },

    async leave(meeting, who, by) {
      const before = await unanswered(meeting)
      if (before.length >= MOST) {
        const soonest = Math.min(...before.map(([, { until }]) => until))
        return Math.max(1, Math.ceil((soonest - now()) / 1000))
      }
      const slot = await raw.paper(meeting, SLOT)
      if (!slot) throw new Error("This meeting has no letterbox.")
      const knockId = newId()
      const { secret, lookup, wrapping } = newSecret()
      const at = now()
      const knock: Kept = { is: "waiting", by, lookup, until: at + WAITS_MS }
      const letter = { ...who, at, wrapping: Buffer.from(wrapping).toString("base64url") }
      const place = placeOf(meeting, knockId, knock)
      const sealed = sealTo(slot, place, Buffer.from(JSON.stringify(letter)))
      await pointers.put(PAPER + knockId, { meeting, until: knock.until })
      await keep(meeting, knockId, { ...knock, letter: Buffer.from(sealed).toString("base64url") })
      return { knockId, knockToken: secret }
    },

    async waiting(meeting) {
      const all = await unanswered(meeting)
      if (all.length === 0) return []
      const box = await letterbox(meeting)
      const found = all.map(([knockId, knock]): Waiting => {
        const { name, role, at } = read(box, meeting, knockId, knock)
        return { knockId, name, role, at }
      })
      return found.sort((a, b) => a.at - b.at)
    },

    async knocker(meeting, knockId) {
      const knock = await kept(meeting, knockId)
      if (knock?.is !== "waiting") return undefined
      return read(await letterbox(meeting), meeting, knockId, knock)
    },

    async answer(meeting, knockId, answer) {
      const knock = await kept(meeting, knockId)
      if (!knock) return
      const { by, lookup, until } = knock
      await keep(meeting, knockId, { is: answer, by, lookup, until })
    },

    async find(knockId, token) {
      const meeting = await pointers.follow(PAPER + knockId)
      const knock = meeting && (await kept(meeting, knockId))
      if (!knock) return { is: "unknown" }
      if (derived(token)?.lookup !== knock.lookup) return { is: "not-theirs" }
      const { is, because } = knock
      return is === "refused" ? { is, meeting, ...(because && { because }) } : { is, meeting }
    },

    async withdraw(meeting, knockId) {
      await raw.commit(meeting, { papers: { [PAPER + knockId]: null } })
      await pointers.take(PAPER + knockId)
    },

    async sendAway(meeting) {
      const byLink = (await unanswered(meeting)).filter(([, { by }]) => by === "link")
      if (byLink.length === 0) return []
      const box = await letterbox(meeting)
      const away: Pick<Knocker, "at">[] = []
      for (const [knockId, knock] of byLink) {
        away.push({ at: read(box, meeting, knockId, knock).at })
        const { by, lookup, until } = knock
        await keep(meeting, knockId, { is: "refused", because: "new-link", by, lookup, until })
      }
      return away
    },
  }
}

function keptFrom(bytes: Uint8Array): Kept {
  return JSON.parse(Buffer.from(bytes).toString()) as Kept
}
