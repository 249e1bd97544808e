import type { MeetingId } from "../../src/meeting/ids.ts"

/**
 * Where meetings are kept: an append-only log of document updates a meeting, folded into a snapshot
 * now and then, and small named papers beside it. Every storage passes the suite in
 * `tests/server/storage/storageSuite.ts`.
 */
export interface Storage {
  /**
   * Writes all of a change or nothing of it. Resolves once it is committed: it then survives the
   * process being killed. Rejects with `PositionTaken` when the log already has something at
   * `log.at`, and with `StoreRefused` when the store cannot write.
   */
  commit(meeting: MeetingId, change: Change): Promise<void>

  /** The last snapshot (if any) and every record after it, in order. */
  log(meeting: MeetingId): Promise<Log>

  /** Replaces everything in the log before position `before` by one snapshot of it. */
  fold(meeting: MeetingId, before: number, snapshot: Uint8Array): Promise<void>

  paper(meeting: MeetingId, name: string): Promise<Uint8Array | undefined>

  /** The papers whose names begin with `prefix`, sorted by name. */
  papers(meeting: MeetingId, prefix: string): Promise<[name: string, bytes: Uint8Array][]>

  /** Every meeting that has anything here. */
  meetings(): Promise<MeetingId[]>

  /** Everything of a meeting, at once. Its bytes may lie in the store until it is swept. */
  erase(meeting: MeetingId): Promise<void>

  /**
   * Resolves when no byte of what was erased before this lies in the store, which goes on taking and
   * giving meanwhile. Rejects when it cannot (a full disk, say): then everything is as it was, and it
   * can be asked again, also after a restart. Nothing to sweep costs nothing.
   */
  sweep(): Promise<void>

  /** Resolves when all that was committed is on the disk and the store is closed. */
  close(): Promise<void>
}

export interface Change {
  /** Records for the log; the first one gets position `at`, which is where the log ends. */
  log?: { at: number; records: Uint8Array[] }
  /** Papers to write; null takes one away. */
  papers?: Record<string, Uint8Array | null>
}

export interface Log {
  snapshot: { before: number; bytes: Uint8Array } | undefined
  records: { at: number; bytes: Uint8Array }[]
}

/** Somebody else wrote there first. */
export class PositionTaken extends Error {
  constructor(at: number) {
    super(`The log already has a record at ${at}.`)
    this.name = "PositionTaken"
  }
}

/** The store cannot write (a full disk, say). Nothing of the change is kept; it can be tried again. */
export class StoreRefused extends Error {
  /** The number of the error, as the system or the store gave it. */
  readonly code: number | string | undefined
  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : "The store cannot write.", { cause })
    this.name = "StoreRefused"
    this.code = (cause as { code?: number | string } | undefined)?.code
  }
}
