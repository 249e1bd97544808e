import { createHash } from "node:crypto"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { CLOSE } from "../../../src/contract/close.ts"
import { PLAN_FORMS, ROUTES } from "../../../src/contract/routes.ts"
import { addCard } from "../../../src/meeting/commands/cards.ts"
import type { CardId, PersonId } from "../../../src/meeting/ids.ts"
import type { Plan } from "../../../src/meeting/queries/plan.ts"
import { isClosed } from "../../../src/meeting/rules.ts"
import { openApi, type Api } from "../../support/api.ts"
import { connect, type Client } from "../../support/client.ts"
import { until } from "../../support/until.ts"

let api: Api
let meeting: Awaited<ReturnType<Api["meeting"]>>
let facilitator: Awaited<ReturnType<typeof meeting.sit>>
let client: Client
beforeEach(async () => {
  api = await openApi()
  meeting = await api.meeting("Gezin Yılmaz")
  facilitator = await meeting.sit("facilitator", "Mireille", "other")
  client = connect(api.origin, meeting.id, facilitator)
  await client.synced()
})
afterEach(async () => {
  client.leave()
  await api.close()
})

/** Lays a goal on the table and waits until the server has it. */
async function goal(text: string): Promise<void> {
  const id = facilitator.personId as PersonId
  const writer = { seat: "facilitator", personId: id, group: "professional" } as const
  const card = { id: text.replaceAll(" ", "-") as CardId, kind: "goal", text, author: id } as const
  expect(addCard(client.meeting, writer, card, 1)).toEqual({ done: true })
  await until("the goal is kept", async () =>
    (await json()).goals.some((kept) => kept.text === text),
  )
}
const fix = (body?: object, who = facilitator) => who.call("POST", ROUTES.plan(meeting.id), body)
const openAgain = () => facilitator.call("DELETE", ROUTES.plan(meeting.id))
const planJson = (query = "") => facilitator.call("GET", ROUTES.planAs(meeting.id, "json") + query)
const json = async (query = "") => (await planJson(query)).json as unknown as Plan
const facts = async () => (await facilitator.call("GET", ROUTES.meeting(meeting.id))).json

describe("the plan while none is fixed", () => {
  test("is a draft of the board as it stands", async () => {
    await goal("Noor slaapt weer door")
    expect(await json()).toMatchObject({
      draft: true,
      version: null,
      title: "Gezin Yılmaz",
      goals: [{ text: "Noor slaapt weer door" }],
    })
  })

  test("has no versions yet", async () => {
    const answer = await planJson("?version=1")
    expect([answer.status, answer.json.error?.code]).toEqual([404, "not-found"])
  })
})

describe("fixing the plan", () => {
  test("[P14] gives its version and the hash of its very bytes, and closes the board", async () => {
    await goal("Noor slaapt weer door")
    const answer = await fix({ reviewOn: "2026-12-10" })
    expect(answer.status).toBe(201)
    const kept = await planJson("?version=1")
    expect(answer.json).toEqual({
      version: 1,
      sha256: createHash("sha256").update(kept.bytes).digest("hex"),
    })
    expect(kept.json).toMatchObject({
      draft: false,
      version: 1,
      fixedAt: api.clock.now,
      reviewOn: "2026-12-10",
      goals: [{ text: "Noor slaapt weer door" }],
    })
    const planSha256 = answer.json["sha256"]
    expect(await facts()).toMatchObject({ closed: true, planVersion: 1, planSha256 })
    await until("everyone sees it", () => isClosed(client.meeting))
    expect(client.meeting.meeting.get("reviewOn")).toBe("2026-12-10")
  })

  test("needs no body", async () => {
    expect((await fix()).json).toMatchObject({ version: 1 })
    expect((await json()).reviewOn).toBeNull()
  })

  test("twice is 409, and the one that stands stays", async () => {
    const [one, two] = await Promise.all([fix(), fix()])
    expect(new Set([one.status, two.status])).toEqual(new Set([201, 409]))
    const again = await fix({ reviewOn: "2027-01-01" })
    expect([again.status, again.json.error?.code]).toEqual([409, "board-closed"])
    expect((await json()).reviewOn).toBeNull()
  })

  test("is the facilitator's alone, on a day that exists", async () => {
    const noor = await meeting.sit("participant", "Noor")
    expect((await fix({}, noor)).status).toBe(403)
    for (const reviewOn of ["10-12-2026", "2026-02-30", "", 5]) {
      const answer = await fix({ reviewOn })
      expect([answer.status, answer.json.error?.field]).toEqual([400, "reviewOn"])
    }
    expect(await facts()).toMatchObject({ closed: false })
  })

  test("closes the board for writing, and still lets people in to read", async () => {
    await fix()
    await until("it is closed", () => isClosed(client.meeting))
    client.meeting.meeting.set("question", "Nog iets?")
    await until("the writer is sent away", () => client.closedWith() !== undefined)
    expect(client.closedWith()).toBe(CLOSE.boardClosed)
    const late = await meeting.open({ secret: meeting.secrets.participant, name: "Laat" })
    expect(late.status).toBe(201)
  })
})

describe("opening the board again", () => {
  test("[P14] keeps the fixed version readable to the byte, and the next gets the next number and hash", async () => {
    await goal("Noor slaapt weer door")
    const first = await fix()
    expect((await openAgain()).status).toBe(204)
    expect(await facts()).toMatchObject({ closed: false, planVersion: 1 })
    expect(await json()).toMatchObject({ draft: true, version: null })
    await until("it is open", () => !isClosed(client.meeting))
    await goal("Elke dinsdag samen eten")
    const second = await fix()
    expect(second.json).toMatchObject({ version: 2 })
    const plansSha256 = [first.json["sha256"], second.json["sha256"]]
    expect(await facts()).toMatchObject({ planSha256: plansSha256[1], plansSha256 })
    expect((await json()).goals).toHaveLength(2)
    const kept = await planJson("?version=1")
    expect(createHash("sha256").update(kept.bytes).digest("hex")).toBe(first.json["sha256"])
    expect((kept.json as unknown as Plan).goals).toHaveLength(1)
  })

  test("while it is open is 409", async () => {
    const answer = await openAgain()
    expect([answer.status, answer.json.error?.code]).toEqual([409, "board-open"])
  })

  test("however they cross, no two plans get one version", async () => {
    const answers = await Promise.all([fix(), openAgain(), fix(), openAgain(), fix()])
    // Which of them come first is nobody's to say: some may find the board fixed, or open, already.
    const versions = [0, 2, 4].flatMap(
      (i) => (answers[i]!.json["version"] as number | undefined) ?? [],
    )
    const numbers = versions.map((_version, index) => index + 1)
    expect(numbers.length).toBeGreaterThan(0)
    expect(versions.toSorted((a, b) => a - b)).toEqual(numbers)
    expect(await facts()).toMatchObject({ planVersion: versions.length })
  })
})

describe("reading the plan", () => {
  test("every seat may, and nobody without one", async () => {
    for (const seat of ["participant", "screen"] as const) {
      const someone = await meeting.sit(seat)
      const answer = await someone.call("GET", ROUTES.planAs(meeting.id, "json"))
      expect(answer.status).toBe(200)
      expect(answer.headers.get("content-type")).toBe("application/json; charset=utf-8")
    }
    expect((await api.call("GET", ROUTES.planAs(meeting.id, "json"))).status).toBe(401)
  })

  test.each(["?version=0", "?version=x", "?version=-1", "?version=1.0"])(
    "%s is no version",
    async (query) => {
      const answer = await planJson(query)
      expect([answer.status, answer.json.error?.field]).toEqual([400, "version"])
    },
  )

  test("as PDF, under a name that tells nobody whose it is", async () => {
    const pdf = (query = "") => facilitator.call("GET", ROUTES.planAs(meeting.id, "pdf") + query)
    const draft = await pdf()
    expect(draft.status).toBe(200)
    expect(draft.headers.get("content-type")).toBe("application/pdf")
    expect(draft.headers.get("content-disposition")).toBe('inline; filename="plan-concept.pdf"')
    expect(draft.bytes.subarray(0, 5).toString()).toBe("%PDF-")
    await fix()
    const fixed = await pdf("?language=en")
    expect(fixed.headers.get("content-disposition")).toBe('inline; filename="plan-1.pdf"')
    expect(fixed.bytes.subarray(0, 5).toString()).toBe("%PDF-")
    expect((await pdf("?language=fr")).json.error).toMatchObject({ field: "language" })
    expect((await pdf("?version=7")).status).toBe(404)
  })

  test("as a calendar, also of one person", async () => {
    const ics = (query = "") => facilitator.call("GET", ROUTES.planAs(meeting.id, "ics") + query)
    const draft = await ics()
    expect(draft.status).toBe(200)
    expect(draft.headers.get("content-type")).toBe("text/calendar; charset=utf-8")
    expect(draft.headers.get("content-disposition")).toBe('attachment; filename="plan-concept.ics"')
    expect(draft.text).toContain("NAME:Ons plan (concept)")
    await fix({ reviewOn: "2026-12-10" })
    const fixed = await ics(`?language=en&person=${facilitator.personId}`)
    expect(fixed.headers.get("content-disposition")).toBe('attachment; filename="plan-1-deel.ics"')
    expect(fixed.text).toContain("DTSTART;VALUE=DATE:20261210")
    expect(fixed.text).toContain("SUMMARY:We meet again")
    for (const nobody of ["nobody", "not%20an%20id"]) {
      const answer = await ics(`?person=${nobody}`)
      expect([answer.status, answer.json.error?.field]).toEqual([400, "person"])
    }
  })

  test("as a page that may run nothing, in its own language", async () => {
    const html = (query = "") => facilitator.call("GET", ROUTES.planAs(meeting.id, "html") + query)
    const draft = await html()
    expect(draft.status).toBe(200)
    expect(draft.headers.get("content-type")).toBe("text/html; charset=utf-8")
    expect(draft.headers.get("content-disposition")).toBe('inline; filename="plan-concept.html"')
    expect(draft.headers.get("content-security-policy")).toMatch(/^default-src 'none';.*; sandbox$/)
    expect(draft.text).toContain('<html lang="nl">')
    await fix()
    const fixed = await html("?language=en")
    expect(fixed.headers.get("content-disposition")).toBe('inline; filename="plan-1.html"')
    expect(fixed.text).toContain('<html lang="en">')
  })

  test("as a Word document", async () => {
    const docx = await facilitator.call("GET", ROUTES.planAs(meeting.id, "docx"))
    expect(docx.status).toBe(200)
    expect(docx.headers.get("content-type")).toMatch(/wordprocessingml\.document$/)
    expect(docx.headers.get("content-disposition")).toBe('attachment; filename="plan-concept.docx"')
    expect(docx.bytes.subarray(0, 2).toString()).toBe("PK")
  })

  test.each([
    ["md", "text/markdown; charset=utf-8", "# Ons plan (concept)"],
    ["csv", "text/csv; charset=utf-8", '"Wie";"Wat";'],
  ] as const)("as %s", async (form, type, begins) => {
    const answer = await facilitator.call("GET", ROUTES.planAs(meeting.id, form))
    expect(answer.headers.get("content-type")).toBe(type)
    expect(answer.headers.get("content-disposition")).toBe(
      `attachment; filename="plan-concept.${form}"`,
    )
    expect(answer.text.replace("\ufeff", "").startsWith(begins)).toBe(true)
  })

  test.each(PLAN_FORMS)("as %s: by every seat, in family time as the plan itself", async (form) => {
    const route = ROUTES.planAs(meeting.id, form)
    const screen = await meeting.sit("screen")
    const mother = await meeting.sit("participant", "Daniëlle", "parent")
    expect([
      (await screen.call("GET", route)).status,
      (await mother.call("GET", route)).status,
    ]).toEqual([200, 200])
    expect((await api.call("GET", route)).status).toBe(401)
    expect((await mother.call("GET", `${route}?version=3`)).status).toBe(404)
    await facilitator.call("PUT", ROUTES.familyTime(meeting.id), { on: true })
    expect((await facilitator.call("GET", route)).status).toBe(423)
    expect((await mother.call("GET", route)).status).toBe(200)
    await facilitator.call("PUT", ROUTES.familyTime(meeting.id), { on: false })
    const log = (await facilitator.call("GET", ROUTES.log(meeting.id))).text
    expect(log.match(/"exported"/g)).toHaveLength(2)
  })
})
