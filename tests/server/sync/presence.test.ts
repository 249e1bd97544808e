import * as Y from "yjs"
import { describe, expect, test } from "vitest"
import { connectRaw, frame, opened, presenceFrame } from "../../support/rawClient.ts"
import { servedTable } from "../../support/servedTable.ts"
import type { Guest } from "../../support/table.ts"
import { until } from "../../support/until.ts"

const at = servedTable()

describe("presence", () => {
  const statesAt = ({ provider }: Guest) => [...provider.awareness.getStates().values()]
  const sees = (guest: Guest, personId: string | null) =>
    statesAt(guest).some((state) => state["user"]?.personId === personId)
  const present = ({ provider }: Guest, state: Record<string, unknown>) =>
    provider.awareness.setLocalState(state)

  test("is passed on as it is, and goes when the connection does", async () => {
    const { facilitator, emre, screen } = await at.everyone()
    present(emre, { user: { personId: emre.id }, card: "k1" })
    await until("it is seen", () => sees(facilitator, emre.id) && sees(screen, emre.id))
    emre.provider.disconnect()
    await until("emre is away", () => !sees(facilitator, emre.id))
    expect(facilitator.meeting.people.has(emre.id)).toBe(true)
    emre.provider.connect()
    await until("emre is back", () => sees(facilitator, emre.id))
  })

  test("of another person, or too long, is not passed on, and the connection stays", async () => {
    const { facilitator, emre } = await at.everyone()
    present(emre, { user: { personId: facilitator.id } })
    present(emre, { user: { personId: emre.id }, note: "x".repeat(1100) })
    present(emre, { user: { personId: emre.id }, card: "goed" })
    await until("the right one is seen", () => sees(facilitator, emre.id))
    expect(statesAt(facilitator).filter((state) => "note" in state)).toEqual([])
    expect(sees(facilitator, facilitator.id)).toBe(false)
    expect(emre.closedWith()).toBeUndefined()
  })

  test("under another's client id is ignored", async () => {
    const { facilitator, emre } = await at.everyone()
    present(facilitator, { user: { personId: facilitator.id }, card: "hier" })
    await until("it is seen", () => sees(emre, facilitator.id))
    const hostile = await opened(
      connectRaw(at.server.origin, at.table.meetingId, emre.session.token),
    )
    const client = facilitator.doc.clientID
    hostile.send(presenceFrame([{ client, clock: 99, json: "null" }]))
    hostile.send(frame(0, Y.encodeStateVector(new Y.Doc()), 0))
    await until("the server answered", () => hostile.heard.some((m) => m[0] === 0 && m[1] === 1))
    expect(sees(emre, facilitator.id)).toBe(true)
  })
})
