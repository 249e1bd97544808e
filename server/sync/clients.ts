import { randomInt } from "node:crypto"
import type { MeetingId } from "../../src/meeting/ids.ts"
import type { Session } from "../access/session.ts"
import type { Storage } from "../storage/storage.ts"
import type { Papers } from "./papers.ts"

/** Whose a Yjs client id is: a person's, the screens', or the server's own. */
export type ClientOwner = string

export const SERVERS: ClientOwner = "*server"
const SCREENS: ClientOwner = "*screen"

/** Whose the client ids of a session are. */
export function ownerOf({ personId }: Pick<Session, "personId">): ClientOwner {
  return personId ?? SCREENS
}

/** Client ids that one owner may have: some hundred reloads of a page, not a flood of ids. */
const MOST_IDS = 1_000

/**
 * Said means who: a client id belongs to the person under whom the meeting first saw it, for as long
 * as the meeting lasts. `take` claims in memory and hands out the papers that keep the claim.
 */
export interface Clients {
  /** How many ids are taken: the server's own comes with the first record of a meeting. */
  count(): number
  ownerOf(client: number): ClientOwner | undefined
  /** Whether this owner has all of these or may have them. */
  areFree(clients: Iterable<number>, owner: ClientOwner): boolean
  /** Claims an unseen id. The claim stands at once; keep the papers with what comes under it. */
  take(client: number, owner: ClientOwner): Papers
  /** An unseen id for the server's own use; nothing keeps it until it is taken for `SERVERS`. */
  lend(): number
  /** A lent id is unseen again. */
  takeBack(client: number): void
  /** Takes a claim back whose papers could not be kept. */
  giveBack(papers: Papers): void
}

const PAPER = "client/"

export async function clientsOf(storage: Storage, meeting: MeetingId): Promise<Clients> {
  const owners = new Map<number, ClientOwner>()
  const count = new Map<ClientOwner, number>()
  const lent = new Set<number>()
  const set = (client: number, owner: ClientOwner) => {
    owners.set(client, owner)
    count.set(owner, (count.get(owner) ?? 0) + 1)
  }
  for (const [name, bytes] of await storage.papers(meeting, PAPER))
    set(Number(name.slice(PAPER.length)), new TextDecoder().decode(bytes))

  return {
    count: () => owners.size,
    ownerOf: (client) => owners.get(client),
    areFree(clients, owner) {
      let mine = count.get(owner) ?? 0
      for (const client of clients) {
        if (owners.has(client)) {
          if (owners.get(client) !== owner) return false
        } else if (++mine > MOST_IDS) return false
      }
      return true
    },
    take(client, owner) {
      const isLent = owner === SERVERS && lent.delete(client)
      if (owners.has(client) && !isLent) return {}
      set(client, owner)
      return { [PAPER + client]: new TextEncoder().encode(owner) }
    },
    lend() {
      let client = randomInt(2 ** 32)
      while (owners.has(client)) client = randomInt(2 ** 32)
      lent.add(client)
      owners.set(client, SERVERS)
      return client
    },
    takeBack(client) {
      if (lent.delete(client)) owners.delete(client)
    },
    giveBack(papers) {
      for (const name of Object.keys(papers)) {
        if (!name.startsWith(PAPER)) continue
        const client = Number(name.slice(PAPER.length))
        const owner = owners.get(client)
        if (owner === undefined) continue
        count.set(owner, (count.get(owner) ?? 1) - 1)
        // The server goes on under its own.
        if (owner === SERVERS) lent.add(client)
        else owners.delete(client)
      }
    },
  }
}
