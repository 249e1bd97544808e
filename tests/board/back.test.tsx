// @vitest-environment jsdom
import { act, cleanup, waitFor } from "@testing-library/react"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { boardOf, button, card, cast, clearTheTable, words } from "../support/board.tsx"
import { lay } from "../support/cast.ts"

beforeEach(() => {
  clearTheTable()
  const narrow = { matches: false, addEventListener() {}, removeEventListener() {} }
  vi.stubGlobal("matchMedia", () => narrow)
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const isOpen = () => document.querySelector("dialog") !== null

test("on a phone going back closes what lies open, and closing it takes its way back away", async () => {
  const emre = cast("emre")
  lay(emre, "een")
  const { user } = boardOf(emre)
  history.replaceState("before", "")
  await user.click(card("een"))
  await words()
  expect(history.state).not.toBe("before")
  act(() => history.back())
  await waitFor(() => expect(isOpen()).toBe(false))
  expect(history.state).toBe("before")
  await user.click(card("een"))
  await words()
  await user.click(button("Sluit")!)
  await waitFor(() => expect(history.state).toBe("before"))
  expect(isOpen()).toBe(false)
})
