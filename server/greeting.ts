import { renderUnicodeCompact } from "uqr"
import { isEverywhere, networkOrigin, originAt } from "./network.ts"

/** What whoever starts the server reads: where it is, and the code that a phone at the table scans. */
export function greeting(host: string, port: number, publicOrigin: string | undefined): string {
  const network = publicOrigin ?? networkOrigin(host, port)
  const here = isEverywhere(host) ? "localhost" : host
  const lines = ["", "  Aan Tafel", "", `  on this machine   ${originAt(here, port)}`]
  if (network !== undefined)
    lines.push(`  on the network    ${network}`, "", indented(renderUnicodeCompact(network)))
  return [...lines, "", ""].join("\n")
}

function indented(block: string): string {
  return block.replace(/^/gm, "  ")
}
