import fc from "fast-check"
import ICAL from "ical.js"
import { describe, expect, test } from "vitest"
import { planCalendar } from "../../../server/export/calendar.ts"
import { legible } from "../../../server/export/legible.ts"
import type { PersonId } from "../../../src/meeting/ids.ts"
import type { Plan } from "../../../src/meeting/queries/plan.ts"
import { anyWords, firstDraft, firstPlan, FIXED_AT, planSaying } from "../../support/planWith.ts"

const OF = { meetingId: "eerste" }
const read = (text: string) => {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[])
  const events = calendar.getAllSubcomponents("vevent").map((each) => new ICAL.Event(each))
  return { calendar, events }
}
const eventsOf = (plan: Plan, of: Parameters<typeof planCalendar>[3] = OF) =>
  read(planCalendar(plan, "nl", FIXED_AT, of)).events
const oneSpace = (text: string) => text.replace(/\s+/g, " ").trim()
const withDay = firstPlan.steps.filter(({ by }) => by !== null)

test("each step with a day is a whole day with the step's words; the next meeting has its hour and place", () => {
  const events = eventsOf(firstPlan)
  expect(events.map(({ summary }) => summary)).toEqual([
    ...withDay.map(({ text }) => oneSpace(text)),
    "We zien elkaar weer",
  ])
  expect(events.map(({ startDate }) => startDate.toString())).toEqual([
    ...withDay.map(({ by }) => by),
    `${firstPlan.reviewOn}T15:30:00`,
  ])
  for (const { startDate, endDate } of events.slice(0, -1)) {
    expect(startDate.isDate).toBe(true)
    expect(endDate.subtractDate(startDate).toSeconds()).toBe(24 * 60 * 60)
  }
  const [step] = events
  expect(step?.description).toContain("Wie: Tonny (zelf)")
  expect(step?.description).toContain("vanaf 23 november")
  expect(step?.description).toContain("maandag, woensdag en vrijdag")
  expect(step?.description).toContain("Wie ziet het: Renée")
  expect(step?.description).toContain("Als het niet lukt: Tonny belt Daniëlle vóór 7.00 uur.")
  expect(step?.description).toMatch(/Werkplan van 19 november 2026, versie 1\. [^\n]*$/)
  const review = events.at(-1)
  expect(review?.description).toContain("Çağla regelt dit.")
  expect(review?.description).toContain("Eerder als: één van de bodemeisen niet lukt")
  expect(review?.description).toContain("Çağla Öztürk-Bakker houdt het overzicht.")
  expect(review?.location).toBe("bij oma Tonny thuis")
  // Half past three at Tonny's, whatever the zone of who reads it.
  expect(review?.startDate.zone.tzid).toBe("floating")
})

test("a next meeting of which no hour is known is a whole day", () => {
  const review = eventsOf({ ...firstPlan, reviewAt: null, reviewPlace: "" }).at(-1)
  expect(review?.startDate.toString()).toBe(firstPlan.reviewOn)
  expect(review?.location).toBeNull()
})

test("the calendar says which version it is of which day, and where the file is", () => {
  const { calendar } = read(planCalendar(firstPlan, "nl", FIXED_AT, OF))
  expect(calendar.getFirstPropertyValue("x-wr-caldesc")).toBe(
    "Werkplan van 19 november 2026, versie 1. Het dossier is bij GI De Overtoom (fictief).",
  )
})

test("the days are the same wherever the server stands", () => {
  const before = process.env["TZ"]
  const days = ["America/Los_Angeles", "Pacific/Kiritimati"].map((zone) => {
    process.env["TZ"] = zone
    return eventsOf(firstPlan).map(({ startDate }) => startDate.toString())
  })
  if (before === undefined) delete process.env["TZ"]
  else process.env["TZ"] = before
  expect(days[0]).toEqual([...withDay.map(({ by }) => by), `${firstPlan.reviewOn}T15:30:00`])
  expect(days[1]).toEqual(days[0])
})

test("every event keeps its name, and a later version takes its place", () => {
  const once = eventsOf(firstPlan)
  const later = eventsOf({ ...firstPlan, version: 2 })
  expect(new Set(once.map(({ uid }) => uid)).size).toBe(once.length)
  expect(later.map(({ uid }) => uid)).toEqual(once.map(({ uid }) => uid))
  expect([once[0]?.sequence, later[0]?.sequence]).toEqual([1, 2])
  expect(planCalendar(firstPlan, "nl", 5, OF)).toBe(planCalendar(firstPlan, "nl", 7, OF))
  const elsewhere = eventsOf(firstPlan, { meetingId: "tweede" })
  expect(elsewhere.filter(({ uid }) => once.some((event) => event.uid === uid))).toEqual([])
  const stamp = once[0]?.component.getFirstPropertyValue("dtstamp")
  expect(String(stamp)).toBe("2026-11-19T16:40:00Z")
})

test("of one person: their own steps, and the next meeting", () => {
  const sukran = firstPlan.people.find(({ name }) => name === "Şükran Yıldız")!.personId
  const titles = eventsOf(firstPlan, { ...OF, person: sukran }).map(({ summary }) => summary)
  expect(titles).toEqual([
    "Emre gaat naar het eerste gesprek bij de verslavingszorg. Şükran gaat mee.",
    "We zien elkaar weer",
  ])
  expect(() => eventsOf(firstPlan, { ...OF, person: "nobody" as PersonId })).toThrow(
    "not in the plan",
  )
})

test("a draft says so in every event; the calendar itself names no family", () => {
  const { calendar, events } = read(planCalendar(firstDraft, "nl", FIXED_AT, OF))
  expect(calendar.getFirstPropertyValue("x-wr-calname")).toBe("Ons plan (concept)")
  for (const { summary, component, description } of events) {
    expect(summary).toMatch(/ \(concept\)$/)
    expect(description).toContain("Concept van 19 november 2026.")
    expect(component.getFirstPropertyValue("status")).toBe("TENTATIVE")
  }
  const fixed = planCalendar(firstPlan, "en", FIXED_AT, OF)
  expect(fixed).not.toMatch(/draft|concept/i)
  expect(read(fixed).calendar.getFirstPropertyValue("x-wr-calname")).toBe("Our plan")
  expect(fixed.slice(0, fixed.indexOf("BEGIN:VEVENT"))).not.toContain("Yıldız")
})

test("a step without words has its number, and a day that is none has no event", () => {
  const [step] = withDay
  const steps = [
    { ...step!, text: " ", by: "2026-12-24" },
    { ...step!, by: "2026-99-99" },
    { ...step!, by: "2026-02-30" },
  ]
  const events = eventsOf({ ...firstPlan, steps, reviewOn: null })
  expect(events.map(({ summary }) => summary)).toEqual(["Stap 1"])
})

test("a plan without a single day is a calendar without events", () => {
  expect(eventsOf({ ...firstPlan, steps: [], reviewOn: null })).toEqual([])
})

describe("whatever was typed", () => {
  const bytesOf = (line: string) => Buffer.byteLength(line)

  test("comes out as it went in, in lines of at most 75 bytes", () => {
    fc.assert(
      fc.property(anyWords, (text) => {
        const file = planCalendar(planSaying(text), "nl", FIXED_AT, OF)
        const lines = file.split("\r\n")
        expect(lines.pop()).toBe("")
        for (const line of lines) expect(line).not.toMatch(/(?!\t)\p{Control}/u)
        expect(Math.max(...lines.map(bytesOf))).toBeLessThanOrEqual(75)
        const { events } = read(file)
        expect(events).toHaveLength(withDay.length + 1)
        const title = oneSpace(legible(text))
        events.slice(0, -1).forEach(({ summary, description }) => {
          expect(title || /^Stap \d+$/.exec(summary)?.[0]).toBe(summary)
          expect(description).toContain(title ? legible(text).trimEnd() : "")
        })
      }),
      { numRuns: 40 },
    )
  })
})
