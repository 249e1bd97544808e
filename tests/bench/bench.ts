/**
 * `npm run bench`: figures, as a table, each beside its bar where it has one. Nothing here fails for
 * being slow. `npm run bench pdf` measures that alone.
 */
import { cpus } from "node:os"
import process from "node:process"
import { capacity } from "./capacity.ts"
import { flood } from "./flood.ts"
import { forms } from "./forms.ts"
import { frames } from "./frames.ts"
import { joining } from "./joining.ts"
import { judging } from "./judging.ts"
import { killed } from "./killed.ts"
import { latency } from "./latency.ts"
import { memory } from "./memory.ts"
import { page } from "./page.ts"
import { pdf } from "./pdf.ts"
import { phone } from "./phone.ts"
import type { Row } from "./rows.ts"
import { share } from "./share.ts"

const MEASURES: Record<string, () => Promise<Row[]> | Row[]> = {
  latency: async () => [...(await latency(1)), ...(await latency(20))],
  capacity,
  flood,
  judging,
  share,
  joining,
  page,
  phone,
  frames,
  memory,
  killed,
  pdf,
  forms,
}

const asked = process.argv.slice(2)
console.log(`Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model ?? "unknown"})\n`)
for (const [name, measure] of Object.entries(MEASURES)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  for (const [what, figure] of await measure()) console.log(`${what.padEnd(76)} ${figure}`)
}
