import fc from "fast-check"
import * as encoding from "lib0/encoding"
import * as Y from "yjs"
import { expect, test } from "vitest"
import { readUpdate } from "../../../server/sync/readUpdate.ts"
import { CLOSE } from "../../../src/contract/close.ts"
import { connectRaw, frame, opened } from "../../support/rawClient.ts"
import { hasCard, layCard, servedTable } from "../../support/servedTable.ts"
import { until } from "../../support/until.ts"

const at = servedTable()

const clockIn = (doc: Y.Doc) => (client: number) => Y.getState(doc.store, client)

test("what builds on what is not here is found before it is applied, and nothing else is", () => {
  const step = fc.record({
    who: fc.nat(2),
    does: fc.constantFrom("insert", "insert", "delete", "set", "hear"),
    at: fc.nat(30),
  })
  let isMissing = 0
  fc.assert(
    fc.property(
      fc.array(step, { minLength: 10, maxLength: 60 }),
      fc.array(fc.boolean(), { minLength: 60, maxLength: 60 }),
      (steps, arrives) => {
        const docs = [1, 2, 3].map((id) => Object.assign(new Y.Doc(), { clientID: id }))
        const said: Uint8Array[] = []
        for (const doc of docs)
          doc.on("update", (update: Uint8Array, from: unknown) => {
            if (from !== "heard") said.push(update)
          })
        for (const { who, does, at } of steps) {
          const doc = docs[who]!
          const text = doc.getText("text")
          if (does === "insert") text.insert(Math.min(at, text.length), "ab")
          if (does === "delete" && text.length > 0) text.delete(at % text.length, 1)
          if (does === "set") doc.getMap("map").set(`${at % 3}`, new Y.Text("woord"))
          if (does === "hear") for (const update of said) Y.applyUpdate(doc, update, "heard")
        }
        const here = new Y.Doc()
        for (const [index, update] of said.entries()) {
          if (!arrives[index % arrives.length]) continue
          const read = readUpdate(update, clockIn(here))
          const copy = new Y.Doc()
          Y.applyUpdate(copy, Y.encodeStateAsUpdate(here))
          const before = Y.decodeStateVector(Y.encodeStateVector(copy))
          Y.applyUpdate(copy, update)
          const { pendingStructs, pendingDs } = copy.store
          expect(read?.isMissing).toBe(pendingStructs !== null || pendingDs !== null)
          const after = [...Y.decodeStateVector(Y.encodeStateVector(copy))]
          const grown = after.filter(([client, clock]) => clock > (before.get(client) ?? 0))
          const adds = [...(read?.adds ?? [])]
          // Of what builds on what is missing, Yjs takes in what it can.
          const taken = read?.isMissing ? adds : grown.map(([client]) => client)
          expect(adds).toEqual(taken)
          if (read?.isMissing) isMissing++
          else Y.applyUpdate(here, update)
        }
      },
    ),
    { numRuns: 40, seed: 20261127 },
  )
  expect(isMissing).toBeGreaterThan(50)
})

test("an update that does not decode is none", () => {
  expect(readUpdate(new Uint8Array([9, 9, 9]), () => 0)).toBeUndefined()
})

/** Two characters, each of which says that it stands after the other. */
function circle(): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, 2)
  for (const [client, other] of [
    [9_001, 9_000],
    [9_000, 9_001],
  ] as const) {
    for (const number of [1, client, 0]) encoding.writeVarUint(encoder, number)
    // A string (4) with a left origin (128).
    encoding.writeUint8(encoder, 128 | 4)
    for (const number of [other, 0]) encoding.writeVarUint(encoder, number)
    encoding.writeVarString(encoder, "x")
  }
  encoding.writeVarUint(encoder, 0)
  return encoding.toUint8Array(encoder)
}

test("what names itself in a circle is malformed, and is not asked for", async () => {
  const { facilitator, emre } = await at.everyone()
  const hostile = await opened(connectRaw(at.server.origin, at.table.meetingId, emre.session.token))
  hostile.send(frame(0, circle(), 2))
  expect(await hostile.closed()).toBe(CLOSE.malformed)
  layCard(emre, "verder")
  await until("the meeting goes on", () => hasCard(facilitator, "verder"))
})
