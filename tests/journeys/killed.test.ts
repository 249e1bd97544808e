import { readdir, readFile } from "node:fs/promises"
import { join } from "node:path"
import { afterEach, expect, test } from "vitest"
import { addCard, typeInCard } from "../../src/meeting/commands/cards.ts"
import type { CardId } from "../../src/meeting/ids.ts"
import { cardIn } from "../../src/meeting/queries/cards.ts"
import { startBuiltServer, type BuiltServer } from "../support/builtServer.ts"
import { NOW } from "../support/cast.ts"
import { connect } from "../support/client.ts"
import { byChance } from "../support/dice.ts"
import { startMeeting, type Guest, type Table } from "../support/table.ts"
import { until } from "../support/until.ts"

let server: BuiltServer | undefined
let tables: Table[] = []
afterEach(async () => {
  for (const table of tables.splice(0)) table.leave()
  await server?.remove()
})

const portOf = ({ origin }: BuiltServer) => Number(new URL(origin).port)

const ROUNDS = 20

/** Somebody types on and on, until told to stop. */
function typesOn({ meeting, writer, id }: Guest, card: CardId) {
  let going = true
  const done = (async () => {
    addCard(meeting, writer, { id: card, kind: "worry", text: "", author: id }, NOW)
    for (let count = 0; going; count++) {
      typeInCard(meeting, writer, card, { at: 0, remove: 0, insert: `${count % 10}` })
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
  })()
  return async () => {
    going = false
    await done
  }
}

const textIn = ({ meeting }: Pick<Guest, "meeting">, card: string) =>
  cardIn(meeting, card)?.text ?? ""

/** Who sit at one table, and how the cards are called on which they write in a round. */
interface Seated {
  table: Table
  guests: Guest[]
  cards: (round: number) => string[]
}

async function seatedAt(origin: string): Promise<Seated> {
  const table = await startMeeting(origin)
  const guests = [
    await table.join("facilitator", "Mireille"),
    await table.join("participant", "Emre"),
    await table.join("participant", "Fenna", "guardian"),
  ]
  return { table, guests, cards: (round) => guests.map((_, index) => `r${round}-${index}`) }
}

/** How much each has on their screen of what each of the others wrote. */
const seenOf = ({ guests, cards }: Seated, round: number) =>
  guests.flatMap((guest, index) =>
    cards(round)
      .filter((_, other) => other !== index)
      .map((card) => ({ card, text: textIn(guest, card) })),
  )

const agree = ({ guests, cards }: Seated, round: number) =>
  cards(round).every((card) => new Set(guests.map((guest) => textIn(guest, card))).size === 1)

/** For a machine that is busy with other things; about a second a round where it is not. */
const PATIENCE_MS = 300_000

test(
  "killed at any moment, it has everything that anyone had seen from another",
  { timeout: PATIENCE_MS },
  () =>
    byChance(async (roll) => {
      const first = await startBuiltServer()
      server = first
      const meetings = [await seatedAt(first.origin), await seatedAt(first.origin)]
      const everyone = meetings.flatMap(({ guests }) => guests)
      tables = meetings.map(({ table }) => table)
      for (let round = 0; round < ROUNDS; round++) {
        const stops = meetings.flatMap(({ guests, cards }) =>
          cards(round).map((card, index) => typesOn(guests[index]!, card as CardId)),
        )
        const far = 1 + roll(20)
        await until("everyone saw some of everyone", () =>
          meetings.every((seated) => seenOf(seated, round).every(({ text }) => text.length >= far)),
        )
        await new Promise((resolve) => setTimeout(resolve, roll(15)))
        await server.end("SIGKILL")
        // Nobody may bring back what they have: only the store may.
        for (const guest of everyone) guest.provider.disconnect()
        for (const stop of stops) await stop()

        const seen = meetings.map((seated) => seenOf(seated, round))
        server = await startBuiltServer({ directory: first.directory, port: portOf(first) })
        for (const [index, { table, guests }] of meetings.entries()) {
          const fresh = connect(server.origin, table.meetingId, guests[2]!.session)
          await fresh.synced()
          for (const { card, text } of seen[index]!) {
            // New characters go in front, so what was seen is the end of what is kept.
            expect(text.length).toBeGreaterThanOrEqual(far)
            expect(textIn(fresh, card).endsWith(text)).toBe(true)
          }
          fresh.leave()
        }
        for (const guest of everyone) guest.provider.connect()
        await until("all are back, with what they had", () =>
          meetings.every((seated) => agree(seated, round)),
        )
      }
    }),
)

test("stopped, it sends everyone to come back, keeps all, and ends with 0", async () => {
  const first = await startBuiltServer()
  server = first
  const here = await startMeeting(first.origin)
  tables = [here]
  const emre = await here.join("participant", "Emre")
  const fenna = await here.join("participant", "Fenna", "guardian")
  addCard(
    emre.meeting,
    emre.writer,
    { id: "k" as CardId, kind: "goal", text: "rust", author: emre.id },
    NOW,
  )
  await until("it was seen", () => cardIn(fenna.meeting, "k") !== undefined)
  expect(await first.end("SIGTERM")).toBe(0)
  await until("they are sent away for now", () => fenna.closedWith() === 1012)
  server = await startBuiltServer({ directory: first.directory, port: portOf(first) })
  await until("they came back by themselves", () => emre.provider.synced && fenna.provider.synced)
  const fresh = connect(server.origin, here.meetingId, fenna.session)
  await fresh.synced()
  expect(cardIn(fresh.meeting, "k")?.text).toBe("rust")
  fresh.leave()
})

test("nothing that was said, no name, no secret and no token is readable on the disk", async () => {
  const said = "Emre gooide een glas tegen de muur"
  const first = await startBuiltServer({ env: { LOG_LEVEL: "trace" } })
  server = first
  const here = await startMeeting(first.origin, "Gezin Yildiz-de Vries")
  tables = [here]
  const emre = await here.join("participant", "Emrehan")
  const fenna = await here.join("facilitator", "Fennanda")
  addCard(
    emre.meeting,
    emre.writer,
    { id: "k" as CardId, kind: "worry", text: said, author: emre.id },
    NOW,
  )
  await until("it was seen", () => cardIn(fenna.meeting, "k") !== undefined)
  here.leave()
  expect(await first.end("SIGTERM")).toBe(0)
  const files = (await readdir(first.directory, { recursive: true, withFileTypes: true })).filter(
    (file) => file.isFile(),
  )
  expect(files.length).toBeGreaterThan(0)
  const bytes = Buffer.concat([
    ...(await Promise.all(files.map((file) => readFile(join(file.parentPath, file.name))))),
    Buffer.from(first.printed()),
  ])
  const { facilitator, participant, screen } = here.secrets
  const words = [said, "Yildiz", "Emrehan", "Fennanda", facilitator, participant, screen]
  for (const word of [...words, emre.session.token, fenna.session.token])
    for (const form of [
      Buffer.from(word),
      Buffer.from(word, "utf16le"),
      Buffer.from(
        Buffer.from(word)
          .toString("base64")
          .replace(/.{0,2}=*$/, ""),
      ),
    ])
      expect(bytes.includes(form)).toBe(false)
})
