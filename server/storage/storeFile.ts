import { rmSync } from "node:fs"
import { rename, rm } from "node:fs/promises"
import { join } from "node:path"
import { CleanCopy } from "./cleanCopy.ts"
import {
  closeEnvironment,
  DATA,
  isShared,
  LOCK,
  openEnvironment,
  type Environment,
  type Key,
  type LmdbOptions,
} from "./environment.ts"
import { flushDirectory } from "./flushDirectory.ts"

/** Stands while something was erased of which bytes may lie in the file. Sorts before everything. */
const ERASED: Key = [0, "erased"]
/** Where the clean copy is made. What lies here when the store is opened was never finished. */
const COPY = "sweep"
/** So many changes may be left for the moment at which everybody waits. */
const FEW_CHANGES = 100

const NOTHING = new Uint8Array()

/**
 * The file in which everything lies: one LMDB environment. LMDB leaves what was removed lying in its
 * file until it needs the room, so a sweep makes a clean copy and puts that in its place. Whoever
 * kills the process at any moment leaves the old file or the new one, each whole.
 */
export class StoreFile {
  private readonly directory: string
  private readonly options: LmdbOptions
  private opened: Environment | undefined
  private isClosed = false
  private readonly underWay = new Set<Promise<unknown>>()
  /** What was written since the copy that is being made was begun. */
  private changed: Key[] | undefined
  /** Stands while the files are changed. */
  private swapping: Promise<void> | undefined
  private lastSweep: Promise<void> = Promise.resolve()

  /** Throws when there can be no store in this directory. */
  constructor(directory: string, options: LmdbOptions) {
    this.directory = directory
    this.options = options
    rmSync(join(directory, COPY), { recursive: true, force: true })
    this.opened = openEnvironment(directory, options)
  }

  /** Reads or writes. Whoever comes while the files are changed waits, and keeps their turn. */
  async use<Result>(act: (db: Environment) => Promise<Result> | Result): Promise<Result> {
    if (this.isClosed) throw new Error("The store is closed.")
    while (this.swapping) await this.swapping
    const acting = (async () => act(this.db))()
    this.underWay.add(acting)
    try {
      return await acting
    } finally {
      this.underWay.delete(acting)
    }
  }

  /** For within `use`. */
  put(key: Key, bytes: Uint8Array, version?: number): void {
    this.changed?.push(key)
    if (version === undefined) void this.db.put(key, bytes)
    else void this.db.put(key, bytes, version)
  }

  /** For within `use`. */
  remove(key: Key): void {
    this.changed?.push(key)
    void this.db.remove(key)
  }

  /** For within `use`, beside the removing: there is something to sweep. */
  noteErased(): void {
    this.put(ERASED, NOTHING)
  }

  /**
   * Resolves when no byte of what was erased before lies in the file. Of many who ask at once the
   * first sweeps for all. Rejects when it cannot; then everything is as it was.
   */
  sweep(): Promise<void> {
    this.lastSweep = this.lastSweep.catch(() => {}).then(() => this.sweepNow())
    return this.lastSweep
  }

  /** Resolves when what was begun is done, and on the disk. */
  async close(): Promise<void> {
    this.isClosed = true
    await this.lastSweep.catch(() => {})
    await this.settled()
    await closeEnvironment(this.db)
  }

  /** Opened anew when changing the files stopped halfway. */
  private get db(): Environment {
    return (this.opened ??= openEnvironment(this.directory, this.options))
  }

  private async settled(): Promise<void> {
    await Promise.allSettled(this.underWay)
  }

  private async sweepNow(): Promise<void> {
    if (this.isClosed || !this.db.doesExist(ERASED)) return
    // It would go on writing in the old file.
    if (isShared(this.db)) throw new Error("Another program has the store open.")
    const directory = join(this.directory, COPY)
    this.changed = []
    try {
      // What was begun before this is not noted.
      await this.settled()
      const copy = new CleanCopy(directory)
      try {
        await copy.takeAll(this.db, ERASED, () => !this.isClosed)
        await copy.flush()
        while (this.changed.length > FEW_CHANGES) await this.takeChanged(copy)
        await this.putInPlace(copy)
      } finally {
        await copy.close()
      }
    } finally {
      this.changed = undefined
      await rm(directory, { recursive: true, force: true })
    }
  }

  private async takeChanged(copy: CleanCopy): Promise<void> {
    const keys = this.changed ?? []
    this.changed = []
    // Noted when it was asked; it stands when it is done.
    await this.settled()
    await copy.take(this.db, keys)
  }

  /** Nobody reads or writes meanwhile: what is left is copied, and the files change places. */
  private async putInPlace(copy: CleanCopy): Promise<void> {
    let done = () => {}
    this.swapping = new Promise((resolve) => (done = resolve))
    try {
      await this.takeChanged(copy)
      await copy.close()
      await copy.flush()
      await closeEnvironment(this.db)
      this.opened = undefined
      // It tells of readers of the old file; LMDB makes another.
      await rm(join(this.directory, LOCK), { force: true })
      await rename(copy.path, join(this.directory, DATA))
      flushDirectory(this.directory)
      this.opened = openEnvironment(this.directory, this.options)
    } finally {
      this.swapping = undefined
      done()
    }
  }
}
