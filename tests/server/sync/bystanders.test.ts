import { setFlagsFromString } from "node:v8"
import { runInNewContext } from "node:vm"
import { expect, test } from "vitest"
import * as Y from "yjs"
import { CLOSE, isFinal } from "../../../src/contract/close.ts"
import { connect } from "../../support/client.ts"
import { FOUL_WORDS, hostileFrames } from "../../support/hostileFrames.ts"
import { connectRaw, frame, opened } from "../../support/rawClient.ts"
import { hasCard, layCard, servedTable } from "../../support/servedTable.ts"
import { startMeeting, type Guest } from "../../support/table.ts"
import { until } from "../../support/until.ts"

const at = servedTable()

/** Fouls under way at once. */
const AT_ONCE = 25

/** Two who go on with their meeting, whatever somebody else does. */
interface Pair {
  one: Guest
  other: Guest
}

async function exchange({ one, other }: Pair, name: string): Promise<void> {
  layCard(one, `${name}-een`)
  layCard(other, `${name}-twee`)
  await until(
    `${name} has crossed`,
    () => hasCard(other, `${name}-een`) && hasCard(one, `${name}-twee`),
  )
}

async function twoMeetings() {
  const here = {
    one: await at.table.join("facilitator", "Mireille", "other"),
    other: await at.table.join("participant", "Daniëlle"),
  }
  const elsewhere = await startMeeting(at.server.origin, "Een ander gezin")
  const there = {
    one: await elsewhere.join("facilitator", "Noor", "other"),
    other: await elsewhere.join("participant", "Şükran"),
  }
  const { session, id } = await at.table.join("participant", "Emre")
  await exchange(here, "begin")
  return { here, there, elsewhere, token: session.token, own: id }
}

/** Sends one frame on a connection of its own, and gives the code with which that ended. */
async function ending(token: string, bytes: Uint8Array | string): Promise<number> {
  const hostile = await opened(connectRaw(at.server.origin, at.table.meetingId, token))
  hostile.send(bytes)
  // What was sent before it is read before it.
  hostile.socket.close()
  return hostile.closed()
}

function heapBytes(): number {
  setFlagsFromString("--expose-gc")
  const collect = runInNewContext("gc") as () => void
  collect()
  return process.memoryUsage().heapUsed
}

test("five hundred fouls: two meetings go on, and nothing of them is in any document or in the store", async () => {
  const { here, there, elsewhere, token, own } = await twoMeetings()
  const frames = hostileFrames(
    {
      state: Y.encodeStateAsUpdate(here.one.doc),
      own,
      other: here.other.id,
      card: "begin-twee",
      client: here.other.doc.clientID,
    },
    20261122,
  )
  expect(frames.length).toBeGreaterThan(500)
  const before = heapBytes()
  const codes: number[] = []
  for (let from = 0; from < frames.length; from += AT_ONCE) {
    const fouls = frames.slice(from, from + AT_ONCE).map((bytes) => ending(token, bytes))
    await Promise.all([exchange(here, `k${from}`), exchange(there, `k${from}`)])
    codes.push(...(await Promise.all(fouls)))
  }
  // The rest says nothing, such as presence of another, which is not passed on.
  expect(codes.filter(isFinal).length).toBeGreaterThan(400)
  for (const { one, other } of [here, there]) {
    expect([one.closedWith(), other.closedWith()]).toEqual([undefined, undefined])
    expect(one.meeting.doc.toJSON()).toEqual(other.meeting.doc.toJSON())
    expect(JSON.stringify(one.meeting.doc.toJSON())).not.toContain(FOUL_WORDS)
    expect(JSON.stringify([...one.provider.awareness.getStates()])).not.toContain(FOUL_WORDS)
    expect([...one.meeting.cards.values()].map((card) => card.get("author"))).not.toContain(own)
    for (const card of one.meeting.cards.keys()) expect(card).toMatch(/^(begin|k\d+)-(een|twee)$/)
    for (const root of ["guide", "scales", "scores", "dots", "views", "agreements"] as const)
      expect([root, one.meeting[root].size]).toEqual([root, 0])
  }
  expect(here.one.meeting.meeting.toJSON()).toMatchObject({
    schema: 1,
    title: "Eerste bijeenkomst",
  })
  expect(heapBytes() - before).toBeLessThan(64 * 1024 * 1024)

  const stood = here.one.meeting.doc.toJSON()
  at.table.leave()
  elsewhere.leave()
  at.server = await at.server.restart()
  const fresh = connect(at.server.origin, at.table.meetingId, { token })
  await fresh.synced()
  expect(fresh.doc.toJSON()).toEqual(stood)
  fresh.leave()
})

test("ten thousand messages at once, and a hundred large ones, are cut off; nobody else notices", async () => {
  const { here, there, elsewhere, token } = await twoMeetings()
  const before = heapBytes()
  const raw = () => opened(connectRaw(at.server.origin, at.table.meetingId, token))
  const asking = frame(0, Y.encodeStateVector(new Y.Doc()), 0)
  const flood = await raw()
  for (let count = 0; count < 10_000; count++) flood.send(asking)
  const large = await Promise.all(Array.from({ length: 10 }, raw))
  const tooLarge = frame(0, new Uint8Array(300 * 1024), 2)
  for (const one of large) for (let count = 0; count < 10; count++) one.send(tooLarge)
  await Promise.all([exchange(here, "onder-vuur"), exchange(there, "onder-vuur")])
  expect(await flood.closed()).toBe(CLOSE.tooFast)
  for (const one of large) expect(await one.closed()).toBe(CLOSE.tooLarge)
  for (const { closedWith } of [here.one, here.other, there.one, there.other])
    expect(closedWith()).toBeUndefined()
  expect(heapBytes() - before).toBeLessThan(64 * 1024 * 1024)
  elsewhere.leave()
})

test("a valid update sent again and again adds nothing", async () => {
  const { here, elsewhere, token, own } = await twoMeetings()
  const doc = new Y.Doc()
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(here.one.doc))
  const vector = Y.encodeStateVector(doc)
  doc.getMap("views").set(`begin-een/${own}`, { sees: "same" })
  const update = frame(0, Y.encodeStateAsUpdate(doc, vector), 2)
  const replayer = await opened(connectRaw(at.server.origin, at.table.meetingId, token))
  for (let count = 0; count < 200; count++) replayer.send(update)
  await until("it is there", () => here.one.meeting.views.size === 1)
  await exchange(here, "daarna")
  expect(here.one.meeting.views.toJSON()).toEqual({ [`begin-een/${own}`]: { sees: "same" } })
  // Another person's replay of it is no writing under their id, for it adds nothing.
  expect(await ending(here.other.session.token, update)).toBe(1005)
  elsewhere.leave()
})

test("a token of another meeting, and a page from elsewhere, are let in nowhere", async () => {
  const { there, elsewhere, token } = await twoMeetings()
  const { origin } = at.server
  const foreign = connectRaw(origin, at.table.meetingId, there.one.session.token)
  expect(await foreign.closed()).toBe(CLOSE.unknown)
  expect(await connectRaw(origin, elsewhere.meetingId, token).closed()).toBe(CLOSE.unknown)
  const from = (page: string) => connectRaw(origin, at.table.meetingId, token, { origin: page })
  const pages = ["https://elders.example", `${origin}.elders.example`, "null", "file://", "x"]
  for (const page of pages) expect(await from(page).refused()).toBe(403)
  elsewhere.leave()
})
