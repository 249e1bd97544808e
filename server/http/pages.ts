import fastifyStatic from "@fastify/static"
import type { FastifyInstance, FastifyReply } from "fastify"
import { Problem, sendProblem } from "./errors.ts"

/** Vite puts a hash into the names of these: what is under one name never changes. */
const HASHED = /[\\/]assets[\\/]/

/** The page's files, and the page itself at every other address that a browser opens. */
export async function pages(app: FastifyInstance, directory: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: directory,
    index: false,
    cacheControl: false,
    preCompressed: true,
    setHeaders(response, path) {
      response.setHeader("Vary", "accept-encoding")
      response.setHeader(
        "Cache-Control",
        HASHED.test(path) ? "public, max-age=31536000, immutable" : "no-store",
      )
    },
  })
  app.get("/", (_request, reply) => reply.sendFile("index.html"))
  app.setNotFoundHandler((request, reply) => {
    const path = request.raw.url?.split("?")[0] ?? ""
    const wantsPage = /text\/html|\*\/\*/.test(request.headers.accept ?? "*/*")
    const isPage =
      wantsPage &&
      ["GET", "HEAD"].includes(request.method) &&
      /^\/(?!(api|sync|assets)(\/|$))[\w/-]*$/.test(path)
    return isPage ? reply.sendFile("index.html") : sendProblem(reply, new Problem("not-found"))
  })
}

export function noPages(app: FastifyInstance): void {
  app.setNotFoundHandler((_request, reply): FastifyReply =>
    sendProblem(reply, new Problem("not-found")),
  )
}
