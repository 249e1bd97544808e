import type { CDPSession, Locator, Page } from "playwright-core"

interface Point {
  x: number
  y: number
}

/** Where a card is laid: right above a card, under the last one, or into an empty place or a tab. */
export type Spot = { above: Locator } | { under: Locator } | { into: Locator; column: string }

/** On a page that is touched: whether the click of the last tap has come. */
type Touched = typeof globalThis & { isPressed?: boolean }

/** Runs on the page: whether there is a finger; if so, the next click is noted. */
function isTouched(): boolean {
  const page: Touched = globalThis
  page.isPressed = false
  addEventListener("click", () => (page.isPressed = true), { capture: true, once: true })
  return navigator.maxTouchPoints > 0
}

/** A click, or a tap where there is a finger; the page has had it when this is done. */
export async function press(what: Locator): Promise<void> {
  await what.waitFor()
  if (!(await what.evaluate(isTouched))) return what.click()
  await what.tap()
  // The browser makes a click of it afterwards, by itself; a page that it led to knows of none.
  const isHad = () => (globalThis as Touched).isPressed !== false
  await what.page().waitForFunction(isHad, undefined, { polling: 10 })
}

async function boxOf(what: Locator) {
  await what.scrollIntoViewIfNeeded()
  const box = await what.boundingBox()
  if (!box) throw new Error("It is not on the page.")
  return box
}

/** A part of the way down the middle of something. */
async function pointOn(what: Locator, down: number): Promise<Point> {
  const { x, y, width, height } = await boxOf(what)
  return { x: x + width / 2, y: y + height * down }
}

/** Where a hand goes, and the line on the page that then shows where the card would come to lie. */
async function wayTo(spot: Spot): Promise<{ point: Point; mark: Locator }> {
  if ("into" in spot) {
    const cards = spot.into.page().locator(`[data-cards="${spot.column}"]`)
    const mark = cards.locator(".mark[data-side]")
    return { point: await pointOn(spot.into, 0.5), mark }
  }
  const [card, down, side] =
    "above" in spot ? [spot.above, 0.15, "before"] : [spot.under, 0.85, "after"]
  const id = await card.locator("..").getAttribute("data-card")
  const mark = card.page().locator(`.mark[data-side="${side}"][data-beside="${id}"]`)
  return { point: await pointOn(card, down), mark }
}

const heldOn = (page: Page) => page.locator(".lying.left")

/** Drags a card with the mouse and lays it down. */
export async function dragWithMouse(card: Locator, to: Spot): Promise<void> {
  await carryWithMouse(card, to)
  await card.page().mouse.up()
  await heldOn(card.page()).waitFor({ state: "detached" })
}

/** Carries a card with the mouse, and has not laid it down yet. */
export async function carryWithMouse(card: Locator, to: Spot): Promise<void> {
  const { mouse } = card.page()
  const from = await pointOn(card, 0.5)
  await mouse.move(from.x, from.y)
  await mouse.down()
  await mouse.move(from.x + 4, from.y + 6)
  await heldOn(card.page()).waitFor()
  const { point, mark } = await wayTo(to)
  await mouse.move(point.x, point.y, { steps: 6 })
  await mark.waitFor({ state: "attached" })
}

/** A finger on the glass as the browser gets it, with its own ideas of scrolling and menus. */
export async function fingerOn(page: Page) {
  const glass: CDPSession = await page.context().newCDPSession(page)
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", touchPoints: Point[]) =>
    glass.send("Input.dispatchTouchEvent", { type, touchPoints })
  let at: Point = { x: 0, y: 0 }

  /** In a few strokes, sent all at once: a finger waits for no page. */
  async function moveTo({ x, y }: Point, strokes: number): Promise<void> {
    const from = at
    at = { x, y }
    const parts = Array.from({ length: strokes }, (_, index) => (index + 1) / strokes)
    await Promise.all(
      parts.map((part) =>
        touch("touchMove", [{ x: from.x + (x - from.x) * part, y: from.y + (y - from.y) * part }]),
      ),
    )
  }

  return {
    /** Rests on a card until it is in the hand. */
    async hold(card: Locator): Promise<void> {
      at = await pointOn(card, 0.5)
      await touch("touchStart", [at])
      await heldOn(page).waitFor()
    },
    async carry(to: Spot): Promise<void> {
      const { point, mark } = await wayTo(to)
      await moveTo(point, 6)
      await mark.waitFor({ state: "attached" })
    },
    async lift(): Promise<void> {
      await touch("touchEnd", [])
      await heldOn(page).waitFor({ state: "detached" })
    },
    /** Strokes upwards over a card by so many CSS px, without resting on it first. */
    async swipeUp(card: Locator, by: number): Promise<void> {
      at = await pointOn(card, 0.5)
      const began = touch("touchStart", [at])
      const moved = moveTo({ x: at.x, y: at.y - by }, 12)
      await Promise.all([began, moved, touch("touchEnd", [])])
    },
  }
}
