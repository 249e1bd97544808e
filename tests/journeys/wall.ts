import type { Page } from "playwright-core"
import type { Column } from "../../src/meeting/schema.ts"
import { nl } from "./words.ts"

const { t } = nl

/** The room's screen. */
export function wallOn(page: Page) {
  const people = page.locator(".wall-people li, .wall-foot li")
  return {
    page,
    question: page.locator("h1"),
    code: page.getByRole("img", { name: t("screen.code") }),
    stage: page.locator(".stages [aria-current=step]"),
    people,
    away: people.filter({ hasText: t("screen.away") }),
    mover: page.locator(".mover"),
    line: page.locator(".quiet-line"),
    column: (column: Column) => page.locator(`.runner[data-col="${column}"]`),
    card: (words: string) => page.locator(".runner li").filter({ hasText: words }),
    async cards(column: Column): Promise<number> {
      return page.locator(`.runner[data-col="${column}"] li`).count()
    },
  }
}
