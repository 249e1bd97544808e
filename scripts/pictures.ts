/**
 * `npm run pictures`: plays the first meeting into the built server, opens it on what people have in
 * a room, and writes docs/pictures. Named a directory, it writes more of them there, to look at.
 */
import { mkdir } from "node:fs/promises"
import { join } from "node:path"
import process from "node:process"
import type { BrowserContextOptions, Page } from "playwright-core"
import { binCard } from "../src/meeting/commands/cards.ts"
import { goToStage } from "../src/meeting/commands/meeting.ts"
import { cardsIn } from "../src/meeting/queries/cards.ts"
import { COLUMNS, KINDS, type Kind } from "../src/meeting/schema.ts"
import { keepIdentity } from "../src/sync/identity.ts"
import { onDevice } from "../src/sync/keeping.ts"
import { screenLinkFor } from "../src/sync/secret.ts"
import {
  LAPTOP,
  openHouse,
  PHONE,
  PHONE_ON_ITS_SIDE,
  SMALL_PHONE,
  WALL,
} from "../tests/journeys/house.ts"
import { playFirstMeeting } from "../tests/support/playFirstMeeting.ts"
import { secretOf, type Guest } from "../tests/support/table.ts"

/** Under which address the wall in the picture invites: that of a server behind a proxy. */
const NETWORK = "https://tafel.example.nl"

/** How many cards of a kind lie in the pictures. */
const SHOWN: Record<Kind, number> = { worry: 7, safety: 8, goal: 3, demand: 1, step: 3 }

const house = await openHouse()
const table = await playFirstMeeting(house.origin())
const guestCalled = (name: string): Guest => {
  const found = table.guests.find(({ meeting, id }) =>
    (meeting.people.get(id) as { name: string }).name.startsWith(name),
  )
  if (!found) throw new Error(`${name} is not at this table.`)
  return found
}
const mireille = guestCalled("Mireille")
goToStage(mireille.meeting, mireille.writer, "steps", Date.now())
for (const { provider, id } of table.guests)
  provider.awareness.setLocalState({ user: { personId: id } })
// One of them has gone out for a moment, as somebody always has.
guestCalled("Renée").leave()
// The table as it lay on the way: a wall with nine cards a column shows their words.
const lying = COLUMNS.flatMap((column) => cardsIn(mireille.meeting, column))
for (const kind of KINDS)
  for (const { id } of lying.filter(({ place }) => place.kind === kind).slice(SHOWN[kind]))
    binCard(mireille.meeting, mireille.writer, id, Date.now())

/** A device of somebody who sits at the table already, or of nobody: the room's screen. */
async function open(kind: BrowserContextOptions, link: string, guest?: Guest): Promise<Page> {
  const page = await house.device({ ...kind, reducedMotion: "reduce" }, "about:blank")
  if (guest) {
    keepIdentity(table.meetingId, secretOf(link), guest.session, Date.now())
    const kept = onDevice.names().map((name) => [name, onDevice.get(name) ?? ""] as const)
    await page.addInitScript((all) => {
      for (const [name, value] of all) localStorage.setItem(name, value)
    }, kept)
  }
  await page.route("**/api/about", (route) =>
    route.fulfill({ json: { keepDays: 180, password: false, network: NETWORK } }),
  )
  await page.goto(link)
  await page.getByText("huurachterstand").first().waitFor({ state: "attached" })
  return page
}

async function take(page: Page, directory: string, name: string): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready
    await Promise.all(document.getAnimations().map(({ finished }) => finished))
  })
  await page.screenshot({ path: join(directory, `${name}.png`) })
}

const docs = join(import.meta.dirname, "../docs/pictures")
const { participant, facilitator, screen } = table.links
const emre = guestCalled("Emre")
await mkdir(docs, { recursive: true })

const wall = await open(WALL, screenLinkFor(screen, participant))
await wall.locator(".wall-board[data-step]").waitFor()
await take(wall, docs, "wall")
const laptop = await open(LAPTOP, facilitator, mireille)
await take(laptop, docs, "laptop")
const phone = await open(PHONE, participant, emre)
await phone.getByRole("tab").nth(1).tap()
await take(phone, docs, "phone")
const small = await open(SMALL_PHONE, participant, emre)
await small.getByRole("tab").first().tap()
await take(small, docs, "phone-320")

const more = process.argv[2]
if (more) {
  await mkdir(more, { recursive: true })
  const side = await open(PHONE_ON_ITS_SIDE, participant, emre)
  await take(side, more, "phone-landscape")
  for (const [page, name] of [
    [laptop, "laptop"],
    [phone, "phone"],
    [small, "phone-320"],
  ] as const)
    for (const column of ["worries", "safety", "plan"]) {
      if (page !== laptop) await page.locator(`[role=tab][data-col=${column}]`).tap()
      await page.locator(`[data-cards=${column}] .lying`).last().click()
      await take(page, more, `${name}-${column}-opened`)
      await page.getByRole("button", { name: "Sluit", exact: true }).click()
    }
}

table.leave()
await house.close()
process.exit(0)
