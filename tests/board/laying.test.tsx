// @vitest-environment jsdom
import { act, cleanup, configure, fireEvent, screen } from "@testing-library/react"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { binCard } from "../../src/meeting/commands/cards.ts"
import type { CardId } from "../../src/meeting/ids.ts"
import { boardOf, cast, clearTheTable, field, lies } from "../support/board.tsx"
import { lay, NOW } from "../support/cast.ts"

// A whole board is much for jsdom on a machine that is busy with other things.
vi.setConfig({ testTimeout: 60_000 })
configure({ asyncUtilTimeout: 20_000 })
beforeEach(clearTheTable)
afterEach(cleanup)

test("what was begun is still there when the page is loaded anew, until it is laid", async () => {
  const emre = cast("emre")
  boardOf(emre)
  fireEvent.change(field(), { target: { value: "Noor durft" } })
  boardOf(cast("fenna"))
  expect(field().value).toBe("")
  const { user } = boardOf(emre)
  expect(field().value).toBe("Noor durft")
  await user.type(field(), " weer{Enter}")
  expect(lies(emre)).toEqual(["Noor durft weer"])
  expect(Object.keys(sessionStorage).filter((name) => name.includes("draft"))).toEqual([])
})

test("the card that was laid comes into sight, and says where it lies", async () => {
  const emre = cast("emre")
  for (const id of ["een", "twee", "drie"]) lay(emre, id)
  const { user } = boardOf(emre)
  const seen: string[] = []
  Element.prototype.scrollIntoView = function () {
    seen.push(this.textContent ?? "")
  }
  await user.type(field(), "vier{Enter}")
  expect(seen).toEqual([expect.stringMatching("vier")])
  screen.getByText("Kaart ligt op tafel, zorgen, plaats 4 van 4.")
  act(() => void binCard(emre.meeting, emre.writer, "een" as CardId, NOW))
  screen.getByText("Kaart ligt op tafel, zorgen, plaats 4 van 4.")
})

test("the second press of two goes to nobody: it was meant for what lay there before", async () => {
  const emre = cast("emre")
  boardOf(emre)
  fireEvent.change(field(), { target: { value: "Half af" } })
  const button = screen.getByText("Leg op tafel")
  fireEvent.click(button, { detail: 2 })
  expect(lies(emre)).toEqual([])
  expect(field().value).toBe("Half af")
  fireEvent.click(button, { detail: 1 })
  expect(lies(emre)).toEqual(["Half af"])
})
