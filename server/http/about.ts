import type { AddressInfo } from "node:net"
import type { FastifyInstance } from "fastify"
import type { About } from "../../src/contract/answers.ts"
import { ROUTES } from "../../src/contract/routes.ts"
import { networkOrigin } from "../network.ts"
import type { Parts } from "./parts.ts"

/** What a page must know before anybody is in. No token. */
export function about(api: FastifyInstance, { settings }: Pick<Parts, "settings">): void {
  api.get(ROUTES.about, (): About => {
    const { port } = api.server.address() as AddressInfo
    return {
      keepDays: settings.KEEP_DAYS,
      password: settings.START_PASSWORD !== undefined,
      network: settings.PUBLIC_ORIGIN ?? networkOrigin(settings.HOST, port) ?? null,
    }
  })
}
