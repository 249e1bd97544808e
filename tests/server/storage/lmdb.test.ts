import { describe, expect, test } from "vitest"
import type { MeetingId } from "../../../src/meeting/ids.ts"
import { child } from "../../support/child.ts"
import type { LmdbOptions } from "../../../server/storage/environment.ts"
import { lmdbStorage } from "../../../server/storage/lmdb.ts"
import { ownDirectory } from "../../support/directory.ts"
import { storageSuite } from "./storageSuite.ts"

async function openIn(options: LmdbOptions) {
  const directory = await ownDirectory()
  let storage = lmdbStorage(directory.path, options)
  return {
    storage,
    async again() {
      await storage.close()
      return (storage = lmdbStorage(directory.path, options))
    },
    async remove() {
      await storage.close()
      await directory.remove()
    },
  }
}

storageSuite("lmdb", () => openIn({ syncToDisk: false }))
storageSuite("lmdb that waits for the disk", () => openIn({ syncToDisk: true }))

describe("a store on a machine that fails", () => {
  test("what was committed survives the process being killed at any moment", async () => {
    const directory = await ownDirectory()
    const appending = child(import.meta.url, "./appending.ts", [directory.path])
    let said = -1
    while (said < 200) said = Number(await appending.line())
    appending.process.kill("SIGKILL")
    for (let line = await appending.line(); line; line = await appending.line()) said = Number(line)
    await appending.ended

    const storage = lmdbStorage(directory.path, { syncToDisk: false })
    const { records } = await storage.log("anna" as MeetingId)
    expect(records.length).toBeGreaterThan(said)
    expect(records.map(({ bytes }) => Buffer.from(bytes).toString())).toEqual(
      records.map((_, at) => `record ${at}`),
    )
    await storage.close()
    await directory.remove()
  })

  test("a full disk refuses a change whole, and takes changes again when there is room", async () => {
    const directory = await ownDirectory()
    const filling = child(import.meta.url, "./filling.ts", [directory.path], "ulimit -f 4000;")
    const said: string[] = []
    for (let line = await filling.line(); line; line = await filling.line()) said.push(line)
    expect(said).toEqual(["refused", "whole", "erased", "kept", "closed"])
    expect(await filling.ended).toBe(0)
    await directory.remove()
  })
})
