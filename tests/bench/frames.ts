import type { CDPSession, Page } from "playwright-core"
import { addCard, moveCard } from "../../src/meeting/commands/cards.ts"
import type { CardId } from "../../src/meeting/ids.ts"
import { COLUMN_OF, KINDS, type Kind } from "../../src/meeting/schema.ts"
import { LAPTOP } from "../journeys/house.ts"
import { joins } from "../journeys/welcome.ts"
import { launch } from "../support/browser.ts"
import { startBuiltServer } from "../support/builtServer.ts"
import { startMeeting, type Guest } from "../support/table.ts"
import { framesOn, type Smooth } from "./smooth.ts"
import type { Row } from "./rows.ts"

const CARDS = 200
const SLOWER = 4
const SECONDS = 6
/** Another moves a card so often: livelier than any table. */
const MOVES_MS = 500
const STROKE_MS = 16

const kindOf = (index: number): Kind => KINDS[index % KINDS.length] ?? "worry"
const after = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/**
 * What a slow laptop shows of a full board, while its owner drags a card all over it and while others
 * move theirs: how many frames come in time, and how long a press waits for its picture (INP).
 */
export async function frames(): Promise<Row[]> {
  const server = await startBuiltServer()
  const browser = await launch()
  const table = await startMeeting(server.origin)
  const other = await table.join("participant", "Fenna")
  // Away from the server, so that the pace of a connection does not make this last for minutes.
  other.provider.disconnect()
  for (let index = 0; index < CARDS; index++) lay(other, index)
  other.provider.connect()
  const context = await browser.newContext({ locale: "nl-NL", ...LAPTOP })
  const tab = await context.newPage()
  await tab.goto(table.links.participant)
  await joins(tab, "Emre", "parent")
  await tab.waitForFunction((all) => document.querySelectorAll("[data-card]").length === all, CARDS)
  const cdp = await context.newCDPSession(tab)
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: SLOWER })

  const rest = await framesOn(tab, () => after(SECONDS * 1000))
  const drag = await framesOn(tab, () => dragAbout(tab, cdp))
  const moves = await framesOn(tab, () => moveOn(other))
  const both = await framesOn(tab, () => Promise.all([dragAbout(tab, cdp), moveOn(other)]))
  await browser.close()
  table.leave()
  await server.remove()
  const inTime = ({ inTime, worst }: Smooth) =>
    `${(inTime * 100).toFixed(1)} %, worst ${worst.toFixed(0)} ms`
  const name = `${CARDS} cards, ${SLOWER} × slower CPU`
  return [
    [`frames within 20 ms, ${name}, nothing happens: the machine's own`, inTime(rest)],
    [`frames within 20 ms, ${name}, dragging (bar: 95 %)`, inTime(drag)],
    [`frames within 20 ms, ${name}, others move two a second (bar: 95 %)`, inTime(moves)],
    [`frames within 20 ms, ${name}, both at once (bar: 95 %)`, inTime(both)],
    [`INP, ${name}, dragging (bar: 200 ms)`, `${Math.max(drag.inp, both.inp)} ms`],
  ]
}

function lay({ meeting, writer, id }: Guest, index: number): void {
  const text = `Noor belt oma als het thuis onrustig wordt, ${index}`
  addCard(meeting, writer, { id: `k${index}` as CardId, kind: kindOf(index), text, author: id }, 0)
}

/** Moves cards that are in sight, within and between the columns. */
async function moveOn({ meeting, writer }: Guest): Promise<void> {
  for (let move = 0; move < (SECONDS * 1000) / MOVES_MS; move++) {
    const card = `k${5 + (move % 10)}` as CardId
    moveCard(meeting, writer, card, { kind: kindOf(move * 3), index: move % 4 })
    await after(MOVES_MS)
  }
}

/** Picks a card up, carries it round over all columns, and lays it down, again and again. */
async function dragAbout(tab: Page, cdp: CDPSession): Promise<void> {
  const column = tab.locator(`[data-cards="${COLUMN_OF.worry}"] .lying`)
  const mouse = (type: "mousePressed" | "mouseMoved" | "mouseReleased", x: number, y: number) =>
    cdp.send("Input.dispatchMouseEvent", { type, x, y, button: "left", buttons: 1, clickCount: 1 })
  const { width, height } = LAPTOP.viewport ?? { width: 0, height: 0 }
  const end = performance.now() + SECONDS * 1000
  while (performance.now() < end) {
    const box = await column.first().boundingBox()
    if (!box) throw new Error("There is no card to pick up.")
    const from = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    await mouse("mousePressed", from.x, from.y)
    let at = from
    // A hand waits for no page: each stroke is sent at its moment.
    for (let stroke = 1; stroke <= 120; stroke++) {
      const turn = (stroke / 120) * 2 * Math.PI
      at = {
        x: from.x + ((1 - Math.cos(turn)) / 2) * width * 0.6,
        y: from.y + Math.abs(Math.sin(turn * 1.5)) * (height * 0.6 - from.y / 2),
      }
      void mouse("mouseMoved", at.x, at.y)
      await after(STROKE_MS)
    }
    await mouse("mouseReleased", at.x, at.y)
  }
}
