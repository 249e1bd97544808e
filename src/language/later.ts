import { kept as nlKept } from "./catalogues/nl/kept.ts"
import { logged as nlLogged } from "./catalogues/nl/logged.ts"
import { plan as nlPlan } from "./catalogues/nl/plan.ts"
import { screen as nlScreen } from "./catalogues/nl/screen.ts"
import { start as nlStart } from "./catalogues/nl/start.ts"
import { kept as enKept } from "./catalogues/en/kept.ts"
import { together as nlTogether } from "./catalogues/nl/together.ts"
import { logged as enLogged } from "./catalogues/en/logged.ts"
import { plan as enPlan } from "./catalogues/en/plan.ts"
import { screen as enScreen } from "./catalogues/en/screen.ts"
import { start as enStart } from "./catalogues/en/start.ts"
import type { Language } from "../meeting/schema.ts"
import { addSentences } from "./catalogue.ts"
import { together as enTogether } from "./catalogues/en/together.ts"
import type { Groups } from "./slots.ts"

/**
 * What is opened later, by fewer people or on other devices: imported by what is fetched then, so that
 * its sentences come along and nobody waits for them before they can write.
 */
export const LATER: Record<Language, Groups> = {
  nl: {
    kept: nlKept,
    logged: nlLogged,
    plan: nlPlan,
    screen: nlScreen,
    start: nlStart,
  },
  en: {
    kept: enKept,
    together: nlTogether,
    logged: enLogged,
    plan: enPlan,
    screen: enScreen,
    start: enStart,
  },
}

addSentences(LATER)
    together: enTogether,
