// @vitest-environment jsdom
import { act, cleanup, screen } from "@testing-library/react"
import { afterEach, beforeEach, expect, test } from "vitest"
import { binCard } from "../../src/meeting/commands/cards.ts"
import { boardOf, card, clearTheTable, words } from "../support/board.tsx"
import { exchange, lay, lying, meetingWith, NOW } from "../support/cast.ts"

beforeEach(clearTheTable)
afterEach(cleanup)

test("who types in a card that somebody throws away reads who did, and can put it back", async () => {
  const { who } = meetingWith()
  const [emre, fenna] = [who("emre"), who("fenna")]
  const id = lay(emre, "een")
  const tell = () => act(() => exchange([emre.meeting, fenna.meeting]))
  tell()
  const { user } = boardOf(emre)
  await user.click(card("een"))
  await user.click(await words())
  binCard(fenna.meeting, fenna.writer, id, NOW)
  tell()
  screen.getByText("fenna legde de kaart in de bak.")
  expect(document.activeElement?.textContent).toBe("Zet terug")
  await user.keyboard("{Enter}")
  expect(lying(emre.meeting)).toEqual(["een"])
})
