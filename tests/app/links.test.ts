// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from "vitest"
import { followLink } from "../../src/app/addresses.ts"

beforeEach(() => {
  history.replaceState(null, "", "/m/abc")
  window.scrollTo = () => undefined
  document.addEventListener("click", followLink)
})
afterEach(() => {
  document.removeEventListener("click", followLink)
  document.body.replaceChildren()
})

/** Whether the page followed the link itself; a browser would load what it did not. */
function followed(html: string, press: MouseEventInit = {}): boolean {
  document.body.innerHTML = html
  const click = new MouseEvent("click", { bubbles: true, cancelable: true, ...press })
  // jsdom cannot load another page, and need not here.
  const stay = (event: Event) => event.preventDefault()
  window.addEventListener("click", stay)
  const before = location.href
  document.querySelector("a")?.dispatchEvent(click)
  window.removeEventListener("click", stay)
  return location.href !== before
}

test("links to our own pages are followed without loading anything", () => {
  expect(followed('<a href="/m/abc/plan"><b>Plan</b></a>')).toBe(true)
  expect(location.pathname).toBe("/m/abc/plan")
  expect(followed('<a href="?version=2">2</a>')).toBe(true)
  expect(location.pathname + location.search).toBe("/m/abc/plan?version=2")
})

test("everything else is left to the browser", () => {
  expect(followed('<a href="/m/abc/plan" target="_blank">Plan</a>')).toBe(false)
  expect(followed('<a href="/m/abc/plan">Plan</a>', { ctrlKey: true })).toBe(false)
  expect(followed('<a href="/m/abc/plan">Plan</a>', { button: 1 })).toBe(false)
  expect(followed('<a href="http://else.where/m/abc">Elsewhere</a>')).toBe(false)
  expect(followed('<a href="/m/other#secret">A link with a secret</a>')).toBe(false)
  expect(followed('<a href="/api/about">No page of ours</a>')).toBe(false)
})
