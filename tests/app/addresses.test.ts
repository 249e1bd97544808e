import { expect, test } from "vitest"
import { addressOf } from "../../src/app/addresses.ts"

test("the pages and their addresses", () => {
  expect(addressOf("/", "")).toEqual({ is: "start" })
  expect(addressOf("/k", "")).toEqual({ is: "knock" })
  expect(addressOf("/m/abc", "")).toEqual({ is: "board", meetingId: "abc" })
  expect(addressOf("/m/abc/", "")).toEqual({ is: "board", meetingId: "abc" })
  expect(addressOf("/m/abc/plan", "")).toEqual({
    is: "plan",
    meetingId: "abc",
    version: undefined,
  })
  expect(addressOf("/m/abc/plan/kind", "?version=2")).toEqual({
    is: "plan",
    meetingId: "abc",
    version: 2,
    forChild: true,
  })
  expect(addressOf("/m/abc/plan", "?version=2")).toMatchObject({ version: 2 })
  expect(addressOf("/m/abc/plan", "?version=x")).toMatchObject({ version: undefined })
})

test("anything else leads nowhere", () => {
  for (const path of [
    "/k/abc",
    "/m",
    "/m/",
    "/m/no%20id",
    "/m/abc/other",
    "/m/abc/plan/more",
    "/m/abc/plan/kind/more",
    "/x",
  ])
    expect([path, addressOf(path, "")]).toEqual([path, { is: "nowhere" }])
})
