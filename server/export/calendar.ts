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
import { partFor } from "./sheet/copy.ts"
import { oneLine, type Said } from "./sheet/said.ts"
import { sheetOf, type Sheet } from "./sheet/sheet.ts"
import type { Step } from "./sheet/steps.ts"

const DAY_MS = 24 * 60 * 60 * 1000

/** Whose calendar it is: the meeting's, or of one person their own steps. */
export interface CalendarOf {
  meetingId: string
  person?: PersonId | undefined
}

/** What stands on one day: all of it, or from an hour on. */
interface Event {
  id: string
  day: string
  /** `15:30`, for what has an hour. */
  time: string | null
  place: string
  title: string
  about: string[]
}

/**
 * The plan as a calendar (iCalendar): a whole day for each step that has a day, and the next meeting, at
 * its hour where that is known. `now` (ms since 1970) dates a draft. A later version has the same events, so that it takes
 * the place of an earlier one. It names nobody but in the events themselves.
 */
export function planCalendar(
  written: Plan,
  language: Language,
  now: number,
  { meetingId, person }: CalendarOf,
): string {
  const whole = legiblePlan(written)
  const plan = partFor(whole, { person })
  const sheet = sheetOf(whole, language, now, { person })
  const { words } = sheet
  const asDraft = (title: string) =>
    plan.draft ? `${title} (${words.draft.toLowerCase()})` : title
  const calendar = ical({
    name: asDraft(words.plan),
    description: sheet.footer,
    prodId: { company: "Aan Tafel", product: words.plan, language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
  })
  for (const { id, day, time, place, title, about } of eventsOf(plan, sheet, person)) {
    const start = startOf(day, time)
    if (!start) continue
    calendar.createEvent({
      id: `${createHash("sha256").update(`${meetingId} ${id}`).digest("hex").slice(0, 32)}@aan-tafel`,
      sequence: plan.version ?? 0,
      stamp: new Date(plan.fixedAt ?? now),
      start,
      // The hour is that of the place, wherever the calendar is; how long it takes nobody said.
      ...(time ? { floating: true } : { end: new Date(start.getTime() + DAY_MS), allDay: true }),
      ...(place && { location: place }),
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
    return [{ id, day: by, time: null, place: "", title, about: aboutStep(sheet, step) }]
  })
  const { reviewOn, reviewAt, reviewPlace } = plan
  if (reviewOn === null) return steps
  // The day and the hour are the event's own.
  const about = sheet.again
    .filter(({ strong }) => !strong)
    .map(({ lead, says }) => [lead, textOf(says)].filter(Boolean).join(" "))
  const place = oneLine(reviewPlace)
  const review = { id: "review", day: reviewOn, time: reviewAt, place, title: words.meetAgain }
  return [...steps, { ...review, about }]
}

function aboutStep({ words }: Sheet, step: Step): string[] {
  return [
    step.who && `${words.who}: ${step.who}${step.carried && ` (${step.carried})`}`,
    textOf(step.often),
    ...step.days,
    step.seenBy && `${words.whoSees}: ${step.seenBy}`,
    step.ifNot && `${words.ifNot}: ${textOf(step.ifNot)}`,
    step.state ?? "",
    step.helped && `${words.helped} ${textOf(step.helped)}`,
  ].flatMap((line) => line || [])
}

function textOf(said: Said): string {
  return said?.map(({ text }) => text).join("\n") ?? ""
}

/** The day, and the hour, as UTC has it, or nothing for what is no day. */
function startOf(day: string, time: string | null): Date | undefined {
  const at = new Date(`${day}T${time ?? "00:00"}:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day) ? at : undefined
}
