import type { StoryEntry } from "../../src/contract/answers.ts"
import type { Meeting } from "../../src/meeting/document.ts"
import type { MeetingId } from "../../src/meeting/ids.ts"
import type { Storage } from "../storage/storage.ts"
import { storyOf, type Story } from "./story.ts"
import { beforeAlone } from "./storyAlone.ts"
import { entriesOf, MOST_ENTRIES, tooMany } from "./storyPapers.ts"
import type { Papers } from "./papers.ts"

interface BookParts {
  id: MeetingId
  storage: Storage
  /** The live document: what stands and is kept. */
  meeting: Meeting
  /** Keeps papers; rejects when the store takes nothing. */
  keep: (papers: Papers) => Promise<void>
}

/** A room's story, with the store in which it is kept. */
export class StoryBook {
  /** What is told now. */
  story: Story
  private readonly parts: BookParts

  constructor(story: Story, parts: BookParts) {
    this.story = story
    this.parts = parts
  }

  /** All of it, oldest first, with what is under way; while the store takes nothing, what it has. */
  async soFar(isStopped: boolean): Promise<StoryEntry[]> {
    const { id, storage, meeting } = this.parts
    const underWay = (isStopped ? await storyOf(storage, id, meeting) : this.story).underWay()
    const kept = await entriesOf(storage, id)
    const all = [...underWay, ...kept.map(([, entry]) => entry)]
    const once = new Map(all.map((entry) => [entry.n, entry]))
    return [...once.values()].sort((a, b) => a.n - b.n)
  }

  /** Tells what nobody goes on with (`now` in ms since 1970), and lets go of what is too much. */
  async tick(now: number): Promise<void> {
    const { id, storage, keep } = this.parts
    const { story } = this
    await keep(story.rest(now))
    if (story.length <= MOST_ENTRIES) return
    const names = tooMany(await entriesOf(storage, id))
    if (story === this.story && names.length > 0) await keep(story.forget(names))
  }

  /** Tells all that is under way. */
  async settle(): Promise<void> {
    await this.parts.keep(this.story.rest())
  }

  /** Goes on from what is kept: what was told of what the store lost did not happen. */
  async reread(): Promise<void> {
    const { id, storage, meeting } = this.parts
    this.story = await storyOf(storage, id, meeting)
  }

  /** [H3] The papers with which family time begins or ends in the story, made once it does. */
  async familyTime(begins: boolean, at: () => number): Promise<(meeting: Meeting) => Papers> {
    const before = await beforeAlone(this.parts.storage, this.parts.id)
    return (meeting) =>
      begins ? this.story.fallSilent(meeting) : this.story.speakAgain(before, meeting, at())
  }
}
