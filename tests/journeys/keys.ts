import type { Locator, Page } from "playwright-core"
import { soon } from "./soon.ts"

/** More stops than this on the way to something means that it cannot be reached. */
const MOST_STOPS = 120

/** Somebody who has a keyboard and nothing else. */
export function keysOn(page: Page) {
  const { keyboard } = page

  /** What is wrong with where the focus is now, if anything: it must be somewhere, and be seen. */
  async function faultOfFocus(): Promise<string | undefined> {
    return page.evaluate(() => {
      const at = document.activeElement
      if (!(at instanceof HTMLElement) || at === document.body) return "nowhere"
      // Inside a date the browser shows it on the part that has it.
      if (!at.matches(":focus")) return undefined
      const name = `${at.tagName} ${at.className} ${at.textContent?.slice(0, 30)}`
      // A small box that is drawn otherwise, such as a radio button, shows it around its words.
      const around = [at, at.parentElement, ...(at.parentElement?.children ?? [])]
      const isShown = around.some((one) => {
        if (!one) return false
        const { outlineStyle, outlineWidth } = getComputedStyle(one)
        return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2
      })
      // What opened over or beside the page holds the focus until somebody goes on from there.
      if (!isShown && !at.matches("[tabindex='-1']")) return `Not seen: ${name}`
      const { left, top, width, height } = at.getBoundingClientRect()
      const under = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 20))
      const box = at.closest("label, li, details") ?? at
      return under && (box.contains(under) || under.contains(at)) ? undefined : `Covered: ${name}`
    })
  }

  async function seesFocus(): Promise<void> {
    // The page may still be bringing it into sight.
    await soon(faultOfFocus).toBeUndefined()
  }

  return {
    press: (key: string) => keyboard.press(key),
    /** One key after another, as a person types. */
    type: (words: string) => keyboard.type(words),
    seesFocus,
    /** Goes from stop to stop until it is there, and sees the focus at each of them. */
    async tabTo(what: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
      await what.first().waitFor()
      const isThere = () => what.first().evaluate((one) => one === document.activeElement)
      let turns = 0
      for (let stop = 0; stop < MOST_STOPS; stop++) {
        if (await isThere()) return
        await keyboard.press(key)
        // Behind the last stop of a page is the browser itself; then it begins again.
        const isTurn = (await faultOfFocus()) === "nowhere" && ++turns === 1
        if (!isTurn) await seesFocus()
      }
      throw new Error(`Not reached with ${key}: ${String(what)}`)
    },
    hasFocus: (what: Locator) => () => what.evaluate((one) => one === document.activeElement),
  }
}
