import helmet from "@fastify/helmet"
import type { FastifyInstance } from "fastify"
import type { IncomingMessage } from "node:http"
import { isHost } from "./origin.ts"

/** No page of ours looks, listens or asks where somebody is; the wall alone stays awake. */
const PERMISSIONS = [
  ...["camera", "microphone", "geolocation", "display-capture", "payment", "usb"].map(
    (feature) => `${feature}=()`,
  ),
  "screen-wake-lock=(self)",
].join(", ")

/**
 * What a browser may do with what it gets from here: everything comes from this server and goes to
 * it. Works over plain http, where a meeting at somebody's kitchen table is held.
 */
export async function headers(app: FastifyInstance, publicOrigin: string | undefined) {
  const isHttps = publicOrigin?.startsWith("https:") ?? false
  const itself = ["'self'"]
  const nothing = ["'none'"]
  app.addHook("onRequest", async (_request, reply) => {
    reply.header("Permissions-Policy", PERMISSIONS)
  })
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: nothing,
        scriptSrc: itself,
        styleSrc: itself,
        fontSrc: itself,
        imgSrc: [...itself, "data:", "blob:"],
        manifestSrc: itself,
        workerSrc: itself,
        // Older Safari does not count a socket to the same host as "self".
        connectSrc: [...itself, (request) => socketsOf(request, publicOrigin)],
        objectSrc: nothing,
        baseUri: nothing,
        formAction: itself,
        frameAncestors: nothing,
      },
    },
    referrerPolicy: { policy: "no-referrer" },
    xFrameOptions: { action: "deny" },
    // Browsers take these over https alone, and complain in the console elsewhere.
    strictTransportSecurity: isHttps && { maxAge: 180 * 24 * 60 * 60, includeSubDomains: false },
    crossOriginOpenerPolicy: isHttps && { policy: "same-origin" },
    originAgentCluster: isHttps,
  })
}

function socketsOf({ headers }: IncomingMessage, publicOrigin: string | undefined): string {
  const host = publicOrigin === undefined ? headers.host : new URL(publicOrigin).host
  return isHost(host) ? `ws://${host} wss://${host}` : "'self'"
}
