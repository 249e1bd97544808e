import { cleanup, render, type RenderResult } from "@testing-library/react"
import axe from "axe-core"
import type { ReactElement } from "react"
import "../../src/language/later.ts"
import { LanguageProvider } from "../../src/language/LanguageProvider.tsx"

/** Shows something in Dutch, as a page of its own; what stood there before is gone. */
export function show(element: ReactElement): RenderResult {
  cleanup()
  sessionStorage.setItem("aan-tafel.language", "nl")
  return render(<LanguageProvider>{element}</LanguageProvider>)
}

/** What axe finds wrong with the page as it is. Colours need a real browser and are judged there. */
export async function faultsOf(page: Element = document.body): Promise<string[]> {
  const { violations } = await axe.run(page, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
  })
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)
}

/** jsdom knows `<dialog>` but cannot open one. */
export function letDialogsOpen(): void {
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function () {
    this.open = false
  }
}
