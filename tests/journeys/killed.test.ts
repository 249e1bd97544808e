import { readdir, readFile } from "node:fs/promises"
import { join } from "node:path"
import { afterEach, expect, test } from "vitest"
import { addCard, typeInCard } from "../../src/meeting/commands/cards.ts"
import type { CardId } from "../../src/meeting/ids.ts"
import { cardIn } from "../../src/meeting/queries/cards.ts"
import { startBuiltServer, type BuiltServer } from "../support/builtServer.ts"
import { NOW } from "../support/cast.ts"
import { connect } from "../support/client.ts"
import { startMeeting, type Guest, type Table } from "../support/table.ts"
import { until } from "../support/until.ts"

let server: BuiltServer | undefined
let table: Table | undefined
afterEach(async () => {
  table?.leave()
  await server?.remove()
})

const portOf = ({ origin }: BuiltServer) => Number(new URL(origin).port)

/** Somebody types on and on, until told to stop. */
function typesOn({ meeting, writer, id }: Guest, card: CardId) {
  let going = true
  const done = (async () => {
    addCard(meeting, writer, { id: card, kind: "worry", text: "", author: id }, NOW)
    for (let count = 0; going; count++) {
      typeInCard(meeting, writer, card, { at: 0, remove: 0, insert: `${count % 10}` })
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  })()
  return async () => {
    going = false
    await done
  }
}

test("killed at any moment, it has everything that anyone had seen from another", async () => {
  const first = await startBuiltServer()
  server = first
  const here = await startMeeting(first.origin)
  table = here
  const writers = [
    await here.join("facilitator", "Mireille"),
    await here.join("participant", "Emre"),
  ]
  const watcher = await here.join("participant", "Fenna", "guardian")
  for (let round = 0; round < 5; round++) {
    const stops = writers.map((writer, index) => typesOn(writer, `r${round}-${index}` as CardId))
    const far = 5 + round * 7
    await until("the watcher saw some of it", () =>
      writers.every(
        (_, index) => (cardIn(watcher.meeting, `r${round}-${index}`)?.text.length ?? 0) > far,
      ),
    )
    await server.end("SIGKILL")
    // Nobody may bring back what they have: only the store may.
    for (const guest of [...writers, watcher]) guest.provider.disconnect()
    for (const stop of stops) await stop()
    const seen = [0, 1].map((index) => cardIn(watcher.meeting, `r${round}-${index}`)?.text ?? "")

    server = await startBuiltServer({ directory: first.directory, port: portOf(first) })
    const fresh = connect(server.origin, here.meetingId, watcher.session)
    await fresh.synced()
    for (const [index, text] of seen.entries()) {
      const kept = cardIn(fresh.meeting, `r${round}-${index}`)?.text ?? ""
      // New characters go in front, so what was seen is the end of what is kept.
      expect(kept.endsWith(text) && text.length > far).toBe(true)
    }
    fresh.leave()
    for (const guest of [...writers, watcher]) guest.provider.connect()
    await until("all are back, with what they had", () =>
      writers.every(
        ({ meeting }, index) =>
          cardIn(watcher.meeting, `r${round}-${index}`)?.text ===
          cardIn(meeting, `r${round}-${index}`)?.text,
      ),
    )
  }
})

test("stopped, it sends everyone to come back, keeps all, and ends with 0", async () => {
  const first = await startBuiltServer()
  server = first
  const here = await startMeeting(first.origin)
  table = here
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
  table = here
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
