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

/** How many of these lie among some bytes, with their beginning, their middle or their end. */
export function partlyIn(bytes: Buffer, looked: Uint8Array[]): number {
  const parts = (one: Uint8Array) =>
    [0, one.length >> 1, -16].map((at) => Buffer.from(one.subarray(at)).subarray(0, 16))
  return looked.filter((one) => parts(one).some((part) => bytes.includes(part))).length
}
