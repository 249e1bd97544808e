import { addCard, typeInCard } from "../../src/meeting/commands/cards.ts"
import type { CardId } from "../../src/meeting/ids.ts"
import { startBuiltServer } from "../support/builtServer.ts"
import { startMeeting, type Guest } from "../support/table.ts"
import { until } from "../support/until.ts"
import { atPercent, ms, type Row } from "./rows.ts"

const PEOPLE = 12
const SECONDS = 10

/** One edit on everyone else's screen: each person types one character a second, in their own card. */
export async function latency(meetings: number): Promise<Row[]> {
  const server = await startBuiltServer()
  const tables = []
  const all: Guest[][] = []
  for (let index = 0; index < meetings; index++) {
    const table = await startMeeting(server.origin)
    tables.push(table)
    const guests = [await table.join("facilitator", "Mireille", "other")]
    while (guests.length < PEOPLE) guests.push(await table.join("participant", `P${guests.length}`))
    all.push(guests)
  }

  const delays: number[] = []
  /** When the nth character of a card was typed. */
  const typedAt = new Map<string, number>()
  for (const guests of all) {
    for (const { meeting, writer, id } of guests)
      addCard(
        meeting,
        writer,
        { id: id as string as CardId, kind: "worry", text: "", author: id },
        0,
      )
    const [first] = guests
    await until("all cards are there", () =>
      guests.every((one) => one.meeting.cards.size === PEOPLE),
    )
    if (!first) continue
    for (const guest of guests)
      guest.meeting.cards.observeDeep((events, change) => {
        if (change.local) return
        for (const { target } of events) {
          const card = target._item?.parent as { _item?: { parentSub?: string } } | undefined
          const at = typedAt.get(`${card?._item?.parentSub}/${target.length}`)
          if (at !== undefined) delays.push(performance.now() - at)
        }
      })
  }

  const cpuBefore = server.cpuSeconds()
  const begun = performance.now()
  const typing = all.flat().map((guest, index) => {
    let typed = 0
    return new Promise<void>((done) => {
      const type = () => {
        const card = guest.id as string as CardId
        typedAt.set(`${card}/${++typed}`, performance.now())
        typeInCard(guest.meeting, guest.writer, card, { at: typed - 1, remove: 0, insert: "x" })
        if (typed < SECONDS) setTimeout(type, 1000)
        else done()
      }
      setTimeout(type, (index * 1000) / (meetings * PEOPLE))
    })
  })
  await Promise.all(typing)
  const expected = meetings * PEOPLE * SECONDS * (PEOPLE - 1)
  await until("everyone has seen everything", () => delays.length >= expected)
  const seconds = (performance.now() - begun) / 1000
  const cpu = ((server.cpuSeconds() - cpuBefore) / seconds) * 100
  const memory = server.memoryBytes()
  for (const table of tables) table.leave()
  await server.remove()
  const name = `${meetings} ${meetings === 1 ? "meeting" : "meetings"} of ${PEOPLE}`
  return [
    [`edit on everyone else's screen, ${name}: median`, ms(atPercent(delays, 50))],
    [`edit on everyone else's screen, ${name}: p95`, ms(atPercent(delays, 95))],
    [`server CPU, ${name}`, `${cpu.toFixed(1)} % of one core`],
    [`server memory, ${name}`, `${(memory / 1024 / 1024).toFixed(0)} MiB`],
  ]
}
