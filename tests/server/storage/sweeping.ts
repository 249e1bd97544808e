import type { MeetingId } from "../../../src/meeting/ids.ts"
import { lmdbStorage } from "../../../server/storage/lmdb.ts"

/**
 * Erases one meeting after another and sweeps, while another meeting goes on being written. Says each
 * thing once it is so: "kept <position>", "erased <number>", "swept <number>"; and "sweeping" before
 * it begins. Somebody kills it.
 */
const [directory = "", first = "0"] = process.argv.slice(2)
const storage = lmdbStorage(directory, { syncToDisk: false })
const say = (what: string) => process.stdout.write(`${what}\n`)
const bram = "bram" as MeetingId

async function write(): Promise<never> {
  const { records } = await storage.log(bram)
  for (let at = records.length; ; at++) {
    await storage.commit(bram, { log: { at, records: [Buffer.from(`record ${at}`)] } })
    say(`kept ${at}`)
  }
}

async function eraseAndSweep(): Promise<never> {
  for (let number = Number(first); ; number++) {
    const anna = `anna-${number}` as MeetingId
    await storage.commit(anna, { log: { at: 0, records: [Buffer.from(`what ${anna} said`)] } })
    await storage.erase(anna)
    say(`erased ${number}`)
    say("sweeping")
    await storage.sweep()
    say(`swept ${number}`)
  }
}

await Promise.all([write(), eraseAndSweep()])
