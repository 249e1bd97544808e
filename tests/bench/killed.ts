import { addCard, typeInCard } from "../../src/meeting/commands/cards.ts"
import type { CardId } from "../../src/meeting/ids.ts"
import { textIn } from "../../src/meeting/queries/cards.ts"
import { startBuiltServer } from "../support/builtServer.ts"
import { connect } from "../support/client.ts"
import { startMeeting, type Guest, type Table } from "../support/table.ts"
import { until } from "../support/until.ts"
import type { Row } from "./rows.ts"

const MEETINGS = 4
const PEOPLE = 4
const ROUNDS = 10
/** A round lasts so long, and a bit longer each time, so that the kill never falls at one moment. */
const ROUND_MS = 700
/** As fast as a connection may go on doing. */
const EVERY_MS = 17

/**
 * People type while the server is killed (-9), again and again. What anybody had on their screen of
 * another is looked for in what the server has when it is started again, before anybody brings back
 * what they have. One typed character is one edit.
 */
export async function killed(): Promise<Row[]> {
  let server = await startBuiltServer()
  const port = Number(new URL(server.origin).port)
  const tables: { table: Table; guests: Guest[] }[] = []
  for (let meeting = 0; meeting < MEETINGS; meeting++) {
    const table = await startMeeting(server.origin)
    const guests: Guest[] = []
    while (guests.length < PEOPLE) guests.push(await table.join("participant", `P${guests.length}`))
    tables.push({ table, guests })
  }
  const everyone = tables.flatMap(({ guests }) => guests)
  let seen = 0
  let lost = 0
  for (let round = 0; round < ROUNDS; round++) {
    const cardOf = ({ id }: Guest) => `${round}-${id}` as CardId
    for (const guest of everyone) {
      const { meeting, writer, id } = guest
      addCard(meeting, writer, { id: cardOf(guest), kind: "worry", text: "", author: id }, 0)
    }
    const typing = setInterval(() => {
      for (const guest of everyone)
        typeInCard(guest.meeting, guest.writer, cardOf(guest), { at: 0, remove: 0, insert: "x" })
    }, EVERY_MS)
    await new Promise((resolve) => setTimeout(resolve, ROUND_MS + round * 7))
    await server.end("SIGKILL")
    clearInterval(typing)
    for (const { provider } of everyone) provider.disconnect()

    server = await startBuiltServer({ directory: server.directory, port })
    for (const { table, guests } of tables) {
      const [first] = guests as [Guest]
      const fresh = connect(server.origin, table.meetingId, first.session)
      await fresh.synced()
      for (const writer of guests) {
        const lengthFor = ({ meeting }: Pick<Guest, "meeting">) =>
          textIn(meeting, cardOf(writer))?.length ?? 0
        const most = Math.max(...guests.filter((guest) => guest !== writer).map(lengthFor))
        seen += most
        lost += Math.max(0, most - lengthFor(fresh))
      }
      fresh.leave()
    }
    for (const { provider } of everyone) provider.connect()
    await until("all are back", () => everyone.every(({ provider }) => provider.synced))
  }
  for (const { table } of tables) table.leave()
  await server.remove()
  return [
    [`edits seen by another and lost by kill -9, ${ROUNDS} kills (bar: 0)`, `${lost} of ${seen}`],
  ]
}
