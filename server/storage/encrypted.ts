import type { MeetingId } from "../../src/meeting/ids.ts"
import { NoKey, type Keyring } from "../access/keyring.ts"
import { seal, Tampered, unseal } from "./sealed.ts"
import type { Change, Log, Storage } from "./storage.ts"

/** The paper that says where the log ends. */
const END = "log-end"

/**
 * Wraps a storage so that everything of a meeting in it is encrypted with the meeting's key
 * (AES-256-GCM, a random nonce each). What a record is and where it stands is authenticated with it.
 * Names of papers stay readable: they are fixed words and ids, and say nothing.
 *
 * Each commit writes down, sealed, where the log ends from then on: newest records that were taken out
 * are missed, and so is a log that was put back as it was before. Only an older copy of everything of
 * a meeting, this paper too, cannot be told from the meeting as it was then.
 *
 * Throws `NoKey` while nobody holds the meeting's key and `Tampered` for what does not fit its place.
 */
export function encrypted(inner: Storage, keys: Keyring): Storage {
  function keyOf(meeting: MeetingId): Uint8Array {
    const key = keys.of(meeting)
    if (!key) throw new NoKey()
    return key
  }
  const closed = (meeting: MeetingId, what: string, bytes: Uint8Array) =>
    seal(keyOf(meeting), `${meeting}/${what}`, bytes)
  const opened = (meeting: MeetingId, what: string, bytes: Uint8Array) =>
    unseal(keyOf(meeting), `${meeting}/${what}`, bytes)

  return {
    async commit(meeting, { log, papers }) {
      const change: Change = {}
      if (log) {
        const records = log.records.map((bytes, i) => closed(meeting, `log ${log.at + i}`, bytes))
        change.log = { at: log.at, records }
      }
      const open = { ...papers }
      if (log && log.records.length > 0)
        open[END] = Buffer.from(String(log.at + log.records.length))
      change.papers = Object.fromEntries(
        Object.entries(open).map(([name, bytes]) => [
          name,
          bytes && closed(meeting, `paper ${name}`, bytes),
        ]),
      )
      await inner.commit(meeting, change)
    },

    async log(meeting): Promise<Log> {
      const [{ snapshot, records }, end] = await Promise.all([
        inner.log(meeting),
        inner.paper(meeting, END),
      ])
      let next = snapshot?.before ?? 0
      for (const { at } of records) if (at !== next++) throw new Tampered(`log ${next - 1} is gone`)
      const ends = end ? Number(Buffer.from(opened(meeting, `paper ${END}`, end)).toString()) : 0
      if (next !== ends) throw new Tampered(`the log ends at ${next} and not at ${ends}`)
      return {
        snapshot: snapshot && {
          before: snapshot.before,
          bytes: opened(meeting, `snapshot ${snapshot.before}`, snapshot.bytes),
        },
        records: records.map(({ at, bytes }) => ({
          at,
          bytes: opened(meeting, `log ${at}`, bytes),
        })),
      }
    },

    async fold(meeting, before, snapshot) {
      await inner.fold(meeting, before, closed(meeting, `snapshot ${before}`, snapshot))
    },

    async paper(meeting, name) {
      const bytes = await inner.paper(meeting, name)
      return bytes && opened(meeting, `paper ${name}`, bytes)
    },

    async papers(meeting, prefix) {
      const found = await inner.papers(meeting, prefix)
      return found.map(([name, bytes]) => [name, opened(meeting, `paper ${name}`, bytes)])
    },

    meetings: () => inner.meetings(),
    erase: (meeting) => inner.erase(meeting),
    sweep: () => inner.sweep(),
    close: () => inner.close(),
  }
}
