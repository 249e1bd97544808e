// @vitest-environment jsdom
import { beforeEach, expect, test } from "vitest"
import {
  keepSecret,
  participantSecret,
  screenLinkFor,
  secretIn,
  takeSecret,
} from "../../src/sync/secret.ts"

beforeEach(() => {
  sessionStorage.clear()
  localStorage.clear()
  history.replaceState(null, "", "/m/abc")
})

test("the secret leaves the address bar, and the rest of the address stays", () => {
  history.replaceState(null, "", "/m/abc/plan?version=2#s3cret_-Q")
  expect(takeSecret("abc")).toBe("s3cret_-Q")
  expect(location.pathname + location.search + location.hash).toBe("/m/abc/plan?version=2")
})

test("loading the page anew in this tab finds it again", () => {
  location.hash = "#s3cret"
  takeSecret("abc")
  expect(takeSecret("abc")).toBe("s3cret")
  expect(takeSecret("another")).toBeUndefined()
  expect(localStorage).toHaveLength(0)
})

test("a newer link takes the place of the older", () => {
  keepSecret("abc", "older")
  location.hash = "#newer"
  expect(takeSecret("abc")).toBe("newer")
  expect(takeSecret("abc")).toBe("newer")
})

test("what a messenger stuck behind the link is left out", () => {
  location.hash = "#s3cret)."
  expect(takeSecret("abc")).toBe("s3cret")
})

test("the screen's link brings along how to take part, and only that window knows it", () => {
  const link = screenLinkFor(
    "http://tafel.local/m/abc#screens",
    "http://x/m/abc#the-secret-of-theirs",
  )
  expect(participantSecret("abc")).toBeUndefined()
  location.hash = link.slice(link.indexOf("#"))
  expect(takeSecret("abc")).toBe("screens")
  expect(participantSecret("abc")).toBe("the-secret-of-theirs")
  expect(location.hash).toBe("")
  expect(screenLinkFor("http://x/m/abc#screens", undefined)).toBe("http://x/m/abc#screens")
})

test("without a link there is none", () => {
  expect(takeSecret("abc")).toBeUndefined()
  expect(secretIn("http://tafel.local/m/abc#s3cret")).toBe("s3cret")
})
