import { expect, test } from "vitest"
import { tellCard } from "../../src/meeting/commands/cards.ts"
import { tellMeeting } from "../../src/meeting/commands/meeting.ts"
import { setScale } from "../../src/meeting/commands/scales.ts"
import type { PersonId, ScaleId } from "../../src/meeting/ids.ts"
import { particularsIn } from "../../src/meeting/queries/particulars.ts"
import { planOf } from "../../src/meeting/queries/plan.ts"
import type { Particulars } from "../../src/meeting/schema.ts"
import { particularsOf } from "../support/firstParticulars.ts"
import { lay, meetingWith } from "../support/cast.ts"

const sample = particularsOf((guest) => guest as PersonId)

function led() {
  const { who } = meetingWith()
  return who("mireille")
}

test("[P10] the facilitator tells each part alone, and it stands as it was told", () => {
  const { meeting, writer } = led()
  for (const key of Object.keys(sample) as (keyof Particulars)[])
    expect(tellMeeting(meeting, writer, key, sample[key])).toEqual({ done: true })
  expect(particularsIn(meeting)).toEqual(sample)
  tellMeeting(meeting, writer, "coordinator", null)
  expect(particularsIn(meeting)).toEqual({ ...sample, coordinator: null })
})

test("[P10] nothing of it is required, and nobody else writes it", () => {
  const { who } = meetingWith()
  const { meeting, writer } = who("emre")
  const isKnown = (value: unknown) => Object.values(value ?? {}).length > 0 || value === true
  expect(Object.values(particularsIn(meeting)).filter(isKnown)).toEqual([])
  expect(tellMeeting(meeting, writer, "place", "thuis").done).toBe(false)
})

test("[P10] what another program wrote in another form is not known", () => {
  const { meeting } = led()
  const strange: Record<string, unknown> = {
    number: -1,
    heldOn: "morgen",
    startsAt: "25:00",
    place: 4,
    planTypes: "family",
    framework: "x",
    coordinator: { a: 1 },
    owners: [1, "emre"],
    warnings: [null, {}, "x"],
    copies: { emre: { scope: "half" }, "geen id": { scope: "all" } },
    relations: ["x"],
    notAsked: { emre: 5 },
    reviewOn: 7,
    reviewAt: "9:00",
  }
  for (const [key, value] of Object.entries(strange)) meeting.meeting.set(key, value)
  expect(particularsIn(meeting)).toMatchObject({
    number: null,
    heldOn: null,
    startsAt: null,
    place: "",
    planTypes: [],
    framework: null,
    coordinator: null,
    owners: ["emre"],
    warnings: [],
    copies: {},
    relations: {},
    notAsked: {},
    reviewOn: null,
    reviewAt: null,
  })
})

test("[P10] [P3] who was not asked stands with why; who answered, with their own words", () => {
  const { meeting, writer, id } = led()
  tellMeeting(meeting, writer, "notAsked", { [id]: "Weg om 16.30 uur" })
  const answerOf = () => planOf(meeting).agreements.find(({ personId }) => personId === id)
  expect(answerOf()).toMatchObject({ answer: null, text: "Weg om 16.30 uur" })
  meeting.agreements.set(id, { answer: "agree", at: 1 })
  expect(answerOf()).toMatchObject({ answer: "agree", text: "" })
})

test("[P7] a worry says what answers it, and one that nothing answers says that", () => {
  const { who } = meetingWith()
  const emre = who("emre")
  const { meeting, writer } = emre
  const [said, inSet, open] = ["gezegd", "set", "open"].map((id) => lay(emre, id)) as never[]
  const goal = lay(emre, "doel", "goal")
  tellCard(meeting, writer, lay(emre, "stap", "step"), { answers: [said!] })
  const set = { question: "", zero: "", ten: "", danger: inSet!, goal }
  setScale(meeting, who("mireille").writer, "s" as ScaleId, set)
  expect(planOf(meeting).worries.map(({ id, answeredBy }) => [id, answeredBy])).toEqual([
    [said, ["stap"]],
    [inSet, ["doel"]],
    [open, []],
  ])
})
