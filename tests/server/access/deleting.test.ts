import { readdir, readFile } from "node:fs/promises"
import { join } from "node:path"
import { afterEach, beforeEach, expect, test } from "vitest"
import { doorsIn } from "../../../server/access/doors.ts"
import { derived, LOOKUP_BYTES } from "../../../server/access/secrets.ts"
import { SEATS } from "../../../src/meeting/schema.ts"
import { accessForTest } from "../../support/access.ts"
import { bytesIn } from "../../support/filesIn.ts"

/** Nonce, tag and key: what stands behind a lookup in the paper of a link. */
const WRAP_BYTES = 12 + 16 + 32

let table: Awaited<ReturnType<typeof accessForTest>>
beforeEach(async () => {
  table = await accessForTest()
})
afterEach(() => table.remove())

/**
 * What somebody gets out of a copy of the disk who knows a link: wherever the lookup of its secret
 * lies in any file, free pages too, what follows is tried with every pepper that is there.
 */
async function openedFromDisk(secret: string): Promise<Buffer[]> {
  const { directory, meeting, raw } = table
  const link = derived(secret)!
  const lookup = Buffer.from(link.lookup, "base64url")
  const disk = await bytesIn(directory)
  const keys = join(directory, "keys")
  const peppers = await Promise.all((await readdir(keys)).map((name) => readFile(join(keys, name))))
  const opened: Buffer[] = []
  for (let at = disk.indexOf(lookup); at >= 0; at = disk.indexOf(lookup, at + 1)) {
    const wrap = disk.subarray(at, at + LOOKUP_BYTES + WRAP_BYTES)
    const tries = SEATS.flatMap((seat) =>
      [Buffer.alloc(0), Buffer.alloc(32), ...peppers].map((pepper) => ({ seat, pepper })),
    )
    for (const { seat, pepper } of tries) {
      const paper = async (_: unknown, name: string) => (name.endsWith(seat) ? wrap : undefined)
      const pot = { of: () => pepper, make: () => pepper, destroy() {} }
      const doors = doorsIn({ ...raw, paper }, pot)
      const link = await doors.openLink(meeting, derived(secret)!).catch(() => undefined)
      if (link) opened.push(Buffer.from(link.key))
    }
  }
  return opened
}

test("of a deleted meeting nothing on the disk opens any more, whoever knows its links", async () => {
  const { register, meeting, keyring, secrets, peppers, raw, directory, letGo } = table
  const key = Buffer.from(keyring.of(meeting)!)
  const pepper = Buffer.from(peppers.of(meeting)!)
  // Before, the same search does find the key.
  for (const secret of Object.values(secrets))
    expect(await openedFromDisk(secret)).toContainEqual(key)

  const wraps = await raw.papers(meeting, "door/")
  expect(wraps).toHaveLength(3)
  await register.strike(meeting)
  letGo()
  expect(await raw.papers(meeting, "door/")).toEqual([])
  for (const secret of Object.values(secrets)) expect(await openedFromDisk(secret)).toEqual([])
  const disk = await bytesIn(directory)
  expect(disk.includes(pepper)).toBe(false)
  expect(disk.includes(key)).toBe(false)
  expect(peppers.of(meeting)).toBeUndefined()
})

test("a meeting's pepper is its own, and stays while the meeting does", async () => {
  const { peppers, register, meeting, links, secrets } = table
  const pepper = Buffer.from(peppers.of(meeting)!)
  const other = "other" as typeof meeting
  await register.begin(other)
  expect(Buffer.from(peppers.of(other)!).equals(pepper)).toBe(false)
  expect(Buffer.from(peppers.make(meeting)).equals(pepper)).toBe(true)
  await register.strike(other)
  expect((await links.open(meeting, secrets.screen))?.seat).toBe("screen")
})
