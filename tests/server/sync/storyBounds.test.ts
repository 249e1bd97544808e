import { describe, expect, test } from "vitest"
import type { StoryEntry } from "../../../src/contract/answers.ts"
import { addCard } from "../../../src/meeting/commands/cards.ts"
import type { CardId, PersonId } from "../../../src/meeting/ids.ts"
import { cardIn } from "../../../src/meeting/queries/cards.ts"
import { openLog } from "../../../server/log.ts"
import type { Papers } from "../../../server/sync/papers.ts"
import { openRooms } from "../../../server/sync/rooms.ts"
import {
  bytesOf,
  entryPaper,
  HEAD,
  MOST_ENTRIES,
  tooMany,
} from "../../../server/sync/storyPapers.ts"
import { accessForTest } from "../../support/access.ts"
import { NOW } from "../../support/cast.ts"
import { toldTable } from "../../support/toldTable.ts"
import { until } from "../../support/until.ts"

describe("when it gets too long", () => {
  const entry = (n: number, by: string, what: StoryEntry["what"]): [string, StoryEntry] => [
    String(n),
    { n, at: n, what, by, card: "a", was: { kind: "worry", text: "", binned: false } },
  ]

  test("[H5] the oldest change of words goes, of whoever did most", () => {
    const few = [entry(1, "noor", "added"), entry(2, "noor", "words"), entry(3, "fenna", "moved")]
    const many = Array.from({ length: MOST_ENTRIES }, (_, index) =>
      entry(index + 4, "emre", index < 10 ? "moved" : "words"),
    )
    expect(tooMany([...few, ...many])).toEqual(["14", "15", "16"])
    expect(tooMany(many)).toEqual([])
  })

  test("[H5] so nobody pushes what another did out of it, whatever they do", () => {
    const noors = Array.from({ length: 20 }, (_, index) => entry(index, "noor", "words"))
    const flood = Array.from({ length: 3 * MOST_ENTRIES }, (_, index) =>
      entry(100 + index, index % 2 === 0 ? "emre" : "fenna", "moved"),
    )
    const gone = new Set(tooMany([...noors, ...flood]))
    expect(noors.filter(([name]) => gone.has(name))).toEqual([])
    expect(gone.size).toBe(noors.length + flood.length - MOST_ENTRIES)
  })
})

test("[H5] a story that got too long is shortened by itself", async () => {
  const access = await accessForTest()
  const { storage, keyring, meeting } = access
  const rooms = openRooms({ storage, keyring, log: openLog("silent"), now: () => NOW })
  const count = MOST_ENTRIES + 5
  const papers: Papers = {}
  for (let n = 1; n <= count; n++) {
    const was = { kind: "worry", text: "", binned: false } as const
    const what = n % 2 === 0 ? "words" : "added"
    Object.assign(papers, entryPaper({ n, at: n, what, by: "emre", card: "a", was }))
  }
  const head = { next: count + 1, count, open: [], isSilent: false }
  await storage.commit(meeting, { papers: { ...papers, [HEAD]: bytesOf(head) } })
  const { room, release } = await rooms.enter(meeting)
  room.tick(NOW)
  await until("it is short enough", async () => (await room.storySoFar()).length === MOST_ENTRIES)
  const [first, second] = await room.storySoFar()
  expect([first?.n, second?.n]).toEqual([1, 3])
  release()
  await rooms.close()
  await access.remove()
})

test("what is under way stays bounded", () => {
  const { emre, story, does, told, toldAnew, trial } = toldTable()
  for (let index = 0; index < 40; index++) {
    const card = { id: `k${index}` as CardId, kind: "worry", text: "", author: emre.id } as const
    does(emre, index, () => void addCard(emre.meeting, emre.writer, card, NOW))
  }
  expect(story.underWay()).toHaveLength(32)
  expect(told()).toHaveLength(40)
  expect(toldAnew()).toEqual(told())
  expect(cardIn(trial.meeting, "k39")?.author).toBe("emre" as PersonId)
})
