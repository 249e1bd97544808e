// @vitest-environment jsdom
import { afterEach, expect, test, vi } from "vitest"
import { call, callForFile } from "../../src/sync/api.ts"
import { serverThat } from "../support/server.ts"

afterEach(() => vi.unstubAllGlobals())

test("a call carries its token and body, and gives what was answered", async () => {
  const asked = serverThat({ "POST /api/x": { status: 201, body: { personId: "p" } } })
  const answer = await call("POST", "/api/x", { token: "t", body: { name: "Tonny" } })
  expect(answer).toEqual({ ok: true, value: { personId: "p" } })
  expect(asked).toEqual([{ method: "POST", path: "/api/x", token: "t", body: { name: "Tonny" } }])
})

test("an answer without a body has no value", async () => {
  serverThat({ "DELETE /api/x": { status: 204 } })
  expect(await call("DELETE", "/api/x")).toEqual({ ok: true, value: undefined })
})

test("a refusal is one of the codes", async () => {
  serverThat({ "GET /api/x": "wrong-seat" })
  expect(await call("GET", "/api/x")).toEqual({ ok: false, code: "wrong-seat" })
})

test("nobody at the other end is no error of the page", async () => {
  serverThat({ "GET /api/x": "nobody" })
  expect(await call("GET", "/api/x")).toEqual({ ok: false, code: "offline" })
  expect(await callForFile("/api/x", {})).toEqual({ ok: false, code: "offline" })
})

test("a proxy in between that speaks for the server is read by its status", async () => {
  vi.stubGlobal("fetch", async () => new Response("<h1>Bad gateway</h1>", { status: 502 }))
  expect(await call("GET", "/api/x")).toEqual({ ok: false, code: "offline" })
  vi.stubGlobal("fetch", async () => new Response("<h1>?</h1>", { status: 500 }))
  expect(await call("GET", "/api/x")).toEqual({ ok: false, code: "internal" })
})
