import { addCard, typeInCard } from "../../src/meeting/commands/cards.ts"
import type { CardId } from "../../src/meeting/ids.ts"
import { startBuiltServer } from "../support/builtServer.ts"
import { startMeeting, type Guest, type Table } from "../support/table.ts"
import { until } from "../support/until.ts"
import { atPercent, ms, type Row } from "./rows.ts"

export const PEOPLE = 12
const SECONDS = 10

/** People at their tables, each with a card of their own to type in. */
export interface Seated {
  tables: Table[]
  people: Guest[][]
}

export async function seat(origin: string, meetings: number): Promise<Seated> {
  const seated: Seated = { tables: [], people: [] }
  for (let index = 0; index < meetings; index++) {
    const table = await startMeeting(origin)
    seated.tables.push(table)
    const guests = [await table.join("facilitator", "Mireille", "other")]
    while (guests.length < PEOPLE) guests.push(await table.join("participant", `P${guests.length}`))
    seated.people.push(guests)
    for (const { meeting, writer, id } of guests)
      addCard(
        meeting,
        writer,
        { id: id as string as CardId, kind: "worry", text: "", author: id },
        0,
      )
    await until("all cards are there", () =>
      guests.every((one) => one.meeting.cards.size === PEOPLE),
    )
  }
  return seated
}

/**
 * Everybody types one character a second in their own card, until everyone has seen everything.
 * Gives how long each character took to each of the others; ms.
 */
export async function typeForAWhile({ people }: Seated): Promise<number[]> {
  const delays: number[] = []
  /** When the nth character of a card was typed. */
  const typedAt = new Map<string, number>()
  const everyone = people.flat()
  for (const guest of everyone)
    guest.meeting.cards.observeDeep((events, change) => {
      if (change.local) return
      for (const { target } of events) {
        const card = target._item?.parent as { _item?: { parentSub?: string } } | undefined
        const at = typedAt.get(`${card?._item?.parentSub}/${target.length}`)
        if (at !== undefined) delays.push(performance.now() - at)
      }
    })
  const typing = everyone.map((guest, index) => {
    let typed = 0
    return new Promise<void>((done) => {
      const type = () => {
        const card = guest.id as string as CardId
        typedAt.set(`${card}/${++typed}`, performance.now())
        typeInCard(guest.meeting, guest.writer, card, { at: typed - 1, remove: 0, insert: "x" })
        if (typed < SECONDS) setTimeout(type, 1000)
        else done()
      }
      setTimeout(type, (index * 1000) / everyone.length)
    })
  })
  await Promise.all(typing)
  const expected = everyone.length * SECONDS * (PEOPLE - 1)
  await until("everyone has seen everything", () => delays.length >= expected)
  return delays
}

/** One edit on everyone else's screen. */
export async function latency(meetings: number): Promise<Row[]> {
  const server = await startBuiltServer()
  const seated = await seat(server.origin, meetings)
  const cpuBefore = server.cpuSeconds()
  const begun = performance.now()
  const delays = await typeForAWhile(seated)
  const seconds = (performance.now() - begun) / 1000
  const cpu = ((server.cpuSeconds() - cpuBefore) / seconds) * 100
  const memory = server.memoryBytes()
  for (const table of seated.tables) table.leave()
  await server.remove()
  const name = `${meetings} ${meetings === 1 ? "meeting" : "meetings"} of ${PEOPLE}`
  return [
    [`edit on everyone else's screen, ${name}: median`, ms(atPercent(delays, 50))],
    [
      `edit on everyone else's screen, ${name}: p95 (bar: y-websocket with LevelDB)`,
      ms(atPercent(delays, 95)),
    ],
    [`server CPU, ${name}`, `${cpu.toFixed(1)} % of one core`],
    [`server memory, ${name}`, `${(memory / 1024 / 1024).toFixed(0)} MiB`],
  ]
}
