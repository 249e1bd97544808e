import { readdir } from "node:fs/promises"
import { join } from "node:path"
import { expect, test, vi } from "vitest"
import { ROUTES } from "../../../src/contract/routes.ts"
import { typeInCard } from "../../../src/meeting/commands/cards.ts"
import type { CardId, MeetingId } from "../../../src/meeting/ids.ts"
import { cardIn } from "../../../src/meeting/queries/cards.ts"
import { SWEEP_PATIENCE_MS } from "../../../server/access/register.ts"
import { StoreRefused } from "../../../server/storage/storage.ts"
import { accessForTest } from "../../support/access.ts"
import { connect } from "../../support/client.ts"
import { bytesIn, partlyIn } from "../../support/filesIn.ts"
import { hasCard, layCard, servedTable } from "../../support/servedTable.ts"
import { startMeeting, type Table } from "../../support/table.ts"
import { until } from "../../support/until.ts"

const at = servedTable()

/** A meeting in which something of each kind is kept. */
async function lively(): Promise<Table> {
  const table = await startMeeting(at.server.origin)
  const facilitator = await table.join("facilitator", "Mireille", "other")
  const emre = await table.join("participant", "Emre")
  for (let card = 0; card < 30; card++)
    layCard(emre, `k${card}`, "dit blijft tussen ons ".repeat(9))
  await until("it was seen", () => hasCard(facilitator, "k29"))
  expect((await facilitator.call("POST", ROUTES.plan(table.meetingId), {})).status).toBe(201)
  expect((await facilitator.call("POST", ROUTES.code(table.meetingId))).status).toBe(201)
  return table
}

/** All that the store has of a meeting and that is its own, as it lies there: ciphertext and wraps. */
async function keptOf({ meetingId }: Table): Promise<Uint8Array[]> {
  const { storage } = at.server.trouble
  const id = meetingId as MeetingId
  const { snapshot, records } = await storage.log(id)
  const papers = (await storage.papers(id, "")).map(([, bytes]) => bytes)
  return [...(snapshot ? [snapshot] : []), ...records]
    .map(({ bytes }) => bytes)
    .concat(papers)
    .filter((bytes) => bytes.length >= 28)
}

/** How many of these lie in some file, in part at least. */
async function found(kept: Uint8Array[]): Promise<number> {
  return partlyIn(await bytesIn(at.server.directory), kept)
}

/** What stands behind each place in the files where a meeting's id is. */
async function standsBehind({ meetingId }: Table): Promise<string[]> {
  const disk = await bytesIn(at.server.directory)
  const behind: string[] = []
  for (let i = disk.indexOf(meetingId); i >= 0; i = disk.indexOf(meetingId, i + 1))
    behind.push(disk.toString("latin1", i + meetingId.length, i + meetingId.length + 15))
  return behind
}

test("of a deleted meeting no byte stays, and the one beside it notices nothing", async () => {
  const other = await lively()
  const { facilitator, emre, screen } = await at.everyone()
  layCard(emre, "gaat-door", "")
  const gone = await keptOf(other)
  expect(gone.length).toBeGreaterThan(20)
  const { storage } = at.server.trouble
  expect(await storage.papers(other.meetingId as MeetingId, "story")).not.toEqual([])
  expect(await found(gone)).toBe(gone.length)
  const peppers = async () => (await readdir(join(at.server.directory, "keys"))).length
  const before = await peppers()

  let typing = true
  // However fast it goes: some of it is typed while the other meeting is deleted, and enough to tell.
  const typed = (async () => {
    for (let count = 0; typing || count < 4; count++) {
      typeInCard(emre.meeting, emre.writer, "gaat-door" as CardId, {
        at: count,
        remove: 0,
        insert: `${count % 10}`,
      })
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  })()
  const boss = await other.join("facilitator", "Fenna", "other")
  expect((await boss.call("DELETE", ROUTES.meeting(other.meetingId))).status).toBe(204)
  typing = false
  await typed

  expect(await found(gone)).toBe(0)
  expect(await peppers()).toBe(before - 1)
  const left = await standsBehind(other)
  expect(left.length).toBeGreaterThan(0)
  for (const behind of left) expect(behind).toMatch(/^.paper.deleted/s)

  const textIn = (meeting = emre.meeting) => cardIn(meeting, "gaat-door")?.text
  await until("everyone has it", () =>
    [facilitator, screen].every(({ meeting }) => textIn(meeting) === textIn()),
  )
  for (const guest of [facilitator, emre, screen]) {
    expect(guest.closedWith()).toBeUndefined()
    expect(guest.provider.wsconnected).toBe(true)
  }
  const whole = textIn()
  expect(whole).toMatch(/^0123/)
  at.table.leave()
  other.leave()
  at.server = await at.server.restart()
  const back = connect(at.server.origin, at.table.meetingId, emre.session)
  await back.synced()
  expect(textIn(back.meeting)).toBe(whole)
  back.leave()
})

test("five deleted at once are swept together, each to the last byte", async () => {
  const tables = await Promise.all(Array.from({ length: 5 }, lively))
  const gone = (await Promise.all(tables.map(keptOf))).flat()
  const answers = await Promise.all(
    tables.map(async (table) => {
      const boss = await table.join("facilitator", "Fenna", "other")
      return boss.call("DELETE", ROUTES.meeting(table.meetingId))
    }),
  )
  expect(answers.map(({ status }) => status)).toEqual([204, 204, 204, 204, 204])
  expect(await found(gone)).toBe(0)
  for (const table of tables) table.leave()
})

test("a deletion stands when it cannot be swept, and is swept when the server starts again", async () => {
  const other = await lively()
  const gone = await keptOf(other)
  const sweep = vi.spyOn(at.server.trouble.storage, "sweep")
  sweep.mockRejectedValue(new StoreRefused(new Error("There is no room left on the disk.")))
  const boss = await other.join("facilitator", "Fenna", "other")
  const asked = () => boss.call("DELETE", ROUTES.meeting(other.meetingId))
  expect((await asked()).status).toBe(204)
  expect((await asked()).status).toBe(404)
  expect(sweep).toHaveBeenCalled()
  expect(await found(gone)).toBeGreaterThan(0)
  other.leave()
  at.table.leave()
  at.server = await at.server.restart()
  // While it sweeps, files come and go under whoever reads them.
  await until("it is swept", async () => (await found(gone).catch(() => gone.length)) === 0)
})

test("whoever deletes does not wait without end for the sweeping", async () => {
  const access = await accessForTest()
  const never = vi.spyOn(access.raw, "sweep").mockReturnValue(new Promise(() => {}))
  const { register } = access.anew()
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] })
  const answered = register.sweep()
  await vi.advanceTimersByTimeAsync(SWEEP_PATIENCE_MS)
  await expect(answered).resolves.toBeUndefined()
  vi.useRealTimers()
  never.mockRestore()
  await access.remove()
})
