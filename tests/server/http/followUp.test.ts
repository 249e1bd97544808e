import { afterEach, beforeEach, describe, expect, test } from "vitest"
import type { Session, Started } from "../../../src/contract/answers.ts"
import { ROUTES } from "../../../src/contract/routes.ts"
import { LIMITS } from "../../../src/meeting/limits.ts"
import type { Plan } from "../../../src/meeting/queries/plan.ts"
import type { Role, Seat } from "../../../src/meeting/schema.ts"
import { openApi, type Api } from "../../support/api.ts"
import { atTheDoor, knocked } from "../../support/knocking.ts"
import { firstPlan } from "../../support/planWith.ts"
import { secretOf } from "../../support/table.ts"

let api: Api
let next: Awaited<ReturnType<typeof followUp>>
beforeEach(async () => {
  api = await openApi()
  next = await followUp(firstPlan)
})
afterEach(() => api.close())

/** The next meeting of a family, and ways in. */
async function followUp(from: object, more: object = {}) {
  const { meetingId: id, links } = (
    await api.call("POST", ROUTES.meetings, { body: { from, ...more } })
  ).json as unknown as Started
  const comes = (seat: Seat, name: string, role: Role = "other", rejoin?: string) =>
    api.call("POST", ROUTES.sessions(id), {
      body: { secret: secretOf(links[seat]), name, role, ...(rejoin && { rejoin }) },
    })
  const sits = async (seat: Seat, name: string, role?: Role) => {
    const session = (await comes(seat, name, role)).json as unknown as Session
    const { token } = session
    return {
      ...session,
      personId: session.personId ?? "",
      call: (method: string, path: string, body?: unknown) =>
        api.call(method, path, { token, ...(body !== undefined && { body }) }),
    }
  }
  const { token } = await sits("facilitator", "Mireille")
  const plan = async () =>
    (await api.call("GET", ROUTES.planAs(id, "json"), { token })).json as unknown as Plan
  return { id, links, comes, sits, plan, lead: token }
}

const personOf = (name: string) => firstPlan.people.find((one) => one.name.startsWith(name))!
const DANIELLE = personOf("Daniëlle")
const named = (plan: Plan, id: string) =>
  [...plan.people, ...plan.awaited].find(({ personId }) => personId === id)

test("[N1] the next meeting has the title and the language of the plan, unless others are asked", async () => {
  expect(await next.plan()).toMatchObject({ title: firstPlan.title, language: "nl", number: 2 })
  const other = await followUp(firstPlan, { title: "Na de kerst", language: "en" })
  expect(await other.plan()).toMatchObject({ title: "Na de kerst", language: "en" })
})

describe("coming back", () => {
  test("[N4] by the link, under what one was called: the same person, with the role of now", async () => {
    for (const name of ["danielle", "  DANIËLLE  ", DANIELLE.name]) {
      const meeting = await followUp(firstPlan)
      const { personId } = await meeting.sits("participant", name, "family")
      expect(personId).toBe(DANIELLE.personId)
      const plan = await meeting.plan()
      expect(plan.people.find((one) => one.personId === personId)).toMatchObject({
        name: DANIELLE.name,
        role: "family",
        device: true,
      })
      expect(plan.awaited.map((one) => one.personId)).not.toContain(personId)
    }
  })

  test("[N4] once: who comes after under the same name is somebody new", async () => {
    const [one, other] = await Promise.all([
      next.sits("participant", "Daniëlle", "parent"),
      next.sits("participant", "Daniëlle", "parent"),
    ])
    expect([one.personId, other.personId].filter((id) => id === DANIELLE.personId).length).toBe(1)
    expect(one.personId).not.toBe(other.personId)
  })

  test("[N4] who has another name, or one that two had, is somebody new", async () => {
    const known = firstPlan.people.map(({ personId }) => personId as string)
    for (const name of ["Yusuf", "Dani", "Daniëlle de Wit"])
      expect(known).not.toContain((await next.sits("participant", name)).personId)
    const two = await followUp({
      people: [
        { personId: "a", name: "Noor Yıldız", role: "child" },
        { personId: "b", name: "Noor Jansen", role: "child" },
      ],
      goals: [],
      steps: [],
    })
    expect(["a", "b"]).not.toContain((await two.sits("participant", "Noor", "child")).personId)
    expect((await two.sits("participant", "noor yildiz", "child")).personId).toBe("a")
    const same = await followUp({
      people: ["a", "b"].map((personId) => ({ personId, name: "Emre", role: "family" })),
      goals: [],
      steps: [],
    })
    expect(["a", "b"]).not.toContain((await same.sits("participant", "Emre")).personId)
  })

  test("[N4] never across the facilitator's seat, nor into or out of interpreting", async () => {
    const people = [
      { personId: "m", name: "Maryam", role: "parent" },
      { personId: "i", name: "Ilse", role: "interpreter" },
      { personId: "l", name: "Lies", role: "other", seat: "facilitator" },
    ]
    const owners = [{ personId: "l", name: "Lies" }]
    const meeting = await followUp({ people, owners, goals: [], steps: [] })
    const ids = ["m", "i", "l"]
    expect(ids).not.toContain((await meeting.sits("participant", "Maryam", "interpreter")).personId)
    expect(ids).not.toContain((await meeting.sits("participant", "Ilse", "parent")).personId)
    expect(ids).not.toContain((await meeting.sits("participant", "Lies", "parent")).personId)
    expect(ids).not.toContain((await meeting.sits("facilitator", "Maryam")).personId)
    expect((await meeting.sits("participant", "Ilse", "interpreter")).personId).toBe("i")
    expect((await meeting.sits("facilitator", "Lies")).personId).toBe("l")
  })

  test("[N4] through the door, when the facilitator lets them in", async () => {
    const token = next.lead
    const lead = {
      call: (m: string, p: string, body?: unknown) =>
        api.call(m, p, { token, ...(body !== undefined && { body }) }),
    }
    await lead.call("PUT", ROUTES.admission(next.id), { mode: "ask" })
    const answer = await next.comes("participant", "Daniëlle", "parent")
    expect(answer.status).toBe(202)
    expect((await next.plan()).people.length).toBe(1)
    const door = atTheDoor(api, next.id, lead as never)
    const knock = knocked(answer)
    await door.answer(knock, true)
    expect(await door.look(knock)).toMatchObject({ state: "admitted", personId: DANIELLE.personId })
  })

  test("[N4] never at a first meeting: whom the facilitator writes for is nobody to be taken over", async () => {
    const first = await api.meeting()
    const lead = await first.sit("facilitator", "Mireille", "other")
    const body = { name: "Oma Tonny", role: "family" }
    const tonny = await lead.call("POST", ROUTES.people(first.id), body)
    const other = await first.sit("participant", "Oma Tonny", "family")
    expect(other.personId).not.toBe(tonny.json["personId"])
  })
})

describe("who is awaited", () => {
  const patch = (person: string, body: object, token = next.lead) =>
    api.call("PATCH", ROUTES.person(next.id, person), { token, body })

  test("[N3] sits at the table without a device once the facilitator says so", async () => {
    const noor = personOf("Noor")
    const emre = await next.sits("participant", "Yusuf")
    expect((await patch(noor.personId, { here: true }, emre.token)).status).toBe(403)
    expect((await patch(noor.personId, { here: false })).status).toBe(400)
    expect((await patch(noor.personId, { here: true })).status).toBe(204)
    const plan = await next.plan()
    const here = plan.people.find(({ personId }) => personId === noor.personId)
    expect(here).toMatchObject({ role: "child", device: false })
    expect(plan.awaited.map(({ personId }) => personId)).not.toContain(noor.personId)
    // Twice is no harm, and who is here is nobody to be taken over.
    expect((await patch(noor.personId, { here: true })).status).toBe(204)
    expect((await next.sits("participant", "Noor", "child")).personId).not.toBe(noor.personId)
  })

  test("[N3] put at the table by mistake, they are taken away and awaited as before", async () => {
    const noor = personOf("Noor")
    const takeAway = () =>
      api.call("DELETE", ROUTES.person(next.id, noor.personId), { token: next.lead })
    await patch(noor.personId, { here: true })
    expect((await takeAway()).status).toBe(204)
    expect((await next.plan()).awaited.map(({ personId }) => personId)).toContain(noor.personId)
    expect((await next.sits("participant", "Noor", "child")).personId).toBe(noor.personId)
    // With a device they came themselves: taken away, they are not let in as who they were.
    await takeAway()
    expect((await next.sits("participant", "Noor", "child")).personId).not.toBe(noor.personId)
  })

  test("[N3] put there by mistake and taken away, they can be awaited no more as anybody can", async () => {
    const noor = personOf("Noor")
    const takeAway = () =>
      api.call("DELETE", ROUTES.person(next.id, noor.personId), { token: next.lead })
    await patch(noor.personId, { here: true })
    await takeAway()
    await takeAway()
    expect((await next.plan()).awaited.map(({ personId }) => personId)).not.toContain(noor.personId)
  })

  test("[N4] is the same person when the facilitator adds them by name", async () => {
    const noor = personOf("Noor")
    const body = { name: "Noor", role: "child" }
    const token = next.lead
    const added = await api.call("POST", ROUTES.people(next.id), { token, body })
    expect([added.status, added.json["personId"]]).toEqual([201, noor.personId])
  })

  test("[N3] takes no seat of the sixty, and comes to none when all are taken", async () => {
    const add = (n: number) =>
      api.call("POST", ROUTES.people(next.id), {
        token: next.lead,
        body: { name: `Gast ${n}`, role: "family" },
      })
    for (let n = 1; n < LIMITS.people; n++) expect((await add(n)).status).toBe(201)
    expect((await add(60)).status).toBe(413)
    expect((await patch(DANIELLE.personId, { here: true })).status).toBe(413)
    expect((await next.comes("participant", "Daniëlle")).status).toBe(413)
    expect(named(await next.plan(), DANIELLE.personId)).toBeTruthy()
  })

  test("[N3] removed, they are awaited no more, and nobody is them again", async () => {
    await api.call("DELETE", ROUTES.person(next.id, DANIELLE.personId), { token: next.lead })
    expect((await next.sits("participant", "Daniëlle")).personId).not.toBe(DANIELLE.personId)
    expect(named(await next.plan(), DANIELLE.personId)).toBeUndefined()
  })

  test("[N3] in family time the family comes in as themselves, and a professional of then does not", async () => {
    const token = next.lead
    await api.call("PUT", ROUTES.familyTime(next.id), { token, body: { on: true } })
    const fenna = personOf("Fenna")
    expect(fenna.group).toBe("professional")
    expect((await next.comes("participant", "Fenna", "guardian")).status).toBe(423)
    expect((await next.comes("participant", "Fenna", "family")).status).toBe(423)
    const { personId } = await next.sits("participant", "Daniëlle", "parent")
    expect(personId).toBe(DANIELLE.personId)
  })
})
