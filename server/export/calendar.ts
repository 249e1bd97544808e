import { createHash } from "node:crypto"
import ical, {
  ICalCalendarMethod,
  ICalEventClass,
  ICalEventStatus,
  ICalEventTransparency,
} from "ical-generator"
import type { PersonId } from "../../src/meeting/ids.ts"
import type { Plan } from "../../src/meeting/queries/plan.ts"
import type { Language } from "../../src/meeting/schema.ts"
import { legiblePlan } from "./legible.ts"
import type { Said } from "./sheet/said.ts"
import { sheetOf, type Sheet } from "./sheet/sheet.ts"
import type { Step } from "./sheet/steps.ts"

const DAY_MS = 24 * 60 * 60 * 1000

/** Whose calendar it is: the meeting's, or of one person their own steps. */
export interface CalendarOf {
  meetingId: string
  person?: PersonId | undefined
}

/** An event of a whole day. */
interface Event {
  id: string
  day: string
  title: string
  about: string[]
}

/**
 * The plan as a calendar (iCalendar): a whole day for each step that has a day, and for the next
 * meeting. `now` (ms since 1970) dates a draft. A later version has the same events, so that it takes
 * the place of an earlier one. It names nobody but in the events themselves.
 */
export function planCalendar(
  written: Plan,
  language: Language,
  now: number,
  { meetingId, person }: CalendarOf,
): string {
  const plan = legiblePlan(written)
  const sheet = sheetOf(plan, language, now)
  const { words } = sheet
  const asDraft = (title: string) =>
    plan.draft ? `${title} (${words.draft.toLowerCase()})` : title
  const calendar = ical({
    name: asDraft(words.plan),
    prodId: { company: "Aan Tafel", product: words.plan, language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
  })
  for (const { id, day, title, about } of eventsOf(plan, sheet, person)) {
    const start = startOf(day)
    if (!start) continue
    calendar.createEvent({
      id: `${createHash("sha256").update(`${meetingId} ${id}`).digest("hex").slice(0, 32)}@aan-tafel`,
      sequence: plan.version ?? 0,
      stamp: new Date(plan.fixedAt ?? now),
      start,
      end: new Date(start.getTime() + DAY_MS),
      allDay: true,
      summary: asDraft(title),
      description: [...about, sheet.footer].join("\n"),
      status: plan.draft ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
      // It is nobody's business, and keeps no day occupied.
      class: ICalEventClass.PRIVATE,
      transparency: ICalEventTransparency.TRANSPARENT,
    })
  }
  // A file of lines ends with the end of one.
  return `${calendar.toString().trimEnd()}\r\n`
}

function eventsOf(plan: Plan, sheet: Sheet, person: PersonId | undefined): Event[] {
  const { words } = sheet
  const steps = plan.steps.flatMap(({ id, by, text, who }, index): Event[] => {
    const step = sheet.steps[index]
    if (!step || by === null) return []
    if (person !== undefined && !who.some(({ personId }) => personId === person)) return []
    const title = text.replace(/\s+/g, " ").trim() || words.stepNumber(index + 1)
    return [{ id, day: by, title, about: aboutStep(sheet, step) }]
  })
  if (plan.reviewOn === null) return steps
  // The day is the event's own; what is left is who keeps the overview.
  const [, ...about] = sheet.again
  return [...steps, { id: "review", day: plan.reviewOn, title: words.meetAgain, about }]
}

function aboutStep({ words }: Sheet, step: Step): string[] {
  return [
    step.who && `${words.who}: ${step.who}`,
    textOf(step.often),
    step.seenBy && `${words.whoSees}: ${step.seenBy}`,
    step.ifNot && `${words.ifNot}: ${textOf(step.ifNot)}`,
    step.state ?? "",
    step.helped && `${words.helped} ${textOf(step.helped)}`,
  ].flatMap((line) => line || [])
}

function textOf(said: Said): string {
  return said?.map(({ text }) => text).join("\n") ?? ""
}

/** The day as UTC has it, or nothing for what is no day. */
function startOf(day: string): Date | undefined {
  const at = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day) ? at : undefined
}
