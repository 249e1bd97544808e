import { readdir, readFile } from "node:fs/promises"
import { join } from "node:path"

/** Every byte that lies under a directory. */
export async function bytesIn(directory: string): Promise<Buffer> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  return Buffer.concat(
    await Promise.all(files.map(({ parentPath, name }) => readFile(join(parentPath, name)))),
  )
}
