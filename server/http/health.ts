import type { FastifyInstance } from "fastify"
import type { Parts } from "./parts.ts"

/** Whether it can serve, for whoever watches over the server. */
export function health(app: FastifyInstance, { rooms }: Pick<Parts, "rooms">): void {
  app.get("/healthz", (_request, reply) => {
    reply.header("Cache-Control", "no-store")
    return rooms.saving()
      ? reply.send({ status: "ok" })
      : reply.code(503).send({ status: "not-saving" })
  })
}
