import { applyAwarenessUpdate, Awareness, encodeAwarenessUpdate } from "y-protocols/awareness"
import * as Y from "yjs"
import { afterEach, beforeEach, expect, test } from "vitest"
import type { PersonId } from "../../src/meeting/ids.ts"
import { openPresence, type PresenceHere } from "../../src/sync/presence.ts"

let awareness: Awareness
let presence: PresenceHere

beforeEach(() => {
  awareness = new Awareness(new Y.Doc())
  presence = openPresence(awareness, "emre" as PersonId, () => true)
})
afterEach(() => {
  presence.close()
  awareness.destroy()
})

/** What another connection says of itself, as the server passes it on. */
function another(state: Record<string, unknown>): { goes: () => void } {
  const theirs = new Awareness(new Y.Doc())
  const say = (now: Record<string, unknown> | null) => {
    theirs.setLocalState(now)
    const update = encodeAwarenessUpdate(theirs, [theirs.clientID])
    applyAwarenessUpdate(awareness, update, "server")
  }
  say(state)
  return {
    goes() {
      say(null)
      theirs.destroy()
    },
  }
}

test("each window of the room's screen counts, and nobody else does", () => {
  expect(presence.get().screens).toBe(0)
  const wall = another({ user: { personId: null } })
  another({ user: { personId: null } }).goes()
  const noor = another({ user: { personId: "noor" } })
  const server = another({ server: { familyTime: true } })
  expect(presence.get()).toMatchObject({ screens: 1, here: new Set(["emre", "noor"]) })
  const second = another({ user: { personId: null } })
  expect(presence.get().screens).toBe(2)
  for (const each of [wall, second, noor, server]) each.goes()
  expect(presence.get()).toMatchObject({ screens: 0, here: new Set(["emre"]) })
})

test("the screens are told of again only when their number is another", () => {
  let told = 0
  presence.subscribe(() => (told += 1))
  const wall = another({ user: { personId: null } })
  expect(told).toBe(1)
  const nobody = another({})
  nobody.goes()
  expect(told).toBe(1)
  wall.goes()
  expect(told).toBe(2)
})
