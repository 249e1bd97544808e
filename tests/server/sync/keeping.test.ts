import { describe, expect, test } from "vitest"
import { cardIn } from "../../../src/meeting/queries/cards.ts"
import { connect } from "../../support/client.ts"
import { hasCard, layCard, servedTable } from "../../support/servedTable.ts"
import type { Guest } from "../../support/table.ts"
import { until } from "../../support/until.ts"

const at = servedTable()

describe("seen means kept", () => {
  test("nobody sees what is not in the store yet", async () => {
    const { facilitator, emre } = await at.everyone()
    at.server.trouble.hold()
    layCard(emre, "wacht")
    await until("the store is asked", () => at.server.trouble.waiting() > 0)
    expect(hasCard(facilitator, "wacht")).toBe(false)
    at.server.trouble.letThrough()
    await until("it is passed on", () => hasCard(facilitator, "wacht"))
  })

  test("a store that takes nothing: nothing is passed on, people see it, and all comes after", async () => {
    const { facilitator, emre, screen } = await at.everyone()
    const health = async () => (await fetch(`${at.server.origin}/healthz`)).status
    expect(await health()).toBe(200)
    at.server.trouble.refuse()
    layCard(emre, "vol")
    const told = ({ provider }: Guest) =>
      [...provider.awareness.getStates().values()].some((state) => "server" in state)
    await until("everyone is told", () => [facilitator, emre, screen].every(told))
    expect(await health()).toBe(503)
    layCard(emre, "nog-een")
    screen.provider.disconnect()
    await until("the screen forgot it", () => !told(screen))
    screen.provider.connect()
    await until("who comes back now is told too", () => told(screen))
    expect(hasCard(facilitator, "vol")).toBe(false)
    at.server.trouble.recover()
    await until(
      "it is kept now",
      () => hasCard(facilitator, "vol") && hasCard(facilitator, "nog-een"),
    )
    await until("everyone is told that too", () => ![facilitator, emre, screen].some(told))
    expect(await health()).toBe(200)
    expect(emre.closedWith()).toBeUndefined()
  })

  test("a restarted server has what anyone had seen", async () => {
    const { facilitator, emre } = await at.everyone()
    layCard(emre, "blijft")
    await until("it was seen", () => hasCard(facilitator, "blijft"))
    at.table.leave()
    at.server = await at.server.restart()
    const back = connect(at.server.origin, at.table.meetingId, emre.session)
    await until("it is there", () => cardIn(back.meeting, "blijft") !== undefined)
    back.leave()
  })
})
