import * as Y from "yjs"
import { addCard, typeInCard } from "../../src/meeting/commands/cards.ts"
import type { CardId } from "../../src/meeting/ids.ts"
import { startBuiltServer } from "../support/builtServer.ts"
import { connectRaw, frame, opened } from "../support/rawClient.ts"
import { startMeeting } from "../support/table.ts"
import { until } from "../support/until.ts"
import { atPercent, ms, type Row } from "./rows.ts"

const EDITS = 100
const EVERY_MS = 50
const MESSAGES_A_SECOND = 10_000

/** One edit between two people, while a third floods the same meeting and comes back each time. */
export async function flood(): Promise<Row[]> {
  const server = await startBuiltServer()
  const table = await startMeeting(server.origin)
  const one = await table.join("facilitator", "Mireille", "other")
  const other = await table.join("participant", "Daniëlle")
  const { session } = await table.join("participant", "Emre")
  const card = "k" as CardId
  addCard(one.meeting, one.writer, { id: card, kind: "worry", text: "", author: one.id }, 0)
  await until("the card is there", () => other.meeting.cards.has(card))

  let flooding = true
  let thrownOut = 0
  const asking = frame(0, Y.encodeStateVector(new Y.Doc()), 0)
  const flooded = (async () => {
    while (flooding) {
      const hostile = await opened(connectRaw(server.origin, table.meetingId, session.token))
      for (let sent = 0; sent < MESSAGES_A_SECOND; sent++) hostile.send(asking)
      await hostile.closed()
      thrownOut++
    }
  })()

  const delays: number[] = []
  let typedAt = 0
  other.meeting.cards.observeDeep((_events, { local }) => {
    if (!local) delays.push(performance.now() - typedAt)
  })
  for (let edit = 0; edit < EDITS; edit++) {
    typedAt = performance.now()
    typeInCard(one.meeting, one.writer, card, { at: edit, remove: 0, insert: "x" })
    await until("it has crossed", () => delays.length > edit)
    await new Promise((resolve) => setTimeout(resolve, EVERY_MS))
  }
  flooding = false
  await flooded
  table.leave()
  await server.remove()
  return [
    [
      `One edit between two people while a third floods (thrown out ${thrownOut} times), p95`,
      ms(atPercent(delays, 95)),
    ],
  ]
}
