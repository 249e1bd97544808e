import * as Y from "yjs"
import { describe, expect, test } from "vitest"
import { ROUTES } from "../../../src/contract/routes.ts"
import { connectRaw, frame, opened, presenceFrame } from "../../support/rawClient.ts"
import { servedTable } from "../../support/servedTable.ts"
import type { Guest } from "../../support/table.ts"
import { until } from "../../support/until.ts"

const at = servedTable()

describe("presence", () => {
  const statesAt = ({ provider }: Guest) => [...provider.awareness.getStates().values()]
  const sees = (guest: Guest, personId: string | null) =>
    statesAt(guest).some((state) => state["user"]?.personId === personId)
  const cards = (guest: Guest) => statesAt(guest).flatMap(({ card }) => card ?? []) as string[]
  const table = async ({ call }: Guest) =>
    (await call("GET", ROUTES.meeting(at.table.meetingId))).status
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

  test("is the newest that was said, also while the store takes its time", async () => {
    const { facilitator, emre, screen } = await at.everyone()
    const { trouble } = at.server
    trouble.hold()
    present(emre, { user: { personId: emre.id }, card: "eerst" })
    await until("it is being kept whose it is", () => trouble.waiting() > 0)
    present(emre, { user: { personId: emre.id }, card: "daarna" })
    await until("the server answered", async () => (await table(emre)) === 200)
    trouble.letThrough()
    present(screen, { user: { personId: null }, card: "later" })
    const seen = () => ["daarna", "later"].every((card) => cards(facilitator).includes(card))
    await until("what came later is seen", seen)
    expect(cards(facilitator).sort()).toEqual(["daarna", "later"])
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
