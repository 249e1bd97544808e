import type { Page } from "playwright-core"
import { COLUMN_OF, COLUMNS, type Column, type Kind } from "../../src/meeting/schema.ts"
import { press } from "./hands.ts"
import { nl } from "./words.ts"

/** The board as somebody holds it, on a laptop or a phone. */
export type BoardPage = ReturnType<typeof boardOn>

/** `t` gives the words of the language on this device. */
export function boardOn(page: Page, { t } = nl) {
  const button = (name: string) => page.getByRole("button", { name, exact: true })
  const field = page.locator(".write textarea, .pen textarea")
  const more = button(t("board.more"))
  const card = (words: string) =>
    page.locator("[data-card]").filter({ hasText: words }).locator(".lying")
  const tab = (column: Column) => page.getByRole("tab", { name: t(`column.${column}`) })

  /** The words on the cards of a column, as they lie. */
  async function words(column: Column): Promise<string[]> {
    return page.locator(`[data-cards="${column}"] [data-card] .words`).evaluateAll((all) =>
      all.map((one) => {
        const words = one.cloneNode(true) as Element
        for (const beside of words.querySelectorAll(".said, .more-lines")) beside.remove()
        return words.textContent ?? ""
      }),
    )
  }

  return {
    page,
    button,
    field,
    card,
    tab,
    words,
    /** The quiet lines above everything. */
    lines: page.locator(".lines"),
    /** What is said aloud about a card in the hand. */
    spoken: () => page.locator("p[aria-live=assertive]").textContent(),
    /** The name that a card carries while somebody else moves it. */
    mover: page.locator(".mover:visible"),
    undo: page.locator(".foot, .more-ways").getByRole("button", { name: t("board.undo") }),
    redo: page.locator(".foot, .more-ways").getByRole("button", { name: t("board.redo") }),

    async everything(): Promise<Record<Column, string[]>> {
      const [worries = [], safety = [], plan = []] = await Promise.all(COLUMNS.map(words))
      return { worries, safety, plan }
    },
    /** Writes one thing and lays it on the table. */
    async lay(text: string, kind: Kind): Promise<void> {
      const as = page.getByLabel(t("board.as"))
      await field.waitFor()
      if (await more.isVisible()) {
        await press(tab(COLUMN_OF[kind]))
        if (COLUMN_OF[kind] === "plan") await as.selectOption(kind)
      } else await as.selectOption(kind)
      await field.pressSequentially(text)
      await press(button(t("board.lay")))
      await card(text).waitFor()
    },
    async open(what: "people" | "bin" | "invite"): Promise<void> {
      const way = button(t(`board.${what}`))
      await way.or(more).first().waitFor()
      if (await more.isVisible()) await press(more)
      await press(way)
    },
    async openMore(): Promise<void> {
      await press(more)
    },
    async openCard(text: string): Promise<void> {
      await press(card(text))
      await page.getByLabel(t("board.words")).waitFor()
    },
    async close(): Promise<void> {
      await press(button(t("app.close")))
      await page.locator(".drawer, dialog.sheet").waitFor({ state: "detached" })
    },
  }
}
