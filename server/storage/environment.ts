import { existsSync, mkdirSync } from "node:fs"
import { dirname, resolve } from "node:path"
import { open, type RootDatabase } from "lmdb"
import { StoreRefused } from "./storage.ts"

export interface LmdbOptions {
  /** Whether a commit also waits for the disk. Without it a power cut may cost the last moments. */
  syncToDisk: boolean
}

export type Key = (string | number)[]

/** LMDB's file with everything, and the one in which it notes who reads. */
export const DATA = "data.mdb"
export const LOCK = "lock.mdb"

const NOT_THERE: Key = [0, "not there"]

/** One LMDB file, opened. */
export type Environment = RootDatabase<Uint8Array, Key>

/**
 * Opens the environment in a directory, which is made when it is not there. Without options nothing of
 * it goes to the disk by itself. Throws when it cannot.
 */
export function openEnvironment(directory: string, options?: LmdbOptions): Environment {
  makeDirectory(resolve(directory))
  const environment = open<Uint8Array, Key>({
    path: directory,
    // Else a dot in its name ("aan.tafel") makes it a file.
    noSubdir: false,
    encoding: "binary",
    useVersions: true,
    // With it lmdb holds a promise of its own for each turn, whose rejection nobody can handle.
    eventTurnBatching: false,
    ...(options === undefined && { noSync: true }),
    // Left out where it is not switched off: a store made without it cannot be asked for it.
    ...(options?.syncToDisk && { overlappingSync: false }),
  })
  // LMDB notes who reads, and so others see that it is open.
  environment.doesExist(NOT_THERE)
  return environment
}

/** Resolves when what was committed is on the disk and the environment is closed. */
export async function closeEnvironment(environment: Environment): Promise<void> {
  // Closing waits for the flush of the last commit, and for that of one which could not be made
  // without end. Taking away what is not there is a commit that can always be made.
  await orRefused(environment.remove(NOT_THERE))
  await environment.close()
}

/** What LMDB wrote, or `StoreRefused` with its reason. */
export async function orRefused<Result>(written: Promise<Result>): Promise<Result> {
  try {
    return await written
  } catch (error) {
    // LMDB keeps the reason of a commit it could not make behind a second promise.
    const { commitError } = error as { commitError?: Promise<never> }
    const reason = await commitError?.catch((why: unknown) => why)
    throw new StoreRefused(reason ?? error)
  }
}

/** Whether another program has it open too. */
export function isShared(environment: Environment): boolean {
  // Forgets those that were killed.
  environment.readerCheck()
  const pids = [...environment.readerList().matchAll(/^\s*(\d+) /gm)].map(([, pid]) => Number(pid))
  return pids.some((pid) => pid !== process.pid)
}

/** Node's own recursive mkdir never returns where the system makes no directories, as in /proc. */
function makeDirectory(path: string): void {
  if (existsSync(path)) return
  makeDirectory(dirname(path))
  mkdirSync(path)
}
