import * as Y from "yjs"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { CLOSE } from "../../../src/contract/close.ts"
import { writePerson } from "../../../src/meeting/commands/server.ts"
import type { PersonId } from "../../../src/meeting/ids.ts"
import { LIMITS } from "../../../src/meeting/limits.ts"
import { personOf } from "../../../src/meeting/queries/people.ts"
import type { Client } from "../../support/client.ts"
import { frame, presenceFrame, type RawClient } from "../../support/rawClient.ts"
import { servedRoom, type ServedRoom } from "../../support/servedRoom.ts"
import { until } from "../../support/until.ts"

let at: ServedRoom
let wall: Client
beforeEach(async () => {
  at = await servedRoom()
  wall = at.client(await at.sit("mireille"))
  wall.provider.awareness.setLocalState({ user: { personId: "mireille" } })
  await wall.synced()
})
afterEach(async () => {
  wall.leave()
  await at.close()
})

type Said = Record<string, unknown>
/** Whom the wall sees, and under which client ids. */
const seen = (of = wall) => [...of.provider.awareness.getStates()] as [client: number, Said][]
const under = (personId: string | null, of = wall) =>
  seen(of).flatMap(([client, { user }]) =>
    (user as { personId?: unknown } | undefined)?.personId === personId ? client : [],
  )
const says = (client: RawClient, under: number, state: unknown, clock = 1) =>
  client.send(presenceFrame([{ client: under, clock, json: JSON.stringify(state) }]))
const answered = async (client: RawClient) => {
  const before = client.heard.length
  client.send(frame(0, Y.encodeStateVector(new Y.Doc()), 0))
  const isAnswer = (message: Uint8Array) => message[0] === 0 && message[1] === 1
  await until("the server answers", () => client.heard.slice(before).some(isAnswer))
}

describe("nobody watches unseen:", () => {
  test("the server says who it is for whoever says nothing, until they go", async () => {
    const silent = await at.raw(await at.sit("emre"))
    await until("emre is seen", () => under("emre").length === 1)
    silent.socket.close()
    await until("emre is away", () => under("emre").length === 0)
    expect(at.room.meeting.people.has("emre")).toBe(true)
  })

  test("so it does for a screen, for each of them", async () => {
    const one = await at.raw(await at.sit(null))
    await until("it is seen", () => under(null).length === 1)
    const another = await at.raw(await at.sit(null))
    await until("both are seen", () => under(null).length === 2)
    another.socket.terminate()
    await until("the first is left", () => under(null).length === 1)
    one.socket.close()
    await until("none is left", () => under(null).length === 0)
  })

  test("a stock client whose presence names nobody, or is null, is seen as well", async () => {
    const emre = at.client(await at.sit("emre"))
    await until("emre is seen", () => under("emre").length === 1)
    emre.provider.awareness.setLocalState(null)
    await emre.synced()
    const noor = at.client(await at.sit("noor"))
    noor.provider.awareness.setLocalState(null)
    await until("noor is seen", () => under("noor").length === 1)
    await until("by those who say nothing too", () => under("noor", emre).length === 1)
    expect([under("emre").length, under("emre", emre)]).toEqual([1, []])
    emre.leave()
    noor.leave()
  })

  test("who says who they are is seen as that alone, and was never gone in between", async () => {
    const emre = await at.raw(await at.sit("emre"))
    await until("emre is seen", () => under("emre").length === 1)
    const [standIn] = under("emre")
    const sizes = new Set<number>()
    wall.provider.awareness.on("change", () => sizes.add(under("emre").length))
    says(emre, 7, { user: { personId: "emre" }, card: "k1" })
    await until("emre says so", () => under("emre").includes(7))
    expect(under("emre")).toEqual([7])
    says(emre, 7, null, 2)
    await until("the server says it again", () => !under("emre").includes(7))
    expect(under("emre")).toHaveLength(1)
    expect(under("emre")).not.toEqual([standIn])
    expect([...sizes]).toEqual([1])
  })

  test.each(["null", " null ", "{}", '{"user":{"personId":"mireille"}}', '{"user":null}', "5"])(
    "saying %s is saying nothing",
    async (json) => {
      const emre = await at.raw(await at.sit("emre"))
      emre.send(presenceFrame([{ client: 7, clock: 1, json }]))
      await until("emre is seen", () => under("emre").length === 1)
      expect(seen().map(([client]) => client)).not.toContain(7)
      says(emre, 7, { user: { personId: "emre" } }, 2)
      await until("emre says so", () => under("emre").join() === "7")
      emre.send(presenceFrame([{ client: 7, clock: 3, json: " null " }]))
      await until("the server says it", () => under("emre").join() !== "7")
      expect(under("emre")).toHaveLength(1)
    },
  )

  test("nobody hides behind the presence of another screen", async () => {
    const screen = { user: { personId: null } }
    const one = await at.raw(await at.sit(null))
    says(one, 7, screen)
    await until("it is seen", () => under(null).join() === "7")
    const hidden = await at.raw(await at.sit(null))
    says(hidden, 7, screen)
    await until("both are seen", () => under(null).length === 2)
    hidden.socket.close()
    await until("the first is left", () => under(null).join() === "7")
  })

  test("whoever announces themselves once is told of anew as long as they are here", async () => {
    const emre = await at.raw(await at.sit("emre"))
    const silent = await at.raw(await at.sit("noor"))
    says(emre, 7, { user: { personId: "emre" } })
    await until("they are seen", () => under("emre").join() === "7" && under("noor").length === 1)
    const { meta } = wall.provider.awareness
    const clocks = () => [...under("emre"), ...under("noor")].map((id) => meta.get(id)?.clock ?? 0)
    const before = clocks()
    at.tick()
    await until("both are told anew", () => clocks().every((clock, i) => clock > before[i]!))
    expect([emre, silent].map(({ socket }) => socket.readyState)).toEqual([1, 1])
  })
})

describe("the client id under which the server speaks for somebody", () => {
  test("is nobody else's: neither their presence nor what they write", async () => {
    await at.raw(await at.sit("emre"))
    await until("emre is seen", () => under("emre").length === 1)
    const [standIn] = under("emre") as [number]
    for (const session of [await at.sit("noor"), await at.sit("emre")]) {
      const forger = await at.raw(session)
      says(forger, standIn, null, 99)
      says(forger, standIn, { user: { personId: session.session.personId } }, 100)
      await answered(forger)
      expect(under("emre")).toContain(standIn)
      const doc = new Y.Doc()
      doc.clientID = standIn
      doc.getMap("agreements").set(session.session.personId ?? "", { answer: "agree", at: 1 })
      forger.send(frame(0, Y.encodeStateAsUpdate(doc), 2))
      expect(await forger.closed()).toBe(CLOSE.notAllowed)
    }
    expect(under("emre")).toContain(standIn)
  })

  test("is given back: nothing is kept of it, in memory or in the store", async () => {
    const ids = at.room.clients.count()
    for (let turn = 0; turn < 5; turn++) {
      const silent = await at.raw(await at.sit("emre"))
      await until("emre is seen", () => under("emre").length === 1)
      silent.socket.close()
      await until("emre is away", () => under("emre").length === 0)
    }
    expect(at.room.clients.count()).toBe(ids)
  })
})

test("one message makes one presence, whatever ids stand in it", async () => {
  const emre = await at.raw(await at.sit("emre"))
  const ids = at.room.clients.count()
  const json = JSON.stringify({ user: { personId: "emre" } })
  emre.send(presenceFrame([7, 8, 9].map((client) => ({ client, clock: 1, json }))))
  await until("emre is seen", () => under("emre").join() === "7")
  expect(at.room.clients.count()).toBe(ids + 1)
  emre.socket.close()
  await until("nothing is left", () => under("emre").length === 0)
})

test("what only the server says is said by nobody else", async () => {
  const emre = await at.raw(await at.sit("emre"))
  const spoof = { user: { personId: "emre" }, server: { saving: "stopped", familyTime: true } }
  says(emre, 7, spoof)
  await until("emre is seen", () => under("emre").length === 1)
  expect(under("emre")).not.toContain(7)
  expect(seen().filter(([, state]) => "server" in state)).toEqual([])
})

test("a person has so many connections and no more, and nobody else has fewer for it", async () => {
  const session = await at.sit("emre")
  const many = await Promise.all(Array.from({ length: LIMITS.connections }, () => at.raw(session)))
  expect(await at.coming(session).closed()).toBe(CLOSE.tooMany)
  await answered(await at.raw(await at.sit("noor")))
  // Each is seen a moment after it came: one less is told from one that is still to come.
  await until("all are seen", () => under("emre").length === LIMITS.connections)
  many[0]!.socket.close()
  await until("one has gone", () => under("emre").length === LIMITS.connections - 1)
  await answered(await at.raw(session))
})

test("who asks for everything again and again and never reads it is let go", async () => {
  await at.room.write(({ meeting }) => void meeting.set("lang", "a".repeat(6 * 1024 * 1024)))
  const emre = await at.raw(await at.sit("emre"))
  await until("emre is seen", () => under("emre").length === 1)
  emre.socket.pause()
  const ask = frame(0, Y.encodeStateVector(new Y.Doc()), 0)
  for (let turn = 0; turn < 8; turn++) emre.send(ask)
  await until("emre is let go", () => under("emre").length === 0)
})

test("after 24 hours a connection ends, also one that never went away", async () => {
  const DAY_MS = 24 * 60 * 60 * 1000
  const emre = at.client(await at.sit("emre"))
  await emre.synced()
  at.clock.now += DAY_MS - 1
  const noor = await at.raw(await at.sit("noor"))
  at.clock.now += 1
  at.tick()
  await until("emre is out", () => emre.closedWith() === CLOSE.unknown)
  await until("emre is away", () => under("emre").length === 0)
  await answered(noor)
  emre.leave()
})

test("who was removed comes in by no socket, also with a session that was not ended", async () => {
  const session = await at.sit("emre")
  await answered(await at.raw(session))
  await at.room.write((inside) => {
    const person = personOf(inside, "emre")!
    writePerson(inside, "emre" as PersonId, { ...person, removedAt: at.clock.now })
  })
  expect(await at.coming(session).closed()).toBe(CLOSE.unknown)
})
