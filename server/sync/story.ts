import type { StoryEntry } from "../../src/contract/answers.ts"
import type { Meeting } from "../../src/meeting/document.ts"
import type { MeetingId, PersonId } from "../../src/meeting/ids.ts"
import { thenIn, type Then } from "../../src/meeting/queries/then.ts"
import type { Storage } from "../storage/storage.ts"
import type { Deed } from "./deeds.ts"
import { alreadyThere, resultOf } from "./storyAlone.ts"
import { bytesOf, entryPaper, HEAD, read } from "./storyPapers.ts"
import type { Papers } from "./papers.ts"

/** What somebody goes on with after a pause of this long is told anew, in ms. */
export const PAUSE_MS = 60_000
/** Who type in one card within so long of its beginning are told together, in ms. */
export const TOGETHER_MS = 3_000
/** So many are under way at once; then the one that rested longest is told. */
const MOST_OPEN = 32

/** Something that one person is doing to one card: told in one go, once they are done with it. */
type Stretch = Omit<StoryEntry, "was"> & {
  /** The card so far; none while it is still being written to the document. */
  was: Then | undefined
  /** When they last did something; ms since 1970. */
  last: number
}

/** What is kept of a story besides its entries. */
interface Head {
  /** The number of the next entry, and how many are kept. */
  next: number
  count: number
  /** What is under way. How the card is by now stands in the document. */
  open: Omit<Stretch, "was" | "last">[]
  /** Whether nothing is told, because the family talks alone. */
  isSilent: boolean
}

/**
 * [H1] The story of a meeting: what happened to which card, by whom, and how it was then. Kept in the
 * same commit as what it tells of, so that it tells all that anybody has seen and nothing else. What
 * it returns are the papers to keep along; most of the time there are none.
 */
export class Story {
  private next: number
  private count: number
  private isSilent: boolean
  private readonly open = new Map<string, Stretch>()

  constructor(head: Head, meeting: Meeting) {
    this.next = head.next
    this.count = head.count
    this.isSilent = head.isSilent
    for (const { card, ...rest } of head.open)
      this.open.set(card, { card, ...rest, was: thenIn(meeting, card), last: rest.at })
  }

  /** Entries that are kept. */
  get length(): number {
    return this.count
  }

  /** [H2] Notes what somebody did; `meeting` is what stands since. */
  note(deeds: readonly Deed[], by: PersonId | null, at: number, meeting: Meeting): Papers {
    const papers: Papers = {}
    if (this.isSilent || by === null) return papers
    let isNew = false
    for (const deed of deeds) {
      const stretch = this.open.get(deed.card)
      if (stretch && goesOn(stretch, deed, by, at)) {
        if (deed.what === "words" && stretch.was) stretch.was.text = deed.text ?? ""
        else stretch.was = thenIn(meeting, deed.card)
        stretch.last = at
        if (stretch.by === by || stretch.also?.includes(by)) continue
        stretch.also = [...(stretch.also ?? []), by]
      } else {
        if (stretch) this.tell(stretch, papers)
        this.begin(deed, by, at, meeting, papers)
      }
      isNew = true
    }
    return isNew ? { ...papers, ...this.head() } : papers
  }

  /** Tells what nobody goes on with; all that is under way, without a moment. */
  rest(now = Infinity): Papers {
    const papers: Papers = {}
    const { size } = this.open
    for (const stretch of this.open.values())
      if (now - stretch.last >= PAUSE_MS) this.tell(stretch, papers)
    return this.open.size < size ? { ...papers, ...this.head() } : papers
  }

  /** What is under way, as entries that may still change. */
  underWay(): StoryEntry[] {
    return [...this.open.values()].flatMap((stretch) => entryOf(stretch) ?? [])
  }

  /** [H3] The family talks alone from now on: nothing is told but what comes of it. */
  fallSilent(meeting: Meeting): Papers {
    if (this.isSilent) return {}
    const papers = this.rest()
    this.isSilent = true
    return { ...papers, ...alreadyThere(meeting), ...this.head() }
  }

  /** [H3] The family is done: `before` is how the cards were when it began. */
  speakAgain(before: ReadonlyMap<string, Then>, meeting: Meeting, at: number): Papers {
    if (!this.isSilent) return {}
    const papers: Papers = {}
    for (const came of resultOf(before, meeting)) this.keep({ n: this.next++, at, ...came }, papers)
    this.isSilent = false
    return { ...papers, ...alreadyThere(null), ...this.head() }
  }

  /** Entries that were let go: `names` are their papers. */
  forget(names: readonly string[]): Papers {
    this.count -= names.length
    return { ...Object.fromEntries(names.map((name) => [name, null])), ...this.head() }
  }

  private begin(
    { card, what, from }: Deed,
    by: PersonId,
    at: number,
    meeting: Meeting,
    papers: Papers,
  ): void {
    const was = thenIn(meeting, card)
    const n = this.next++
    this.open.set(card, { n, at, what, by, card, ...(from && { from }), was, last: at })
    if (this.open.size > MOST_OPEN) this.tell(this.longestRested(), papers)
  }

  private longestRested(): Stretch {
    return [...this.open.values()].reduce((one, other) => (other.last < one.last ? other : one))
  }

  private tell(stretch: Stretch, papers: Papers): void {
    this.open.delete(stretch.card)
    const entry = entryOf(stretch)
    if (entry) this.keep(entry, papers)
  }

  private keep(entry: StoryEntry, papers: Papers): void {
    this.count++
    Object.assign(papers, entryPaper(entry))
  }

  private head(): Papers {
    const open = [...this.open.values()].map(({ was: _was, last: _last, ...rest }) => rest)
    const { next, count, isSilent } = this
    const head: Head = { next, count, open, isSilent }
    return { [HEAD]: bytesOf(head) }
  }
}

/** The story as it is kept; `meeting` is what stands and is kept. */
export async function storyOf(storage: Storage, id: MeetingId, meeting: Meeting): Promise<Story> {
  const head = await read<Head>(storage, id, HEAD)
  return new Story(head ?? { next: 1, count: 0, open: [], isSilent: false }, meeting)
}

/**
 * Whether it is part of what they are doing already. When another types in a card, what stood there is
 * told first; only of who type at the same time there would be no end to it.
 */
function goesOn(stretch: Stretch, { what }: Deed, by: PersonId, at: number): boolean {
  if (stretch.what !== what || at - stretch.last >= PAUSE_MS) return false
  const isTheirsAlone = stretch.by === by && stretch.also === undefined
  return isTheirsAlone || (what === "words" && at - stretch.at < TOGETHER_MS)
}

function entryOf({ was, last: _last, ...rest }: Stretch): StoryEntry | undefined {
  return was && { ...rest, was: { ...was } }
}
