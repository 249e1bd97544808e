import fastify from "fastify"
import { afterEach, beforeEach, expect, test } from "vitest"
import { answerErrors } from "../../../server/http/errors.ts"
import { visit } from "../../../server/http/visit.ts"
import { openLog } from "../../../server/log.ts"
import { writePerson } from "../../../src/meeting/commands/server.ts"
import type { PersonId } from "../../../src/meeting/ids.ts"
import { personOf } from "../../../src/meeting/queries/people.ts"
import { SEATS } from "../../../src/meeting/schema.ts"
import { servedRoom, type ServedRoom } from "../../support/servedRoom.ts"

let at: ServedRoom
beforeEach(async () => {
  at = await servedRoom()
})
afterEach(() => at.close())

test("who was removed is not served, also with a session that was not ended", async () => {
  const app = fastify()
  answerErrors(app, openLog("silent"))
  app.get("/:id", (request) => visit(at, request, SEATS, () => Promise.resolve("served")))
  const { token } = await at.sit("emre")
  const asked = async () => {
    const headers = { authorization: `Bearer ${token}` }
    return (await app.inject({ url: `/${at.meeting}`, headers })).statusCode
  }
  expect(await asked()).toBe(200)
  await at.room.write((inside) => {
    const emre = personOf(inside, "emre")!
    writePerson(inside, "emre" as PersonId, { ...emre, removedAt: at.clock.now })
  })
  expect(await asked()).toBe(401)
})
