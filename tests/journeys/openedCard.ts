import type { Page } from "playwright-core"
import type { Column } from "../../src/meeting/schema.ts"
import { press } from "./hands.ts"
import { nl } from "./words.ts"

/** A card that lies open: beside the board on a laptop, over it on a phone. */
export function openedCardOn(page: Page, { t } = nl) {
  const panel = page.locator(".drawer, dialog.sheet")
  const words = panel.getByLabel(t("board.words"))
  const button = (name: string) => panel.getByRole("button", { name, exact: true })
  const column = (name: Column) => panel.locator(`.go[data-col="${name}"]`)
  const moves = button(t("board.moveTo"))
  return {
    panel,
    words,
    button,
    text: () => words.inputValue(),
    caret: () => words.evaluate((field: HTMLTextAreaElement) => field.selectionStart),
    async putCaret(at: number): Promise<void> {
      await words.focus()
      await words.evaluate((field: HTMLTextAreaElement, place) => {
        field.setSelectionRange(place, place)
      }, at)
    },
    /** Moves it without dragging: to a column, or one card up or down. */
    async moveTo(where: Column | "higher" | "lower"): Promise<void> {
      const isSteps = where === "higher" || where === "lower"
      const way = isSteps ? button(t(`board.${where}`)) : column(where)
      await way.or(moves).first().waitFor()
      if (!(await way.isVisible())) await press(moves)
      await press(way)
    },
    /** Presses one of several: a chip, a segment, a paper. */
    choose: (question: string, answer: string) =>
      press(panel.getByRole("group", { name: question }).getByLabel(answer, { exact: true })),
    tell: (question: string, answer: string) => panel.getByLabel(question).fill(answer),
    async close(): Promise<void> {
      await press(button(t("app.close")))
      await panel.waitFor({ state: "detached" })
    },
  }
}
