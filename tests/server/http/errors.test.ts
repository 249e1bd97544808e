import { connect } from "node:net"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { ROUTES } from "../../../src/contract/routes.ts"
import { openApi, type Api, type Answer } from "../../support/api.ts"

let api: Api
beforeEach(async () => {
  api = await openApi()
})
afterEach(() => api.close())

/** How an answer says no: its status, its code, and whether the words are plain. */
function said({ status, text, json: { error } }: Answer) {
  const isPlain =
    /^[A-Z].*\.$/.test(error?.message ?? "") && !/stack|node_modules|\.ts|Error/.test(text)
  return [status, error?.code, isPlain]
}

describe("every error is a code and plain words", () => {
  test("an address where nothing is", async () => {
    for (const path of ["/api", "/api/nothing", "/nothing", "/api/meetings/x/nothing"])
      expect(said(await api.call("GET", path))).toEqual([404, "not-found", true])
    expect(said(await api.call("PUT", ROUTES.meetings))).toEqual([404, "not-found", true])
  })

  test("an address that cannot be read", async () => {
    expect(said(await api.call("GET", "/api/%zz"))).toEqual([400, "bad-input", true])
  })

  test.each([
    ["no JSON", '{"title": "Noor'],
    ["a list", "[]"],
    ["a word", '"title"'],
    ["a dangerous key", '{"__proto__": {"title": "x"}}'],
  ])("a body that is %s", async (_what, body) => {
    expect(said(await api.call("POST", ROUTES.meetings, { body }))).toEqual([
      400,
      "bad-input",
      true,
    ])
  })

  test("a body of another type", async () => {
    const headers = { "content-type": "text/plain" }
    const answer = await api.call("POST", ROUTES.meetings, { body: "hello", headers })
    expect(said(answer)).toEqual([400, "bad-input", true])
  })

  test("a body that is too large", async () => {
    const body = { title: "x".repeat(100_000) }
    expect(said(await api.call("POST", ROUTES.meetings, { body }))).toEqual([
      413,
      "too-large",
      true,
    ])
  })

  test("bytes that are no request", async () => {
    const socket = connect(Number(new URL(api.origin).port), "127.0.0.1")
    let said = ""
    socket.on("data", (bytes) => (said += bytes.toString()))
    socket.write("NOT HTTP\r\n\r\n")
    await new Promise((resolve) => socket.once("close", resolve))
    expect(said).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/)
    expect(JSON.parse(said.slice(said.indexOf("{")))).toMatchObject({
      error: { code: "bad-input" },
    })
  })
})

describe("a store that takes nothing", () => {
  test("is told as 503, in a call and to whoever watches, until it takes again", async () => {
    const meeting = await api.meeting()
    expect((await api.call("GET", "/healthz")).json).toEqual({ status: "ok" })
    const facilitator = await meeting.sit("facilitator", "Mireille")
    api.trouble.refuse()
    const start = await api.call("POST", ROUTES.meetings)
    expect(said(start)).toEqual([503, "not-saving", true])
    const body = { name: "Tonny", role: "family" }
    const add = await facilitator.call("POST", ROUTES.people(meeting.id), body)
    expect(said(add)).toEqual([503, "not-saving", true])

    api.trouble.recover()
    expect((await facilitator.call("POST", ROUTES.people(meeting.id), body)).status).toBe(201)
    expect((await api.call("GET", "/healthz")).json).toEqual({ status: "ok" })
  })

  test("still lets people read", async () => {
    const meeting = await api.meeting()
    const facilitator = await meeting.sit("facilitator", "Mireille")
    api.trouble.refuse()
    api.clock.now += 12 * 60 * 60 * 1000
    expect((await facilitator.call("GET", ROUTES.meeting(meeting.id))).status).toBe(200)
    api.trouble.recover()
  })
})
