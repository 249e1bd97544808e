import { aloud } from "./nl/aloud.ts"
import { changes } from "./nl/changes.ts"
import { forChild } from "./nl/forChild.ts"
import { told } from "./nl/told.ts"
import { again } from "./nl/again.ts"
import { app } from "./nl/app.ts"
import { back } from "./nl/back.ts"
import { board } from "./nl/board.ts"
import { first } from "./nl/first.ts"
import { guide } from "./nl/guide.ts"
import { join } from "./nl/join.ts"
import { kept } from "./nl/kept.ts"
import { logged } from "./nl/logged.ts"
import { own } from "./nl/own.ts"
import { pace } from "./nl/pace.ts"
import { paper } from "./nl/paper.ts"
import { plan } from "./nl/plan.ts"
import { problems } from "./nl/problems.ts"
import { scale } from "./nl/scale.ts"
import { screen } from "./nl/screen.ts"
import { start } from "./nl/start.ts"
import { story } from "./nl/story.ts"
import { terms } from "./nl/terms.ts"
import { ties } from "./nl/ties.ts"
import { together } from "./nl/together.ts"

export const nl = {
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
