import { again as nlAgain } from "./catalogues/nl/again.ts"
import { back as nlBack } from "./catalogues/nl/back.ts"
import { aloud as nlAloud } from "./catalogues/nl/aloud.ts"
import { changes as nlChanges } from "./catalogues/nl/changes.ts"
import { forChild as nlForChild } from "./catalogues/nl/forChild.ts"
import { told as nlTold } from "./catalogues/nl/told.ts"
import { first as nlFirst } from "./catalogues/nl/first.ts"
import { kept as nlKept } from "./catalogues/nl/kept.ts"
import { logged as nlLogged } from "./catalogues/nl/logged.ts"
import { own as nlOwn } from "./catalogues/nl/own.ts"
import { pace as nlPace } from "./catalogues/nl/pace.ts"
import { paper as nlPaper } from "./catalogues/nl/paper.ts"
import { plan as nlPlan } from "./catalogues/nl/plan.ts"
import { scale as nlScale } from "./catalogues/nl/scale.ts"
import { screen as nlScreen } from "./catalogues/nl/screen.ts"
import { start as nlStart } from "./catalogues/nl/start.ts"
import { story as nlStory } from "./catalogues/nl/story.ts"
import { ties as nlTies } from "./catalogues/nl/ties.ts"
import { together as nlTogether } from "./catalogues/nl/together.ts"
import { again as enAgain } from "./catalogues/en/again.ts"
import { back as enBack } from "./catalogues/en/back.ts"
import { aloud as enAloud } from "./catalogues/en/aloud.ts"
import { changes as enChanges } from "./catalogues/en/changes.ts"
import { forChild as enForChild } from "./catalogues/en/forChild.ts"
import { told as enTold } from "./catalogues/en/told.ts"
import { first as enFirst } from "./catalogues/en/first.ts"
import { kept as enKept } from "./catalogues/en/kept.ts"
import { logged as enLogged } from "./catalogues/en/logged.ts"
import { own as enOwn } from "./catalogues/en/own.ts"
import { pace as enPace } from "./catalogues/en/pace.ts"
import { paper as enPaper } from "./catalogues/en/paper.ts"
import { plan as enPlan } from "./catalogues/en/plan.ts"
import { scale as enScale } from "./catalogues/en/scale.ts"
import { screen as enScreen } from "./catalogues/en/screen.ts"
import { start as enStart } from "./catalogues/en/start.ts"
import { story as enStory } from "./catalogues/en/story.ts"
import { ties as enTies } from "./catalogues/en/ties.ts"
import { together as enTogether } from "./catalogues/en/together.ts"
import type { Language } from "../meeting/schema.ts"
import { addSentences } from "./catalogue.ts"
import type { Groups } from "./slots.ts"

/**
 * What is opened later, by fewer people or on other devices: imported by what is fetched then, so that
 * its sentences come along and nobody waits for them before they can write.
 */
export const LATER: Record<Language, Groups> = {
  nl: {
    again: nlAgain,
    back: nlBack,
    aloud: nlAloud,
    changes: nlChanges,
    forChild: nlForChild,
    told: nlTold,
    first: nlFirst,
    kept: nlKept,
    logged: nlLogged,
    own: nlOwn,
    pace: nlPace,
    ...nlPaper,
    plan: nlPlan,
    scale: nlScale,
    screen: nlScreen,
    start: nlStart,
    story: nlStory,
    ties: nlTies,
    together: nlTogether,
  },
  en: {
    again: enAgain,
    back: enBack,
    aloud: enAloud,
    changes: enChanges,
    forChild: enForChild,
    told: enTold,
    first: enFirst,
    kept: enKept,
    logged: enLogged,
    own: enOwn,
    pace: enPace,
    ...enPaper,
    plan: enPlan,
    scale: enScale,
    screen: enScreen,
    start: enStart,
    story: enStory,
    ties: enTies,
    together: enTogether,
  },
}

addSentences(LATER)
