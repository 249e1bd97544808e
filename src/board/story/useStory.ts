import { useCallback, useEffect, useRef, useState } from "react"
import type { StoryAnswer, StoryEntry } from "../../contract/answers.ts"
import { ROUTES } from "../../contract/routes.ts"
import type { CardId, PersonId } from "../../meeting/ids.ts"
import { call, type CallProblem } from "../../sync/api.ts"
import { useAt } from "../../sync/react/MeetingProvider.tsx"

/** Of one card, of one person, or of all. */
export interface Asked {
  card: CardId | null
  by: PersonId | null
}

interface Story {
  /** Oldest first; none until the server answered. */
  entries: readonly StoryEntry[] | undefined
  /** Whether more happened before these. */
  earlier: boolean
  /** Why the last time of asking gave nothing. */
  problem: CallProblem | undefined
}

const NOTHING_YET: Story = { entries: undefined, earlier: false, problem: undefined }

/**
 * What happened to the cards: the newest of it, and how to ask for that again and for what was before.
 * What is asked stays the same for as long as it is shown.
 */
export function useStory(asked: Asked) {
  const { meetingId, token } = useAt()
  const { card, by } = asked
  const [story, know] = useState(NOTHING_YET)
  const asking = useRef<AbortController>(null)

  const ask = useCallback(
    async (before?: number) => {
      asking.current?.abort()
      const { signal } = (asking.current = new AbortController())
      const route = ROUTES.story(meetingId) + queryOf({ card, by, before })
      const answer = await call<StoryAnswer>("GET", route, { token, signal })
      if (signal.aborted) return
      know((known) =>
        answer.ok ? beside(known, answer.value) : { ...known, problem: answer.code },
      )
    },
    [meetingId, token, card, by],
  )

  useEffect(() => {
    void ask()
    return () => asking.current?.abort()
  }, [ask])

  return {
    ...story,
    again: () => void ask(),
    showEarlier: () => void ask(story.entries?.[0]?.n),
  }
}

function queryOf(asked: Partial<Asked> & { before: number | undefined }): string {
  const given = Object.entries(asked).flatMap(([key, value]) =>
    value === null || value === undefined ? [] : [[key, String(value)]],
  )
  return given.length > 0 ? `?${new URLSearchParams(given).toString()}` : ""
}

/** Puts what came beside what is known already; each entry as it was told last. */
function beside(known: Story, { entries, earlier }: StoryAnswer): Story {
  const all = [...(known.entries ?? []), ...entries]
  const once = new Map(all.map((entry) => [entry.n, entry]))
  const [first] = entries
  const isBefore = first !== undefined && first.n < (known.entries?.[0]?.n ?? Infinity)
  return {
    entries: [...once.values()].sort((a, b) => a.n - b.n),
    earlier: known.entries === undefined || isBefore ? earlier : known.earlier,
    problem: undefined,
  }
}
