import { aloud } from "./en/aloud.ts"
import { changes } from "./en/changes.ts"
import { forChild } from "./en/forChild.ts"
import { told } from "./en/told.ts"
import { again } from "./en/again.ts"
import { app } from "./en/app.ts"
import { back } from "./en/back.ts"
import { board } from "./en/board.ts"
import { first } from "./en/first.ts"
import { guide } from "./en/guide.ts"
import { join } from "./en/join.ts"
import { kept } from "./en/kept.ts"
import { logged } from "./en/logged.ts"
import { own } from "./en/own.ts"
import { pace } from "./en/pace.ts"
import { paper } from "./en/paper.ts"
import { plan } from "./en/plan.ts"
import { problems } from "./en/problems.ts"
import { scale } from "./en/scale.ts"
import { screen } from "./en/screen.ts"
import { start } from "./en/start.ts"
import { story } from "./en/story.ts"
import { terms } from "./en/terms.ts"
import { ties } from "./en/ties.ts"
import { together } from "./en/together.ts"

export const en = {
  again,
  app,
  back,
  told,
  forChild,
  changes,
  aloud,
  board,
  first,
  guide,
  join,
  kept,
  logged,
  own,
  pace,
  plan,
  scale,
  screen,
  start,
  story,
  ties,
  together,
  ...paper,
  ...problems,
  ...terms,
} as const
