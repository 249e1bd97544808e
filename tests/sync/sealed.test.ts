// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { ROUTES } from "../../src/contract/routes.ts"
import { forgetMeeting } from "../../src/sync/forget.ts"
import { sealingOf, type Given } from "../../src/sync/sealed.ts"
import { serverThat } from "../support/server.ts"
import { until } from "../support/until.ts"

const ROUTE = ROUTES.sealedScore("m", "veilig", "emre")
const PUT = `PUT ${ROUTE}`
const GET = `GET ${ROUTES.sealed("m")}`
const about = { is: "score", scale: "veilig", person: "emre" } as const
const gives = (value: number): Given => ({ ...about, score: { value } })

let tokens = 0
/** As after loading the page anew: nothing in memory, and what the tab keeps. */
const anew = () => sealingOf("m", `token-${++tokens}`, "emre")
const wake = () => window.dispatchEvent(new Event("online"))
const kept = () => Object.keys(sessionStorage)

beforeEach(() => sessionStorage.clear())
afterEach(() => vi.unstubAllGlobals())

test("what is given is brought at once, and then the tab keeps nothing of it", async () => {
  const asked = serverThat({ [GET]: { body: { own: {} } }, [PUT]: { status: 204 } })
  const sealing = anew()
  await sealing.ask()
  sealing.give(gives(3))
  expect(sealing.marks.get()?.own["emre"]?.scores).toEqual({ veilig: { value: 3 } })
  expect(sealing.keeping(about)).toBe("bringing")
  await until("it is kept", () => sealing.keeping(about) === "kept")
  expect(sealing.marks.get()?.own["emre"]?.scores).toEqual({ veilig: { value: 3 } })
  expect(asked.filter(({ method }) => method === "PUT").map(({ body }) => body)).toEqual([
    { value: 3 },
  ])
  expect(kept()).toEqual([])
})

test("without a line it waits, outlives loading the page anew, and comes when there is one", async () => {
  serverThat({ [PUT]: "nobody" })
  const sealing = anew()
  sealing.give(gives(3))
  sealing.give(gives(4))
  await until("it waits", () => sealing.keeping(about) === "waiting")
  expect(kept()).toHaveLength(1)
  const asked = serverThat({ [PUT]: { status: 204 }, [GET]: { body: { own: {} } } })
  const later = anew()
  await until("it is kept", () => later.keeping(about) === "kept")
  expect(asked.at(-1)?.body).toEqual({ value: 4 })
  expect(kept()).toEqual([])
})

test("of one thing the newest comes last, also while the older is under way", async () => {
  const brought: unknown[] = []
  let answer = () => {}
  vi.stubGlobal("fetch", (_path: string, { body }: RequestInit) => {
    brought.push(JSON.parse(body as string))
    return new Promise((done) => (answer = () => done(new Response(null, { status: 204 }))))
  })
  const sealing = anew()
  for (const value of [1, 2, 3]) sealing.give(gives(value))
  expect(brought).toEqual([{ value: 1 }])
  answer()
  await until("the newest goes", () => brought.length === 2)
  expect(brought[1]).toEqual({ value: 3 })
  expect(sealing.keeping(about)).toBe("bringing")
  answer()
  await until("it is kept", () => sealing.keeping(about) === "kept")
})

test("what the server does not take is said, and not brought again", async () => {
  const asked = serverThat({ [PUT]: "bad-input" })
  const sealing = anew()
  sealing.give(gives(3))
  await until("it is refused", () => sealing.keeping(about) === "bad-input")
  expect(kept()).toEqual([])
  wake()
  await sealing.ask()
  const its = asked.filter(({ token }) => token === `token-${tokens}`)
  expect(its.filter(({ method }) => method === "PUT")).toHaveLength(1)
})

test("a closed board and family time only hold it up", async () => {
  for (const code of ["board-closed", "family-time", "not-saving"] as const) {
    serverThat({ [PUT]: code })
    const sealing = anew()
    sealing.give(gives(3))
    await until("it waits", () => sealing.keeping(about) === "waiting")
    serverThat({ [PUT]: { status: 204 } })
    wake()
    await until("it is kept", () => sealing.keeping(about) === "kept")
  }
})

test("an answer from before something was given does not undo it", async () => {
  let answerAsk = () => {}
  let asks = 0
  vi.stubGlobal("fetch", async (_path: string, { method }: RequestInit) => {
    if (method !== "GET") return new Response(null, { status: 204 })
    if (++asks === 1) {
      await new Promise<void>((done) => (answerAsk = done))
      return Response.json({ own: {} })
    }
    return Response.json({ own: { emre: { scores: { veilig: { value: 7 } }, dots: {} } } })
  })
  const sealing = anew()
  const asking = sealing.ask()
  sealing.give(gives(7))
  await until("it is kept", () => sealing.keeping(about) === "kept")
  answerAsk()
  await asking
  expect(asks).toBe(2)
  expect(sealing.marks.get()?.own["emre"]?.scores).toEqual({ veilig: { value: 7 } })
})

test("taking back is brought as that, and dots all at once", async () => {
  const dots = ROUTES.sealedDots("m", "oma")
  const asked = serverThat({
    [`DELETE ${ROUTE}`]: { status: 204 },
    [`PUT ${dots}`]: { status: 204 },
    [GET]: { body: { own: { emre: { scores: { veilig: { value: 1 } }, dots: {} } } } },
  })
  const sealing = anew()
  await sealing.ask()
  sealing.give({ ...about, score: null })
  sealing.give({ is: "dots", person: "oma", dots: { een: 2 } })
  await until("both are kept", () => sealing.unkept.get().size === 0)
  expect(sealing.marks.get()?.own).toEqual({
    emre: { scores: {}, dots: {} },
    oma: { scores: {}, dots: { een: 2 } },
  })
  expect(asked.map(({ method, path }) => `${method} ${path}`).slice(1)).toEqual([
    `DELETE ${ROUTE}`,
    `PUT ${dots}`,
  ])
})

test("a device that forgets brings nothing more, and keeps nothing", async () => {
  serverThat({ [PUT]: "nobody" })
  const sealing = anew()
  sealing.give(gives(3))
  await until("it waits", () => sealing.keeping(about) === "waiting")
  forgetMeeting("m")
  await until("another is opened", () => kept().length === 0)
  const asked = serverThat({ [PUT]: { status: 204 } })
  await new Promise((heard) => setTimeout(heard))
  wake()
  expect(asked).toEqual([])
})
