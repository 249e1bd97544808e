import { writeFile } from "node:fs/promises"
import { join } from "node:path"
import { promisify } from "node:util"
import { brotliCompress, gzip } from "node:zlib"
import type { Plugin } from "vite"

/** What gains from it: fonts and pictures are compressed already. */
const TEXT = /\.(js|css|html|svg|json)$/
/** Below this many bytes a file fits in one packet anyhow. */
const LEAST = 1_000

/**
 * Lays `.br` and `.gz` beside the built page's files, so that the server compresses nothing while a
 * phone waits. Browsers take Brotli over https alone; over plain http they get gzip.
 */
export function compressed(): Plugin {
  return {
    name: "compressed",
    apply: "build",
    async writeBundle({ dir = "" }, bundle) {
      const files = Object.values(bundle).filter(({ fileName }) => TEXT.test(fileName))
      await Promise.all(
        files.map(async (file) => {
          const bytes = Buffer.from(file.type === "chunk" ? file.code : file.source)
          if (bytes.length < LEAST) return
          const path = join(dir, file.fileName)
          await writeFile(`${path}.br`, await promisify(brotliCompress)(bytes))
          await writeFile(`${path}.gz`, await promisify(gzip)(bytes, { level: 9 }))
        }),
      )
    },
  }
}
