import type { Plan } from "../../src/meeting/queries/plan.ts"
import type { Language } from "../../src/meeting/schema.ts"
import { fonts } from "./fonts.ts"
import { printable } from "./printable.ts"
import type { For } from "./sheet/copy.ts"
import { sheetOf } from "./sheet/sheet.ts"
import { typst, type Typst } from "./typst.ts"

const kept = typst()

/**
 * The plan as a PDF, for paper and for screen readers, with our own words in `language`; the part of it
 * that `person` gets, where somebody is named. `now` (ms since 1970) dates a draft; a fixed plan always gives the same bytes. Rejects with `NotSet`, which
 * says nothing of the plan, should Typst refuse.
 */
export async function planPdf(
  plan: Plan,
  language: Language,
  now = Date.now(),
  { person, by = kept }: For & { by?: Typst } = {},
): Promise<Uint8Array> {
  by.start()
  const { characters } = fonts()
  const sheet = JSON.stringify(sheetOf(plan, language, now, { person }), (_key, value: unknown) =>
    typeof value === "string" ? printable(value, characters) : value,
  )
  return by.pdf(sheet)
}
