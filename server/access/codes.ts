import { createHmac, randomInt } from "node:crypto"
import type { CodeAnswer } from "../../src/contract/answers.ts"
import type { MeetingId } from "../../src/meeting/ids.ts"
import type { Storage } from "../storage/storage.ts"
import { BELL, type Pointers } from "./bell.ts"
import type { Peppers } from "./peppers.ts"

/** What nobody mistakes for another when it is read out or copied from a wall: no 0 O 1 I L. */
const SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
const LENGTH = 6

/** A meeting is an afternoon. */
const SERVES_MS = 12 * 60 * 60 * 1000

/** Short codes to knock with. One a meeting at a time; a code never lets in, it only rings. */
export interface Codes {
  /** Makes a code; an older one of that meeting stops working. The meeting's key must be held. */
  make(meeting: MeetingId): Promise<CodeAnswer>
  /** The meeting's key must be held. */
  withdraw(meeting: MeetingId): Promise<void>
  /** The meeting of a code, typed as people do: small letters, spaces, a dash. */
  meetingOf(code: string): Promise<MeetingId | undefined>
}

export interface CodeParts {
  /** The encrypted storage. */
  storage: Storage
  pointers: Pointers
  peppers: Peppers
  /** Ms since 1970. */
  now: () => number
}

/** The meeting's paper that knows under which name its code is found. */
const PAPER = "code"

export function codesIn({ storage, pointers, peppers, now }: CodeParts): Codes {
  /** Whoever reads the store cannot try all codes: they lack the key, which stands beside it. */
  function nameOf(code: string): string {
    return `code/${createHmac("sha256", peppers.make(BELL)).update(code).digest("base64url")}`
  }

  async function withdraw(meeting: MeetingId): Promise<void> {
    const name = await storage.paper(meeting, PAPER)
    if (!name) return
    await pointers.take(Buffer.from(name).toString())
    await storage.commit(meeting, { papers: { [PAPER]: null } })
  }

  return {
    withdraw,
    async make(meeting) {
      await withdraw(meeting)
      let code = newCode()
      while (await pointers.follow(nameOf(code))) code = newCode()
      const name = nameOf(code)
      const expiresAt = now() + SERVES_MS
      await storage.commit(meeting, { papers: { [PAPER]: Buffer.from(name) } })
      await pointers.put(name, { meeting, until: expiresAt })
      return { code, expiresAt }
    },
    async meetingOf(typed) {
      const code = typed.toUpperCase().replace(/[\s-]/g, "")
      return code.length === LENGTH ? pointers.follow(nameOf(code)) : undefined
    },
  }
}

function newCode(): string {
  return Array.from({ length: LENGTH }, () => SIGNS[randomInt(SIGNS.length)]).join("")
}
