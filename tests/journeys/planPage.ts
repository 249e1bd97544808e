import { readFile } from "node:fs/promises"
import type { Page } from "playwright-core"
import { press } from "./hands.ts"
import { nl } from "./words.ts"

const { t } = nl

/** What each form is called on the page. */
const NAMES = {
  pdf: "plan.pdf",
  json: "plan.json",
  ics: "plan.ics",
  icsMine: "plan.icsMine",
  docx: "plan.docx",
  html: "plan.html",
  md: "plan.md",
  csv: "plan.csv",
} as const

/** The plan as a page. */
export function planOn(page: Page) {
  const button = (name: string) => page.getByRole("button", { name, exact: true })
  const dialog = page.getByRole("dialog")
  const sure = (name: string) => dialog.getByRole("button", { name, exact: true })
  return {
    paper: page.getByRole("article"),
    draft: page.getByRole("article").getByText(t("plan.draft"), { exact: true }),
    status: page.getByRole("status"),
    version: (version: number) => page.getByRole("link", { name: t("plan.version", { version }) }),
    asItStands: page.getByRole("link", { name: t("plan.asItStands") }),
    async fix(reviewOn?: string): Promise<void> {
      await press(button(t("plan.fix")))
      if (reviewOn) await dialog.getByLabel(t("plan.reviewOn")).fill(reviewOn)
      await press(sure(t("plan.fix")))
      await dialog.waitFor({ state: "detached" })
    },
    async openBoard(): Promise<void> {
      await press(button(t("plan.reopen")))
      await press(sure(t("plan.reopen")))
      await dialog.waitFor({ state: "detached" })
    },
    async toBoard(): Promise<void> {
      await press(page.getByRole("link", { name: t("app.toBoard") }))
    },
    /** Takes it along: the name and bytes of the file. */
    async take(form: keyof typeof NAMES): Promise<{ name: string; bytes: Buffer }> {
      const one = button(t(NAMES[form]))
      if (!(await one.isVisible())) await press(page.getByText(t("plan.otherForms")))
      const download = page.waitForEvent("download")
      await press(one)
      const file = await download
      return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
    },
  }
}
