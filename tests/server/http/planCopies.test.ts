import { afterEach, beforeEach, expect, test } from "vitest"
import { PLAN_FORMS, ROUTES, type PlanForm } from "../../../src/contract/routes.ts"
import { addCard, tellCard } from "../../../src/meeting/commands/cards.ts"
import type { CardId, PersonId } from "../../../src/meeting/ids.ts"
import type { Plan } from "../../../src/meeting/queries/plan.ts"
import { openApi, type Api } from "../../support/api.ts"
import { connect, type Client } from "../../support/client.ts"
import { until } from "../../support/until.ts"

let api: Api
let meeting: Awaited<ReturnType<Api["meeting"]>>
let facilitator: Awaited<ReturnType<typeof meeting.sit>>
let noor: PersonId
let client: Client
beforeEach(async () => {
  api = await openApi()
  meeting = await api.meeting("Gezin Yılmaz")
  facilitator = await meeting.sit("facilitator", "Mireille", "other")
  const child = await meeting.sit("participant", "Noor", "child")
  noor = child.personId as PersonId
  client = connect(api.origin, meeting.id, facilitator)
  await client.synced()
  for (const [id, who] of Object.entries({ own: noor, other: facilitator.personId as PersonId })) {
    const author = facilitator.personId as PersonId
    const writer = { seat: "facilitator", personId: author, group: "professional" } as const
    const card = { id: id as CardId, kind: "step", text: `step-${id}`, author } as const
    addCard(client.meeting, writer, card, 1)
    tellCard(client.meeting, writer, card.id, { who: [who] })
  }
  await until("the steps are kept", async () => {
    const { steps } = (await as("json")).json as unknown as Plan
    return steps.length === 2 && steps.every(({ who }) => who.length === 1)
  })
})
afterEach(async () => {
  client.leave()
  await api.close()
})

const as = (form: PlanForm, query = "") =>
  facilitator.call("GET", ROUTES.planAs(meeting.id, form) + query)

test.each(PLAN_FORMS)(
  "one person's own copy as %s; nobody's for who is not in the plan",
  async (form) => {
    const answer = await as(form, `?person=${noor}`)
    expect(answer.status).toBe(200)
    const name = answer.headers.get("content-disposition") ?? "json, no file"
    expect(name).toMatch(/; filename="plan-concept-deel\.\w+"$|^json/)
    for (const nobody of ["nobody", "not%20an%20id", ""]) {
      const refused = await as(form, `?person=${nobody}`)
      expect([refused.status, refused.json.error?.field]).toEqual([400, "person"])
    }
  },
)

test("it has their steps and says whose it is; the whole plan stays the bytes that were fixed", async () => {
  const fixed = await facilitator.call("POST", ROUTES.plan(meeting.id), {})
  const copy = (await as("json", `?person=${noor}`)).json as unknown as Plan
  expect(copy.copyFor).toEqual({ personId: noor, name: "Noor" })
  expect(copy).toMatchObject({ version: 1, draft: false })
  expect(copy.steps.map(({ text }) => text)).toEqual(["step-own"])
  for (const form of ["html", "md"] as const) {
    const { text } = await as(form, `?person=${noor}`)
    expect(text).toContain("Voor Noor")
    expect(text).toContain("step")
    expect(text).not.toContain("step-other")
  }
  expect((await as("csv", `?person=${noor}`)).text).not.toContain("step-other")
  const whole = (await as("json")).json as unknown as Plan
  expect(whole.copyFor).toBeUndefined()
  expect(whole.steps).toHaveLength(2)
  expect(fixed.json["version"]).toBe(1)
})
