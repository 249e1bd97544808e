import type { FastifyRequest } from "fastify"
import { Problem } from "./errors.ts"

/** A host as it may stand in a link or a header: a name or an address, perhaps with a port. */
export function isHost(host: string | undefined): host is string {
  return host !== undefined && /^[A-Za-z0-9._:[\]-]{1,255}$/.test(host)
}

/** The origin that links begin with: the setting, or the host under which the caller found us. */
export function originOf(request: FastifyRequest, publicOrigin: string | undefined): string {
  if (publicOrigin !== undefined) return publicOrigin
  const { host } = request.headers
  if (!isHost(host)) throw new Problem("bad-input", { field: "Host" })
  return `${request.protocol}://${host}`
}
