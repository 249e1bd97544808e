// @vitest-environment jsdom
import { act, cleanup, fireEvent } from "@testing-library/react"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { binCard, moveCard } from "../../src/meeting/commands/cards.ts"
import type { CardId } from "../../src/meeting/ids.ts"
import { boardOf, card, cast, clearTheTable } from "../support/board.tsx"
import { exchange, lay, lying, meetingWith, NOW } from "../support/cast.ts"

beforeEach(clearTheTable)
afterEach(cleanup)

describe("keys", () => {
  const spoken = () => document.querySelector("p[aria-live=assertive]")?.textContent ?? ""
  const press = async (...codes: string[]) => {
    for (const code of codes) {
      const key = code === "Space" ? " " : code
      fireEvent.keyDown(document.activeElement ?? document.body, { code, key })
      // The sensor begins to listen for arrows a moment after it picked a card up.
      await act(() => new Promise((after) => setTimeout(after)))
    }
  }

  test("pick a card up, carry it by card and column, and lay it down, in words", async () => {
    const emre = cast("emre")
    for (const id of ["een", "twee", "drie"]) lay(emre, id)
    lay(emre, "veilig", "safety")
    boardOf(emre)
    card("een").focus()
    await press("Space")
    expect(spoken()).toBe(
      "Kaart ‘een’, zorgen, plaats 1 van 3. Pijltjes verplaatsen, Enter legt neer.",
    )
    await press("ArrowDown")
    expect(spoken()).toMatch("Kaart ‘een’, zorgen, plaats 2 van 3.")
    expect(lying(emre.meeting)).toEqual(["een", "twee", "drie"])
    await press("ArrowRight")
    expect(spoken()).toMatch("Kaart ‘een’, signalen van veiligheid, plaats 2 van 2.")
    await press("ArrowUp", "Enter")
    expect(spoken()).toBe("Neergelegd. Kaart ‘een’, signalen van veiligheid, plaats 1 van 2.")
    expect(lying(emre.meeting, "safety")).toEqual(["een", "veilig"])
  })

  test("put it back with Escape, and nothing is written", async () => {
    const emre = cast("emre")
    for (const id of ["een", "twee"]) lay(emre, id)
    boardOf(emre)
    let writes = 0
    emre.meeting.doc.on("update", () => writes++)
    card("een").focus()
    await press("Space", "ArrowDown", "Escape")
    expect(spoken()).toBe("Teruggelegd. Kaart ‘een’, zorgen, plaats 1 van 2.")
    expect(writes).toBe(0)
  })

  test("hold it while others move the rest, and it comes where it was shown", async () => {
    const { who } = meetingWith()
    const [emre, fenna] = [who("emre"), who("fenna")]
    for (const id of ["een", "twee", "drie"]) lay(emre, id)
    const tell = () => act(() => exchange([emre.meeting, fenna.meeting]))
    tell()
    boardOf(emre)
    const shown = () =>
      [...document.querySelectorAll("[data-cards=worries] [data-card]")].map((one) =>
        one.getAttribute("data-card"),
      )
    card("een").focus()
    await press("Space", "ArrowDown")
    moveCard(fenna.meeting, fenna.writer, "drie" as CardId, { kind: "worry", index: 0 })
    tell()
    expect(shown()).toEqual(["een", "twee", "drie"])
    await press("Enter")
    expect(lying(emre.meeting)).toEqual(["drie", "twee", "een"])
    expect(shown()).toEqual(["drie", "twee", "een"])
  })

  test("let go of it, politely, when somebody throws it away", async () => {
    const { who } = meetingWith()
    const [emre, fenna] = [who("emre"), who("fenna")]
    for (const id of ["een", "twee"]) lay(emre, id)
    const tell = () => act(() => exchange([emre.meeting, fenna.meeting]))
    tell()
    boardOf(emre)
    card("een").focus()
    await press("Space", "ArrowDown")
    binCard(fenna.meeting, fenna.writer, "een" as CardId, NOW)
    tell()
    expect(spoken()).toMatch("Teruggelegd.")
    expect(lying(emre.meeting)).toEqual(["twee"])
  })
})
