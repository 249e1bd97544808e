import { afterEach, beforeEach, describe, expect, test } from "vitest"
import * as Y from "yjs"
import { TimeFor } from "../../../server/sync/timeFor.ts"
import { CLOSE } from "../../../src/contract/close.ts"
import { servedRoom, type ServedRoom } from "../../support/servedRoom.ts"
import { frame } from "../../support/rawClient.ts"
import { until } from "../../support/until.ts"

describe("the server's time", () => {
  test("is bounded for each, and comes back", () => {
    const time = new TimeFor()
    expect(time.isLeft("emre", 0)).toBe(true)
    for (let count = 0; count < 99; count++) time.spend("emre", 100, 0)
    expect(time.isLeft("emre", 0)).toBe(true)
    time.spend("emre", 500, 0)
    expect(time.isLeft("emre", 0)).toBe(false)
    expect(time.isLeft("fenna", 0)).toBe(true)
    // What was taken beyond it is waited for.
    expect(time.isLeft("emre", 4_000)).toBe(false)
    expect(time.isLeft("emre", 4_100)).toBe(true)
  })
})

describe("in a room", () => {
  let at: ServedRoom
  beforeEach(async () => {
    at = await servedRoom()
  })
  afterEach(() => at.close())

  const asking = frame(0, Y.encodeStateVector(new Y.Doc()), 0)
  const isAnswered = (message: Uint8Array) => message[0] === 0 && message[1] === 1

  test("who used theirs up is sent away on every connection, and nobody else is", async () => {
    const emre = await at.sit("emre")
    const [fenna, one] = [await at.raw(await at.sit("fenna")), await at.raw(emre)]
    at.room.time.spend("emre", 60_000, Date.now())
    for (const connection of [one, await at.raw(emre)]) {
      connection.send(asking)
      expect(await connection.closed()).toBe(CLOSE.tooFast)
    }
    fenna.send(asking)
    await until("Fenna is answered", () => fenna.heard.some(isAnswered))
    fenna.socket.close()
  })
})
