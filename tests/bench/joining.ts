import * as Y from "yjs"
import { addCard, moveCard, typeInCard } from "../../src/meeting/commands/cards.ts"
import type { CardId } from "../../src/meeting/ids.ts"
import { textIn } from "../../src/meeting/queries/cards.ts"
import { KINDS } from "../../src/meeting/schema.ts"
import { startBuiltServer } from "../support/builtServer.ts"
import { connect } from "../support/client.ts"
import { startMeeting, type Guest } from "../support/table.ts"
import { until } from "../support/until.ts"
import { kB, median, ms, type Row } from "./rows.ts"

const CARDS = 200
const EDITS = 20_000

/** Joining a meeting of 200 cards with 20,000 edits behind them, with others there and alone. */
export async function joining(): Promise<Row[]> {
  let server = await startBuiltServer()
  const table = await startMeeting(server.origin)
  const first = await table.join("participant", "Emre")
  // Away from the server, so that the pace of a connection does not make this last for minutes.
  first.provider.disconnect()
  write(first)
  first.provider.connect()
  const reader = await table.join("participant", "Fenna")
  await until("the cards are there", () => reader.meeting.cards.size === CARDS)

  const warm: number[] = []
  let bytes = 0
  for (let turn = 0; turn < 10; turn++) {
    const joined = await join(server.origin, table.meetingId, reader)
    warm.push(joined.ms)
    bytes = joined.bytes
  }
  table.leave()
  const cold: number[] = []
  for (let turn = 0; turn < 5; turn++) {
    await server.end("SIGTERM")
    server = await startBuiltServer({ directory: server.directory })
    cold.push((await join(server.origin, table.meetingId, reader)).ms)
  }
  await server.remove()
  return [
    [
      `joining ${CARDS} cards with ${EDITS} edits behind them, others there (bar: 20 ms)`,
      ms(median(warm)),
    ],
    [
      `joining ${CARDS} cards with ${EDITS} edits behind them, from the store (bar: 150 ms)`,
      ms(median(cold)),
    ],
    ["bytes of that", kB(bytes)],
  ]
}

async function join(origin: string, meetingId: string, { session }: Guest) {
  const begun = performance.now()
  const client = connect(origin, meetingId, session)
  await client.synced()
  const took = performance.now() - begun
  const bytes = Y.encodeStateAsUpdate(client.doc).length
  client.leave()
  return { ms: took, bytes }
}

function write({ meeting, writer, id }: Guest): void {
  for (let index = 0; index < CARDS; index++)
    addCard(
      meeting,
      writer,
      { id: `k${index}` as CardId, kind: KINDS[index % 5] ?? "worry", text: "", author: id },
      index,
    )
  // As people do: mostly typing on at the end, now and then taking a word back or moving a card.
  for (let edit = 0; edit < EDITS; edit++) {
    const card = `k${Math.floor(edit / 25) % CARDS}` as CardId
    const length = textIn(meeting, card)?.length ?? 0
    if (edit % 25 === 0)
      moveCard(meeting, writer, card, { kind: KINDS[edit % 5] ?? "worry", index: edit % 9 })
    else if (edit % 25 === 12)
      typeInCard(meeting, writer, card, {
        at: Math.max(0, length - 6),
        remove: Math.min(6, length),
        insert: "",
      })
    else
      typeInCard(meeting, writer, card, { at: length, remove: 0, insert: "woord "[edit % 6] ?? "" })
  }
}
