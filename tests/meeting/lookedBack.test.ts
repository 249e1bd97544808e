import { expect, test } from "vitest"
import { lookedBackIn } from "../../src/meeting/queries/lookedBack.ts"
import { mayWrite } from "../../src/meeting/rules.ts"
import type { Counts, LookedBack } from "../../src/meeting/schema.ts"
import { meetingWith } from "../support/cast.ts"

const COUNTS: Counts = { "1": 0, "2": 1, "3": 0, "4": 2, "5": 1 }
const on = (day: string): LookedBack => ({
  on: day,
  answers: 4,
  treated: COUNTS,
  kept: COUNTS,
  matters: COUNTS,
})

function lookedBack(value: unknown) {
  const { meeting } = meetingWith().who("mireille")
  meeting.meeting.set("lookedBack", value)
  return lookedBackIn(meeting).map((one) => one.on)
}

test("[F4] earlier meetings are read oldest first, the last twenty, and nothing that is not whole", () => {
  expect(lookedBack(undefined)).toEqual([])
  expect(lookedBack("twee")).toEqual([])
  expect(lookedBack([on("2026-11-19"), on("2026-06-01")])).toEqual(["2026-06-01", "2026-11-19"])
  const many = Array.from({ length: 25 }, (_, index) =>
    on(`2024-01-${String(index + 1).padStart(2, "0")}`),
  )
  expect(lookedBack(many)).toEqual(many.slice(5).map((one) => one.on))
  const { "5": _five, ...four } = COUNTS
  for (const wrong of [
    { ...on("2026-11-19"), on: "" },
    { ...on("2026-11-19"), answers: -1 },
    { ...on("2026-11-19"), kept: four },
    { ...on("2026-11-19"), texts: ["wie zei dit"] },
    null,
  ])
    expect(lookedBack([wrong, on("2026-06-01")])).toEqual(["2026-06-01"])
})

test("[F4] nobody writes them but the server", () => {
  const { meeting, writer } = meetingWith().who("mireille")
  expect(mayWrite(writer, "meeting", "question", meeting)).toBe(true)
  expect(mayWrite(writer, "meeting", "lookedBack", meeting)).toBe(false)
})
