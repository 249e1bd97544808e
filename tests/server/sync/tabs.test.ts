import { describe, expect, test } from "vitest"
import { moveCard, typeInCard } from "../../../src/meeting/commands/cards.ts"
import type { CardId } from "../../../src/meeting/ids.ts"
import { cardIn } from "../../../src/meeting/queries/cards.ts"
import { KINDS } from "../../../src/meeting/schema.ts"
import { connect, type Client } from "../../support/client.ts"
import { byChance } from "../../support/dice.ts"
import { hasCard, layCard, servedTable } from "../../support/servedTable.ts"
import type { Guest } from "../../support/table.ts"
import { until } from "../../support/until.ts"

const at = servedTable()
const CARDS = ["een", "twee", "drie"] as CardId[]
const STEPS = 150

/** Another tab of somebody: the same token on a socket of its own. */
async function secondTab(guest: Guest): Promise<Guest> {
  const tab = connect(at.server.origin, at.table.meetingId, guest.session)
  await tab.synced()
  return { ...guest, ...tab }
}

const boardOf = ({ meeting }: Client) => JSON.stringify(CARDS.map((card) => cardIn(meeting, card)))

describe("two tabs of one person", () => {
  test("[D3] [D5] both write, online and away, and all of it is on everyone's board", () =>
    byChance(async (roll) => {
      const { facilitator, emre } = await at.everyone()
      const tabs = [emre, await secondTab(emre)]
      for (const card of CARDS) layCard(emre, card, "")
      await until("the cards are there", () => tabs.every((tab) => hasCard(tab, "drie")))
      let typed = 0
      for (let step = 0; step < STEPS; step++) {
        const tab = tabs[roll(2)]!
        const card = CARDS[roll(CARDS.length)]!
        const what = roll(10)
        if (what === 0) tab.provider.disconnect()
        else if (what === 1) tab.provider.connect()
        else if (what < 5)
          moveCard(tab.meeting, tab.writer, card, { kind: KINDS[roll(5)]!, index: roll(3) })
        else {
          const length = cardIn(tab.meeting, card)?.text.length ?? 0
          const added = { at: roll(length + 1), remove: 0, insert: "x" }
          if (typeInCard(tab.meeting, tab.writer, card, added).done) typed++
        }
        // Now and then the others get a turn.
        if (roll(4) === 0) await new Promise((resolve) => setImmediate(resolve))
      }
      for (const tab of tabs) tab.provider.connect()
      const everyone = [facilitator, ...tabs]
      const lettersOf = (client: Client) =>
        CARDS.reduce((sum, card) => sum + (cardIn(client.meeting, card)?.text.length ?? 0), 0)
      await until("all have the same, and all of it", () =>
        everyone.every((one) => boardOf(one) === boardOf(emre) && lettersOf(one) === typed),
      )
      expect(typed).toBeGreaterThan(STEPS / 5)
      for (const tab of tabs) expect(tab.closedWith() ?? 1005).toBeLessThan(4400)
      tabs[1]!.leave()
    }))

  test("they are here until the last tab goes", async () => {
    const { facilitator, emre } = await at.everyone()
    const tab = await secondTab(emre)
    for (const { provider, id } of [emre, tab])
      provider.awareness.setLocalStateField("user", { personId: id })
    const tabsSeen = () =>
      [...facilitator.provider.awareness.getStates().values()].filter(
        ({ user }) => (user as { personId?: string } | undefined)?.personId === emre.id,
      ).length
    await until("both tabs are seen", () => tabsSeen() === 2)
    emre.provider.disconnect()
    await until("one is left", () => tabsSeen() === 1)
    layCard(tab, "nog-hier")
    await until("who is left can write", () => hasCard(facilitator, "nog-hier"))
    expect(tabsSeen()).toBe(1)
    tab.leave()
    await until("they are away", () => tabsSeen() === 0)
  })
})
