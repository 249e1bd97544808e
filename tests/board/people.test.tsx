// @vitest-environment jsdom
import { cleanup, screen, waitFor } from "@testing-library/react"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { boardOf, button, cast, clearTheTable } from "../support/board.tsx"

beforeEach(clearTheTable)
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

test("who somebody without a device is to the children is asked once, and not required", async () => {
  const sent: unknown[] = []
  vi.stubGlobal("fetch", async (_: unknown, { body }: RequestInit) => {
    sent.push(JSON.parse(String(body)))
    return Response.json({ personId: "p" })
  })
  const { user } = boardOf(cast("mireille"))
  await user.click(button("Mensen")!)
  await screen.findByText("Gespreksleider")
  await user.click(button("Iemand zonder toestel")!)
  await user.type(screen.getByLabelText("Naam"), "Buurvrouw Ans{Enter}")
  screen.getByText(/Weet je het niet/)
  expect(sent).toEqual([])
  await user.click(button("Zet aan tafel")!)
  await waitFor(() => expect(sent).toEqual([{ name: "Buurvrouw Ans", role: "other" }]))
  await waitFor(() => expect(button("Iemand zonder toestel")).toBeDefined())
})
