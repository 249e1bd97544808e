import { useState } from "react"
import type { Plan } from "../../meeting/queries/plan.ts"
import { begunInTab, nameIn } from "../../sync/keeping.ts"
import { useMeeting } from "../../sync/react/meeting.ts"

/** What somebody made of the plan for a child. */
export interface Made {
  /** The cards whose words go in, by their ids. */
  chosen: string[]
  /** What is said otherwise than in the plan, by card or by part of the page. */
  words: Record<string, string>
  /** Who can be called, a line each: an empty one is filled in by hand. */
  calls: string[]
  /** What stands under each frame to draw in. */
  frames: string[]
}

/** A child's own goals, and the steps that a child takes: what is theirs already. */
function begin({ goals, steps, people }: Plan): Made {
  const children = people.filter(({ role }) => role === "child").map(({ personId }) => personId)
  return {
    chosen: [
      ...goals.filter(({ owner }) => owner === "child"),
      ...steps.filter(({ who }) => who.some(({ personId }) => children.includes(personId))),
    ].map(({ id }) => id),
    words: {},
    calls: ["", ""],
    frames: [""],
  }
}

/** [P17] It stays on this device, in this tab, also when that is loaded anew, and is never sent. */
export function useMade(plan: Plan): {
  made: Made
  make: (part: Partial<Made>) => void
  beginAnew: () => void
} {
  const { meetingId, me } = useMeeting()
  const version = String(plan.version ?? "draft")
  const begun = begunInTab<Made>(nameIn(meetingId, "for-child", me.personId, version))
  const [made, setMade] = useState(begun.get)
  return {
    made: made ?? begin(plan),
    make(part: Partial<Made>): void {
      const next = { ...(made ?? begin(plan)), ...part }
      begun.set(next)
      setMade(next)
    },
    beginAnew(): void {
      begun.set(undefined)
      setMade(undefined)
    },
  }
}
