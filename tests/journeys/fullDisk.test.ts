import { afterEach, expect, test } from "vitest"
import { ROUTES } from "../../src/contract/routes.ts"
import { startBuiltServer, type BuiltServer } from "../support/builtServer.ts"
import { layCard } from "../support/servedTable.ts"
import { startMeeting, type Guest, type Table } from "../support/table.ts"
import { until } from "../support/until.ts"

/** Files of 5,000 blocks of 512 bytes at most. */
const SMALL_DISK = {
  first: "ulimit -f 5000",
  // Without a listener the system ends a process that writes past the limit.
  env: { NODE_OPTIONS: "--import data:text/javascript,process.on('SIGXFSZ',()=>{})" },
}
/** Of 2.7 kB each on the board, and as much in the story. */
const CARDS_AT_ONCE = 60

let server: BuiltServer | undefined
let tables: Table[] = []
afterEach(async () => {
  for (const table of tables.splice(0)) table.leave()
  await server?.remove()
})

/** Many long cards in one message. */
function layMany(guest: Guest, name: string): void {
  guest.doc.transact(() => {
    for (let card = 0; card < CARDS_AT_ONCE; card++)
      layCard(guest, `${name}-${card}`, "Hồng ".repeat(390))
  })
}

const cardsOf = ({ meeting }: Guest) => meeting.cards.size
const isTold = ({ provider }: Guest) =>
  [...provider.awareness.getStates().values()].some((state) => "server" in state)

/** Lays cards until the disk takes nothing more. */
async function fill(writer: Guest, watcher: Guest, name: string): Promise<void> {
  for (let more = 0; !isTold(watcher); more++) {
    if (more === 6) throw new Error("The disk is too large.")
    layMany(writer, `${name}${more}`)
    await until("it is seen, or the disk is full", () => {
      return cardsOf(watcher) === cardsOf(writer) || isTold(watcher)
    })
  }
}

test("a disk that is full loses nothing that was seen, and the meeting goes on when there is room", async () => {
  const first = await startBuiltServer(SMALL_DISK)
  server = first
  const { origin, directory } = first
  const other = await startMeeting(origin)
  const here = await startMeeting(origin)
  tables = [other, here]
  const boss = await other.join("facilitator", "Fenna", "other")
  const buddy = await other.join("participant", "Hồng", "buddy")
  for (const name of ["a", "b", "c", "d"]) layMany(boss, name)
  await until("it was seen", () => cardsOf(buddy) === cardsOf(boss))
  const emre = await here.join("participant", "Emre")
  const mireille = await here.join("facilitator", "Mireille", "other")

  await fill(emre, mireille, "vol")
  expect(cardsOf(mireille)).toBeLessThan(cardsOf(emre))
  expect((await fetch(`${origin}/healthz`)).status).toBe(503)

  // Another meeting is deleted, and what waited is kept and seen.
  expect((await boss.call("DELETE", ROUTES.meeting(other.meetingId))).status).toBe(204)
  await until("there is room", () => !isTold(mireille))
  await until("it is seen", () => cardsOf(mireille) === cardsOf(emre))

  // Full again, and killed in that state: on a larger disk all that was seen is there.
  await fill(emre, mireille, "weer")
  const seen = [...mireille.meeting.cards.keys()]
  for (const guest of [emre, mireille]) guest.provider.disconnect()
  await first.end("SIGKILL")
  server = await startBuiltServer({ directory, port: Number(new URL(origin).port) })
  const fresh = await here.join("participant", "Daniëlle", "worker")
  expect([...fresh.meeting.cards.keys()]).toEqual(expect.arrayContaining(seen))
  emre.provider.connect()
  await until("what was not kept comes after", () => cardsOf(fresh) === cardsOf(emre))
})
