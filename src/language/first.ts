import type { Language } from "../meeting/schema.ts"
import type { Groups } from "./slots.ts"
import { app as nlApp } from "./catalogues/nl/app.ts"
import { board as nlBoard } from "./catalogues/nl/board.ts"
import { guide as nlGuide } from "./catalogues/nl/guide.ts"
import { join as nlJoin } from "./catalogues/nl/join.ts"
import { problems as nlProblems } from "./catalogues/nl/problems.ts"
import { terms as nlTerms } from "./catalogues/nl/terms.ts"
import { app as enApp } from "./catalogues/en/app.ts"
import { board as enBoard } from "./catalogues/en/board.ts"
import { guide as enGuide } from "./catalogues/en/guide.ts"
import { join as enJoin } from "./catalogues/en/join.ts"
import { problems as enProblems } from "./catalogues/en/problems.ts"
import { terms as enTerms } from "./catalogues/en/terms.ts"

/** What anybody needs to join, to read and to write: fetched with the page. */
export const FIRST: Record<Language, Groups> = {
  nl: {
    app: nlApp,
    board: nlBoard,
    guide: nlGuide,
    join: nlJoin,
    ...nlProblems,
    ...nlTerms,
  },
  en: {
    app: enApp,
    board: enBoard,
    guide: enGuide,
    join: enJoin,
    ...enProblems,
    ...enTerms,
  },
}
