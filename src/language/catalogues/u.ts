import type { SomeOf } from "../slots.ts"
import { app } from "./u/app.ts"
import { back } from "./u/back.ts"
import { board } from "./u/board.ts"
import { first } from "./u/first.ts"
import { guide } from "./u/guide.ts"
import { join } from "./u/join.ts"
import { kept } from "./u/kept.ts"
import { own } from "./u/own.ts"
import { pace } from "./u/pace.ts"
import { plan } from "./u/plan.ts"
import { problems } from "./u/problems.ts"
import { scale } from "./u/scale.ts"
import { start } from "./u/start.ts"
import { story } from "./u/story.ts"
import { told } from "./u/told.ts"
import { together } from "./u/together.ts"
import type { nl } from "./nl.ts"

/** What Dutch says differently to people who are called `u`; the rest is said as it is to all. */
export const u = {
  app,
  back,
  board,
  first,
  guide,
  join,
  kept,
  own,
  pace,
  plan,
  scale,
  start,
  story,
  told,
  together,
  ...problems,
} as const satisfies SomeOf<typeof nl>
