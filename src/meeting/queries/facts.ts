import type { Meeting } from "../document.ts"
import { isId, type CardId, type ScaleId } from "../ids.ts"
import { isClosed } from "../rules.ts"
import {
  STAGES,
  type AddressedAs,
  type Asked,
  type Fixed,
  type Language,
  type Revealed,
  type Stage,
} from "../schema.ts"
import { dotsEach, revealedIn, scaleNow } from "./revealed.ts"

/** What the facilitator laid down about the meeting as a whole. */
export interface Facts {
  title: string
  question: string
  language: Language
  address: AddressedAs
  stage: Stage
  /** Since when, ms since 1970; null until somebody pointed at one. */
  stageAt: number | null
  /** Whether the curtain is drawn before the room's screens. */
  curtain: boolean
  /** The card that was put in the light; it is there as long as it lies on the table. */
  spotlight: CardId | null
  /** The question that everybody is asked now. */
  asked: Asked | null
  /** Questions that the facilitator wrote for this meeting. */
  ownQuestions: readonly string[]
  /** Whether everybody writes for themselves first, until the floor is open again. */
  writing: boolean
  /** Whether everyone is asked how it went with the steps of the last meeting. */
  again: boolean
  /** The scale that is before everyone now. */
  scale: ScaleId | null
  /** How many dots each may give, while they are asked or shown. */
  dots: number | null
  revealed: Revealed
  /** The fixed plan, while the board is closed. */
  fixed: Fixed | null
}

export function factsOf({ meeting, guide, ...rest }: Meeting): Facts {
  const text = (key: string) => {
    const value = meeting.get(key)
    return typeof value === "string" ? value : ""
  }
  const stage = guide.get("stage") as Stage
  return {
    title: text("title"),
    question: text("question"),
    language: text("language") === "en" ? "en" : "nl",
    address: text("address") === "u" ? "u" : "je",
    stage: STAGES.includes(stage) ? stage : "welcome",
    stageAt: typeof guide.get("stageAt") === "number" ? (guide.get("stageAt") as number) : null,
    curtain: guide.get("curtain") === true,
    spotlight: isId(guide.get("spotlight")) ? (guide.get("spotlight") as CardId) : null,
    asked: askedIn(guide.get("asked")),
    ownQuestions: textsIn(guide.get("ownQuestions")),
    writing: isWriting({ meeting, guide, ...rest }),
    again: guide.get("again") === true,
    scale: scaleNow({ guide, ...rest }),
    dots: dotsEach({ guide }),
    revealed: revealedIn({ guide }),
    fixed: isClosed({ meeting, guide, ...rest }) ? (meeting.get("fixed") as Fixed) : null,
  }
}

/** [R2] Whether everybody writes for themselves first. */
export function isWriting({ guide }: Meeting): boolean {
  return guide.get("writing") === true
}

function askedIn(value: unknown): Asked | null {
  const { nl, en } = (value ?? {}) as Partial<Record<string, unknown>>
  return typeof nl === "string" && typeof en === "string" ? { nl, en } : null
}

function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : []
}
