import type { MeetingId } from "../../src/meeting/ids.ts"
import type { Storage } from "../storage/storage.ts"
import type { Listener } from "./listener.ts"
import type { Papers } from "./papers.ts"

/** Something to keep: an update for the log, papers beside it, or both. */
export interface Keepable {
  update?: Uint8Array | undefined
  papers: Papers
  /** Who wrote it: the one who need not be told. */
  from?: Listener
}

interface Waiting extends Keepable {
  done?: () => void
  refuse?: (error: unknown) => void
}

/** What the keeper tells its room. */
interface Tells {
  snapshot: () => Uint8Array
  /** An update is in the store, in the order in which it was given. */
  kept: (update: Uint8Array, from: Listener | undefined) => void
  /** The store took nothing: everything that waited is dropped, with these papers. */
  lost: (papers: Papers, error: unknown) => void
  /** The store took something. */
  saving: () => void
}

/** The store takes nothing at the moment; nothing of what was asked has happened. */
export class NotSaving extends Error {
  constructor() {
    super("The store takes nothing at the moment.")
    this.name = "NotSaving"
  }
}

/** Records after which the log is folded while people are still at it. */
const FOLD_AFTER = 2_000

/**
 * Keeps what a room accepted, in order, all that wait in one commit. Nobody hears of an update
 * before its commit; when a commit fails, nothing that waited behind it happened either.
 */
export class Keeper {
  private readonly meeting: MeetingId
  private readonly storage: Storage
  private readonly tells: Tells
  private at: number
  private unfolded: number
  private inFlight: Waiting[] = []
  private queue: Waiting[] = []
  private running: Promise<void> | undefined
  private stopped = false

  constructor(
    meeting: MeetingId,
    storage: Storage,
    log: { at: number; unfolded: number },
    tells: Tells,
  ) {
    this.meeting = meeting
    this.storage = storage
    this.at = log.at
    this.unfolded = log.unfolded
    this.tells = tells
  }

  keep(what: Waiting): void {
    if (this.stopped) return what.refuse?.(new NotSaving())
    this.queue.push(what)
    this.running ??= this.run().finally(() => (this.running = undefined))
  }

  /** Resolves when it is kept; rejects with `NotSaving`. */
  kept(what: Keepable): Promise<void> {
    return new Promise((done, refuse) => this.keep({ ...what, done, refuse }))
  }

  /** The updates that were accepted and are not in the store yet. */
  *waiting(): Iterable<Uint8Array> {
    for (const { update } of [...this.inFlight, ...this.queue]) if (update) yield update
  }

  /** Everything kept, and the log folded into one snapshot. */
  async settle(): Promise<void> {
    while (this.running) await this.running
    if (this.unfolded > 0 && !this.stopped) await this.fold()
  }

  /** Keeps nothing more; resolves when the commit under way is over. */
  async stop(): Promise<void> {
    this.stopped = true
    this.drop(this.queue.splice(0))
    while (this.running) await this.running
  }

  private async run(): Promise<void> {
    while (this.queue.length > 0) {
      this.inFlight = this.queue.splice(0)
      const records = this.inFlight.flatMap(({ update }) => update ?? [])
      const papers: Papers = Object.assign({}, ...this.inFlight.map(({ papers }) => papers))
      try {
        await this.storage.commit(this.meeting, {
          ...(records.length > 0 && { log: { at: this.at, records } }),
          papers,
        })
      } catch (error) {
        this.lose(error)
        continue
      }
      this.at += records.length
      this.unfolded += records.length
      const batch = this.inFlight
      this.inFlight = []
      this.tells.saving()
      for (const { update, from, done } of batch) {
        if (update) this.tells.kept(update, from)
        done?.()
      }
      if (this.unfolded >= FOLD_AFTER) await this.fold()
    }
  }

  /** What waited behind a failed commit may build on it, so it goes with it. */
  private lose(error: unknown): void {
    const lost = [...this.inFlight, ...this.queue.splice(0)]
    this.inFlight = []
    this.tells.lost(Object.assign({}, ...lost.map(({ papers }) => papers)), error)
    this.drop(lost)
  }

  private drop(lost: Waiting[]): void {
    for (const { refuse } of lost) refuse?.(new NotSaving())
  }

  private async fold(): Promise<void> {
    try {
      await this.storage.fold(this.meeting, this.at, this.tells.snapshot())
      this.unfolded = 0
    } catch {
      // A log that is not folded is longer, and whole. The next commit will tell whether the store
      // takes anything at all.
    }
  }
}
