import { expect, vi } from "vitest"
import { WebSocket } from "ws"
import { addCard } from "../../src/meeting/commands/cards.ts"
import { seed, writePerson } from "../../src/meeting/commands/server.ts"
import { meetingIn, type Meeting } from "../../src/meeting/document.ts"
import type { CardId, PersonId } from "../../src/meeting/ids.ts"
import { openLive, type Live } from "../../src/sync/live.ts"
import { NOW } from "./cast.ts"
import { openRelay } from "./relay.ts"
import { soon } from "./soon.ts"

export const EMRE = "emre" as PersonId
export const FENNA = "fenna" as PersonId

/** A relay with a table on it at which Emre and Fenna sit, and their devices. */
export async function openRelayTable() {
  // The one of jsdom does not run inside vitest on every version of Node.
  vi.stubGlobal("WebSocket", WebSocket)
  const relay = await openRelay()
  const table = meetingIn(relay.doc)
  const devices: Live[] = []
  seed(table, "", "nl")
  for (const id of [EMRE, FENNA])
    writePerson(table, id, {
      name: id,
      role: "family",
      group: "family",
      seat: "participant",
      device: true,
      joinedAt: NOW,
    })

  return {
    relay,
    table,
    open(personId: PersonId | null = EMRE): Live {
      const address = { origin: relay.address(), meetingId: "m", token: "t" }
      const live = openLive(address, { seat: personId ? "participant" : "screen", personId })
      devices.push(live)
      return live
    },
    /** The tab of a device is closed, or loaded anew. */
    tabCloses(live: Live): void {
      devices.splice(devices.indexOf(live), 1)
      live.close()
    },
    async close() {
      for (const live of devices.splice(0)) live.close()
      await relay.close()
      sessionStorage.clear()
    },
  }
}

export type RelayTable = Awaited<ReturnType<typeof openRelayTable>>

export const connected = (live: Live) =>
  soon(() => expect(live.connection.get()).toEqual({ is: "live" }))

/** Lays a worry with these words, and gives its id. */
export function lay(live: Live, text: string): CardId {
  const { meeting, writer } = live.copy.get()
  const id = text.replaceAll(" ", "-") as CardId
  const author = writer().personId as PersonId
  addCard(meeting, writer(), { id, kind: "worry", text, author }, NOW)
  return id
}

export const wordsOn = (meeting: Meeting) =>
  [...meeting.cards.values()].map((card) => String(card.get("text"))).sort()
