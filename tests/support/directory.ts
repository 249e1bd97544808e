import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"

/** An empty directory of its own, and how to be rid of it. */
export async function ownDirectory(): Promise<{ path: string; remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), "aan-tafel-"))
  return { path, remove: () => rm(path, { recursive: true, force: true }) }
}
