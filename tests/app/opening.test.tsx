// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react"
import { afterEach, beforeEach, expect, test } from "vitest"
import { App } from "../../src/app/App.tsx"
import { keepIdentity } from "../../src/sync/identity.ts"

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
})
afterEach(cleanup)

test("whichever page of ours opens, what is past its time is cleared away", async () => {
  const session = { token: "t", seat: "participant", personId: "emre" } as const
  keepIdentity("past", "s3cret", { ...session, expiresAt: Date.now() - 1 }, Date.now())
  keepIdentity("now", "s3cret", { ...session, expiresAt: Date.now() + 60 * 60_000 }, Date.now())
  history.replaceState(null, "", "/nergens")
  render(<App />)
  await screen.findByRole("heading")
  expect(Object.keys(localStorage)).toEqual(["aan-tafel.meeting.now.s3cret"])
})
