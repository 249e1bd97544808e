import { afterAll, beforeAll, expect, test } from "vitest"
import type { Started } from "../../../src/contract/answers.ts"
import { ROUTES } from "../../../src/contract/routes.ts"
import { openApi, type Api } from "../../support/api.ts"
import { firstDraft, firstPlan } from "../../support/planWith.ts"

let api: Api
beforeAll(async () => {
  api = await openApi()
})
afterAll(() => api.close())

const start = (from: unknown, more: object = {}) =>
  api.call("POST", ROUTES.meetings, { body: { from, ...more } })
const refusal = async (from: unknown) => {
  const { status, json } = await start(from)
  return [status, json.error?.field]
}
const plan = (more: object) => ({ people: [], goals: [], steps: [], ...more })
const goal = (more: object = {}) => ({ id: "g", text: "Rust", owner: "family", ...more })

test("[N7] the plan of a whole meeting makes the next one, fixed or as a draft", async () => {
  for (const from of [firstPlan, firstDraft]) {
    const answer = await start(from)
    expect(answer.status).toBe(201)
    const { meetingId, links } = answer.json as unknown as Started
    expect(Object.keys(links).sort()).toEqual(["facilitator", "participant", "screen"])
    expect(links.facilitator).toContain(`/m/${meetingId}#`)
  }
})

test("[N7] what is not known is left out, and what an older plan lacks is empty", async () => {
  expect(
    (await start(plan({ constellation: { deep: [[[1]]] }, goals: [goal({ colour: 1 })] }))).status,
  ).toBe(201)
})

test("[N7] what is no plan is 400, with the field named", async () => {
  expect(await refusal("een plan")).toEqual([400, "from"])
  expect(await refusal([])).toEqual([400, "from"])
  expect(await refusal(null)).toEqual([400, "from"])
  expect(await refusal({})).toEqual([400, "from.people"])
  expect(await refusal({ title: "x", goals: [], people: [] })).toEqual([400, "from.steps"])
  expect(await refusal(plan({ goals: {} }))).toEqual([400, "from.goals"])
  expect(await refusal(plan({ goals: ["Rust"] }))).toEqual([400, "from.goals.0"])
  expect(await refusal(plan({ goals: [goal({ owner: "state" })] }))).toEqual([
    400,
    "from.goals.0.owner",
  ])
  expect(await refusal(plan({ title: 5 }))).toEqual([400, "from.title"])
  expect(await refusal(plan({ heldOn: "19 november" }))).toEqual([400, "from.heldOn"])
  expect(await refusal(plan({ number: 0 }))).toEqual([400, "from.number"])
  expect(await refusal(plan({ steps: [{ ...goal(), state: "failed" }] }))).toEqual([
    400,
    "from.steps.0.state",
  ])
  expect(await refusal(plan({ scores: [{ scale: "s", personId: "p", value: 11 }] }))).toEqual([
    400,
    "from.scores.0.value",
  ])
})

test("[N7] a copy for one person is no plan to go on with", async () => {
  const copyFor = { personId: "p02", name: "Daniëlle" }
  expect(await refusal({ ...firstPlan, copyFor })).toEqual([400, "from.copyFor"])
})

test("[N7] an id is one of the contract, once, and nothing that every object has", async () => {
  for (const id of [
    "",
    "a/b",
    "x".repeat(41),
    "constructor",
    "toString",
    "hasOwnProperty",
    7,
    null,
  ])
    expect(await refusal(plan({ goals: [goal({ id })] }))).toEqual([400, "from.goals.0.id"])
  const person = { personId: "valueOf", name: "Emre", role: "parent" }
  expect(await refusal(plan({ people: [person] }))).toEqual([400, "from.people.0.personId"])
  expect(await refusal(plan({ goals: [goal(), goal()] }))).toEqual([400, "from"])
  const twice = { personId: "p", name: "Emre", role: "parent" }
  expect(await refusal(plan({ people: [twice, twice] }))).toEqual([400, "from"])
  const scale = { id: "s", question: "?", zero: "", ten: "" }
  expect(await refusal(plan({ scales: [scale, scale] }))).toEqual([400, "from"])
})

test("[N7] words, cards, people and sets are within the limits", async () => {
  const text = "x".repeat(2_001)
  expect(await refusal(plan({ goals: [goal({ text })] }))).toEqual([400, "from.goals.0.text"])
  expect(await refusal(plan({ question: text }))).toEqual([400, "from.question"])
  const many = (count: number, one: (n: number) => object) =>
    Array.from({ length: count }, (_, n) => one(n))
  const goals = (count: number) => many(count, (n) => goal({ id: `g${n}` }))
  expect(await refusal(plan({ goals: goals(501) }))).toEqual([400, "from.goals"])
  const steps = many(300, (n) => ({ ...goal(), id: `s${n}` }))
  expect(await refusal(plan({ goals: goals(300), steps }))).toEqual([400, "from"])
  expect((await start(plan({ goals: goals(500) }))).status).toBe(201)
  const people = many(121, (n) => ({ personId: `p${n}`, name: `P ${n}`, role: "family" }))
  expect(await refusal(plan({ people }))).toEqual([400, "from.people"])
  const scales = many(61, (n) => ({ id: `s${n}`, question: "?", zero: "", ten: "" }))
  expect(await refusal(plan({ scales }))).toEqual([400, "from.scales"])
  const marks = Object.fromEntries(Array.from({ length: 501 }, (_, n) => [`p${n}`, 1]))
  const before = [{ on: "2026-01-01", marks }]
  expect(await refusal(plan({ scales: [{ ...scales[0], before }] }))).toEqual([
    400,
    "from.scales.0.before.0.marks",
  ])
  expect(
    await refusal(plan({ people: [{ personId: "p", name: "\u200b", role: "child" }] })),
  ).toEqual([400, "from.people.0.name"])
})

test("[N7] floods, depths and poison do no harm", async () => {
  const zeros = `{"from":{"people":[],"steps":[],"goals":[${"0,".repeat(900_000)}0]}}`
  expect((await api.call("POST", ROUTES.meetings, { body: zeros })).json.error?.field).toBe(
    "from.goals",
  )
  const deep = `{"from":${"[".repeat(200_000)}${"]".repeat(200_000)}}`
  expect((await api.call("POST", ROUTES.meetings, { body: deep })).status).toBe(400)
  const depth = `{"from":{"people":[],"goals":[],"steps":[],"x":${'{"a":'.repeat(50_000)}1${"}".repeat(50_000)}}}`
  expect([201, 400]).toContain((await api.call("POST", ROUTES.meetings, { body: depth })).status)
  for (const key of ["__proto__", "constructor"]) {
    const poison = `{"from":{"people":[],"goals":[],"steps":[],"${key}":{"prototype":{"awaited":true},"awaited":true}}}`
    expect([201, 400]).toContain((await api.call("POST", ROUTES.meetings, { body: poison })).status)
    const marks = `{"from":{"people":[],"goals":[],"steps":[],"scales":[{"id":"s","before":[{"on":"2026-01-01","marks":{"${key}":4}}]}]}}`
    expect((await api.call("POST", ROUTES.meetings, { body: marks })).status).toBe(400)
  }
  expect(({} as { awaited?: boolean }).awaited).toBeUndefined()
  const large = `{"from":{"title":"${"x".repeat(2 * 1024 * 1024)}"}}`
  const answer = await api.call("POST", ROUTES.meetings, { body: large })
  expect([answer.status, answer.json.error?.code]).toEqual([413, "too-large"])
  expect((await api.call("GET", ROUTES.about)).status).toBe(200)
})

test("[N7] other calls stay small", async () => {
  const meeting = await api.meeting()
  const name = "x".repeat(70_000)
  const answer = await meeting.open({ secret: meeting.secrets.participant, name })
  expect(answer.status).toBe(413)
})

test("[N7] whoever may not start a meeting hears so, whatever they send", async () => {
  const locked = await openApi({ START_PASSWORD: "tulp" })
  const from = firstPlan
  const post = (body: object) => locked.call("POST", ROUTES.meetings, { body })
  expect((await post({ from })).status).toBe(401)
  expect((await post({ from: "geen plan" })).status).toBe(401)
  expect((await post({ from, password: "tulp" })).status).toBe(201)
  await locked.close()
})
