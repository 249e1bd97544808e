import type { StoryEntry } from "../../src/contract/answers.ts"
import { moveCard, typeInCard } from "../../src/meeting/commands/cards.ts"
import type { CardId } from "../../src/meeting/ids.ts"
import { Story } from "../../server/sync/story.ts"
import { HEAD } from "../../server/sync/storyPapers.ts"
import type { Papers } from "../../server/sync/papers.ts"
import { NOW, type Player } from "./cast.ts"
import { judgedMeeting } from "./judged.ts"

type Head = ConstructorParameters<typeof Story>[0]

export const ZORG = "zorg" as CardId

/** A table, what was judged there, and the story of it as a store would have it. */
export function toldTable() {
  const at = judgedMeeting()
  const { trial, exchange } = at
  const papers = new Map<string, string>()
  const story = new Story({ next: 1, count: 0, open: [], isSilent: false }, trial.meeting)

  const keep = (told: Papers): void => {
    for (const [name, bytes] of Object.entries(told))
      if (bytes) papers.set(name, Buffer.from(bytes).toString())
      else papers.delete(name)
  }
  const kept = () =>
    [...papers]
      .filter(([name]) => name.startsWith("story/"))
      .map(([, text]) => JSON.parse(text) as StoryEntry)
  const all = (under: Story) => [...kept(), ...under.underWay()].sort((a, b) => a.n - b.n)

  return {
    ...at,
    story,
    keep,
    kept,
    /** Somebody does something on their own device, at a moment after `NOW` in ms. */
    does: (player: Player, moment: number, change: () => void): void => {
      const verdict = at.says(player, change)
      if (verdict.is === "stands")
        keep(story.note(verdict.deeds, player.id, NOW + moment, trial.meeting))
      exchange()
      trial.reset()
    },
    told: () => all(story),
    /** What a server tells that knows nothing but what is kept. */
    toldAnew: () => {
      const head = papers.get(HEAD)
      return head ? all(new Story(JSON.parse(head) as Head, trial.meeting)) : []
    },
  }
}

export const types = ({ meeting, writer }: Player, insert: string, card = ZORG) =>
  void typeInCard(meeting, writer, card, { at: 0, remove: 0, insert })
export const moves = ({ meeting, writer }: Player, kind: "safety" | "goal", card = ZORG) =>
  void moveCard(meeting, writer, card, { kind })
