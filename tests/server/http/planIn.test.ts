import { expect, test } from "vitest"
import { planCalendar } from "../../../server/export/calendar.ts"
import { planMarkdown } from "../../../server/export/markdown.ts"
import { planPage } from "../../../server/export/page/page.ts"
import { planPdf } from "../../../server/export/pdf.ts"
import { sheetOf } from "../../../server/export/sheet/sheet.ts"
import { planSpreadsheet } from "../../../server/export/spreadsheet.ts"
import { planDocument } from "../../../server/export/word/document.ts"
import { planIn } from "../../../server/http/planIn.ts"
import { bytesOf } from "../../../server/http/plans.ts"
import { asOlder, firstPlan, FIXED_AT, nothingBesides } from "../../support/planWith.ts"

const older = planIn(new TextEncoder().encode(JSON.stringify(asOlder(firstPlan))))

test("a plan comes out of its bytes as it went in", () => {
  expect(planIn(bytesOf(firstPlan))).toEqual(firstPlan)
})

test("what an earlier version did not know is as if nobody had written it", () => {
  const { reviewOn, coordinator } = firstPlan
  expect(older).toMatchObject({ ...nothingBesides, reviewOn, coordinator })
  expect(older.goals.map(({ joins, answers }) => [...joins, ...answers])).toEqual(
    firstPlan.goals.map(() => []),
  )
})

test("what follows from the rest is worked out: who carries a step, what a set answers", () => {
  expect(older.steps.map(({ carriedBy }) => carriedBy)).toEqual(
    firstPlan.steps.map(({ carriedBy }) => carriedBy),
  )
  expect(older.worries.map(({ answeredBy }) => answeredBy)).toEqual(
    firstPlan.worries.map(({ answeredBy }) => answeredBy),
  )
})

test("every form of it is made, whole and for one person", async () => {
  const person = firstPlan.people[0]!.personId
  for (const of of [{}, { person }]) {
    const at = ["nl", FIXED_AT, of] as const
    expect(sheetOf(older, ...at).title).not.toBeNull()
    expect(planPage(older, ...at).html).toContain("versie 1")
    expect(planMarkdown(older, ...at)).toContain("versie 1")
    expect(planSpreadsheet(older, ...at)).toContain("versie 1")
    expect(planCalendar(older, "nl", FIXED_AT, { meetingId: "m", ...of })).toContain("versie 1")
    expect((await planPdf(older, ...at)).length).toBeGreaterThan(1_000)
    expect((await planDocument(older, ...at)).length).toBeGreaterThan(1_000)
  }
})
