import { networkInterfaces } from "node:os"
import { renderUnicodeCompact } from "uqr"

/** What whoever starts the server reads: where it is, and the code that a phone at the table scans. */
export function greeting(host: string, port: number, publicOrigin: string | undefined): string {
  const network = publicOrigin ?? addressFor(host, port)
  const here = isEverywhere(host) ? "localhost" : host
  const lines = ["", "  Aan Tafel", "", `  on this machine   ${originOf(here, port)}`]
  if (network !== undefined)
    lines.push(`  on the network    ${network}`, "", indented(renderUnicodeCompact(network)))
  return [...lines, "", ""].join("\n")
}

/** The address under which other devices find a server that listens on `host`. */
function addressFor(host: string, port: number): string | undefined {
  const address = isEverywhere(host) ? networkAddress() : host
  return address === undefined ? undefined : originOf(address, port)
}

function isEverywhere(host: string): boolean {
  return host === "0.0.0.0" || host === "::"
}

/** The first address of this machine that is no loopback. */
function networkAddress(): string | undefined {
  const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? [])
  return addresses.find(({ family, internal }) => family === "IPv4" && !internal)?.address
}

function originOf(host: string, port: number): string {
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`
}

function indented(block: string): string {
  return block.replace(/^/gm, "  ")
}
