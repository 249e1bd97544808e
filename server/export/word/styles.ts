import type { IStylesOptions } from "docx"
import type { Language } from "../../../src/meeting/schema.ts"
import { LOCALES } from "../sheet/locales.ts"

const INK = "211C16"
const QUIET = "4A4339"

/** Beside Word's own: what stands around people's words, and what stands out. */
export type OwnStyle = "Quiet" | "Strong" | "Question"

/** Looks by name, so that what is pasted elsewhere takes the looks of that place. Sizes in half points. */
export function stylesIn(language: Language): IStylesOptions {
  const own = (id: OwnStyle, run: object, spacing = {}) => ({
    id,
    name: `Aan Tafel ${id}`,
    basedOn: "Normal",
    quickFormat: true,
    run,
    paragraph: { spacing },
  })
  const heading = (size: number, before: number) => ({
    run: { size, sizeComplexScript: size, bold: true, color: INK },
    paragraph: { keepNext: true, spacing: { before, after: 100 } },
  })
  return {
    default: {
      document: {
        run: { font: "Calibri", size: 22, language: { value: LOCALES[language] } },
        paragraph: { spacing: { after: 40 } },
      },
      heading1: heading(48, 0),
      heading2: heading(28, 320),
    },
    paragraphStyles: [
      own("Quiet", { size: 19, color: QUIET }),
      own("Strong", { bold: true }),
      own("Question", { size: 28, bold: true }, { before: 160, after: 160 }),
    ],
  }
}
