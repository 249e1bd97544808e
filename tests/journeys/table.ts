import type { Column } from "../../src/meeting/schema.ts"
import { boardOn, type BoardPage } from "./board.ts"
import { press } from "./hands.ts"
import { LAPTOP, PHONE, SMALL_PHONE, type House } from "./house.ts"
import { soon } from "./soon.ts"
import { wallOn } from "./wall.ts"
import { invites, joins, opensScreen, startsMeeting } from "./welcome.ts"
import { nl } from "./words.ts"

const { t } = nl

/** Who sits at the table, and what they hold: laptops, a phone, and a small old phone. */
export interface Table {
  mireille: BoardPage
  fenna: BoardPage
  emre: BoardPage
  noor: BoardPage
  wall: ReturnType<typeof wallOn>
}

/** Mireille starts a meeting and opens the room's screen. */
export async function laysTable(house: House) {
  const page = await house.device(LAPTOP)
  await startsMeeting(page, "Mireille de Wit")
  const mireille = boardOn(page)
  const links = await invites(mireille)
  const wall = wallOn(await opensScreen(page))
  await mireille.close()
  return { mireille, wall, links }
}

/** Mireille leads with a laptop, Emre and Noor have phones, Oma Tonny has no device; and the wall. */
export async function seatsFour(house: House) {
  const { mireille, wall, links } = await laysTable(house)
  const join = async (kind: typeof PHONE, name: string, role: "parent" | "child") => {
    const page = await house.device(kind, links.participant)
    await joins(page, name, role)
    return boardOn(page)
  }
  const emre = await join(PHONE, "Emre", "parent")
  const noor = await join(SMALL_PHONE, "Noor", "child")
  await mireille.open("people")
  await press(mireille.button(t("board.addPerson")))
  await mireille.page.getByRole("textbox", { name: t("board.name") }).fill("Oma Tonny")
  await press(mireille.button(t("board.toTable")))
  await press(mireille.button(t("board.toTable")))
  await mireille.page.locator(".person", { hasText: "Oma Tonny" }).waitFor()
  await mireille.close()
  return { mireille, emre, noor, wall: wall.page }
}

/** Fenna the guardian, Emre the father and Noor the child join by the link. */
export async function sitDown(house: House, link: string) {
  const [forFenna, forEmre, forNoor] = await Promise.all([
    house.device(LAPTOP, link),
    house.device(PHONE, link),
    house.device(SMALL_PHONE, link),
  ])
  await joins(forFenna, "Fenna Bakker", "guardian")
  await joins(forEmre, "Emre", "parent")
  await joins(forNoor, "Noor", "child")
  return { fenna: boardOn(forFenna), emre: boardOn(forEmre), noor: boardOn(forNoor) }
}

/** A column lies so on every device and on the wall, soon. */
export async function everyoneSees(
  { wall, ...people }: Table,
  column: Column,
  words: string[],
): Promise<void> {
  for (const one of Object.values(people)) await soon(() => one.words(column)).toEqual(words)
  await soon(() => wall.cards(column)).toBe(words.length)
}

/** Runs on a page: notes what each card carries in sight from now on, however short it stands there. */
function notesCarried(): Set<string> {
  const noted = new Set<string>()
  new MutationObserver(() => {
    for (const tag of document.querySelectorAll(".mover"))
      if (tag.checkVisibility()) noted.add(tag.textContent ?? "")
  }).observe(document.body, { childList: true, subtree: true, characterData: true })
  return noted
}

/** While somebody moves a card, it carries their name where others see it; then the name goes. */
export async function carriesName(
  name: string,
  seenBy: Pick<BoardPage, "mover" | "page">[],
  act: () => Promise<void>,
): Promise<void> {
  const words = t("board.laysDown", { name })
  const carried = await Promise.all(seenBy.map(({ page }) => page.evaluateHandle(notesCarried)))
  await act()
  for (const noted of carried)
    await soon(() => noted.evaluate((all) => [...all].join("\n"))).toContain(words)
  const tags = seenBy.map(({ mover }) => mover.filter({ hasText: words }).first())
  await Promise.all(tags.map((tag) => tag.waitFor({ state: "hidden" })))
}
