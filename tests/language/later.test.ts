import { readdirSync, readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { LATER } from "../../src/language/later.ts"

/** What is fetched with the sentences that come later: each begins with an entry that imports them. */
const FETCHED_LATER = [
  {
    under: "src/start/",
    entries: ["src/app/StartPage.tsx", "src/app/InviteHere.tsx", "src/start/FollowUp.tsx"],
  },
  {
    under: "src/plan/",
    entries: [
      "src/plan/PlanPage.tsx",
      "src/plan/aloud/ReadPlan.tsx",
      "src/plan/child/ChildPage.tsx",
    ],
  },
  {
    under: "src/scale/",
    entries: ["src/scale/ScaleWay.tsx", "src/scale/ScaleSheet.tsx", "src/scale/Sets.tsx"],
  },
  {
    under: "src/first/",
    entries: ["src/first/FirstWay.tsx", "src/first/FirstSheet.tsx", "src/first/First.tsx"],
  },
  {
    under: "src/back/",
    entries: [
      "src/back/BackWay.tsx",
      "src/back/BackSheet.tsx",
      "src/back/BackTool.tsx",
      "src/back/BackOnPlan.tsx",
      "src/back/Gone.tsx",
    ],
  },
  { under: "src/app/TakeCopy.tsx", entries: ["src/app/TakeCopy.tsx"] },
  {
    under: "src/again/",
    entries: ["src/again/AgainWay.tsx", "src/again/AgainSheet.tsx"],
  },
  { under: "src/app/BesideHere.tsx", entries: ["src/app/BesideHere.tsx"] },
  { under: "src/app/BesideWaits.tsx", entries: ["src/app/BesideWaits.tsx"] },
  { under: "src/app/WhoSpeaks.tsx", entries: ["src/app/WhoSpeaks.tsx"] },
  { under: "src/guide/SayPace.tsx", entries: ["src/guide/SayPace.tsx"] },
  { under: "src/guide/PaceLine.tsx", entries: ["src/guide/PaceLine.tsx"] },
  { under: "src/screen/", entries: ["src/screen/Screen.tsx"] },
  { under: "src/board/kept/", entries: ["src/board/OpenedPanel.tsx"] },
  { under: "src/board/own/Own", entries: ["src/board/OpenedPanel.tsx"] },
  { under: "src/board/opened/", entries: ["src/board/OpenedPanel.tsx"] },
  { under: "src/board/people/", entries: ["src/board/OpenedPanel.tsx"] },
  { under: "src/board/story/", entries: ["src/board/OpenedPanel.tsx"] },
  { under: "src/board/OpenedPanel.tsx", entries: ["src/board/OpenedPanel.tsx"] },
  { under: "src/board/MorePanel.tsx", entries: ["src/board/OpenedPanel.tsx"] },
]

const root = new URL("../../", import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), "utf8")

test("who says a sentence that comes later is fetched later too", () => {
  const later = new RegExp(`["'\`](${Object.keys(LATER.nl).join("|")})\\.[\\w$]`)
  const files = readdirSync(new URL("src", root), { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => `src/${path}`)
  const say = files.filter(
    (path) => /\bt\(|rich\(|Key\b/.test(read(path)) && later.test(read(path)),
  )
  expect(say.length).toBeGreaterThan(20)
  expect(say.filter((path) => !FETCHED_LATER.some(({ under }) => path.startsWith(under)))).toEqual(
    [],
  )
})

test("and what begins it brings the sentences along", () => {
  for (const { entries } of FETCHED_LATER)
    for (const entry of entries) expect(read(entry)).toContain('/language/later.ts"')
})
