import * as Y from "yjs"
import { typeInCard } from "../../src/meeting/commands/cards.ts"
import type { CardId } from "../../src/meeting/ids.ts"
import { readUpdate } from "../../server/sync/readUpdate.ts"
import { Story } from "../../server/sync/story.ts"
import { Trial, type Verdict } from "../../server/sync/trial.ts"
import { lay, meetingWith } from "../support/cast.ts"
import type { Row } from "./rows.ts"

const EDITS = 20_000

/** What the referee costs for one typed character, and what a foul costs, in a meeting of 200 cards. */
export function judging(): Row[] {
  const { who } = meetingWith()
  const emre = who("emre")
  for (let index = 0; index < 200; index++)
    lay(emre, `k${index}`, "worry", "Noor belt oma ".repeat(8))
  const start = Y.encodeStateAsUpdate(emre.meeting.doc)
  const updates: Uint8Array[] = []
  emre.meeting.doc.on("update", (update: Uint8Array) => void updates.push(update))
  for (let edit = 0; edit < EDITS; edit++) {
    const card = `k${edit % 200}` as CardId
    typeInCard(emre.meeting, emre.writer, card, { at: edit % 50, remove: 0, insert: "x" })
  }
  const trial = new Trial(1, () => [start])
  const verdicts: Verdict[] = []
  const judge = time(() => {
    for (const update of updates) {
      readUpdate(update, (client) => trial.clockOf(client))
      verdicts.push(trial.attempt(update, emre.writer))
    }
  })
  const head = { next: 1, count: 0, open: [], isSilent: false }
  const story = new Story(head, trial.meeting)
  const note = time(() => {
    for (const [edit, verdict] of verdicts.entries())
      if (verdict.is === "stands") story.note(verdict.deeds, emre.id, edit, trial.meeting)
  })
  const plain = new Y.Doc()
  Y.applyUpdate(plain, start)
  const apply = time(() => updates.forEach((update) => Y.applyUpdate(plain, update)))
  const foul = time(() => void trial.attempt(new Uint8Array([9]), emre.writer))
  const each = (total: number) => `${((total * 1000) / EDITS).toFixed(1)} µs`
  return [
    ["judging one typed character, decoding and trial copy included", each(judge)],
    ["applying one typed character, without judging", each(apply)],
    ["noting it in the story, at its worst: each in another card than the last", each(note)],
    ["a foul: the trial copy made anew", `${foul.toFixed(1)} ms`],
  ]
}

function time(act: () => void): number {
  const begun = performance.now()
  act()
  return performance.now() - begun
}
