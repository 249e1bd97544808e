import { networkInterfaces } from "node:os"

/** The address under which other devices find a server that listens on `host`. */
export function networkOrigin(host: string, port: number): string | undefined {
  const address = isEverywhere(host) ? networkAddress() : host
  return address === undefined ? undefined : originAt(address, port)
}

export function isEverywhere(host: string): boolean {
  return host === "0.0.0.0" || host === "::"
}

/** The first address of this machine that is no loopback. */
function networkAddress(): string | undefined {
  const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? [])
  return addresses.find(({ family, internal }) => family === "IPv4" && !internal)?.address
}

export function originAt(host: string, port: number): string {
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`
}
