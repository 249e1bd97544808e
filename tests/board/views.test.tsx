// @vitest-environment jsdom
import { act, screen } from "@testing-library/react"
import { userEvent } from "@testing-library/user-event"
import { beforeEach, describe, expect, test } from "vitest"
import { ColumnLock } from "../../src/board/ColumnLock.tsx"
import { OpenedCard } from "../../src/board/opened/OpenedCard.tsx"
import { binCard } from "../../src/meeting/commands/cards.ts"
import { giveView, lockColumn, putInLight } from "../../src/meeting/commands/meeting.ts"
import { closeBoard } from "../../src/meeting/commands/server.ts"
import type { CardId, PersonId } from "../../src/meeting/ids.ts"
import { factsOf } from "../../src/meeting/queries/facts.ts"
import { viewsIn } from "../../src/meeting/queries/views.ts"
import { isLocked } from "../../src/meeting/rules.ts"
import { lay, meetingWith, NOW } from "../support/cast.ts"
import { faultsOf, letDialogsOpen } from "../support/page.tsx"
import { panelOf, press } from "../support/panel.tsx"

const CARD = "k" as CardId
let cast: ReturnType<typeof meetingWith>
let scrolledTo: Element[]

beforeEach(() => {
  letDialogsOpen()
  scrolledTo = []
  Element.prototype.scrollIntoView = function () {
    scrolledTo.push(this)
  }
  cast = meetingWith()
  lay(cast.who("fenna"), "k")
  cast.exchange()
})

const opens = (name: string) => panelOf(cast.who(name), <OpenedCard id={CARD} />)
const views = (name: string) => viewsIn(cast.who(name).meeting).get(CARD)
const choose = (name: string) => userEvent.click(screen.getByRole("radio", { name }))

describe("[V1] how somebody sees a card", () => {
  test("is said, in their own words, changed and taken back", async () => {
    opens("emre")
    await choose("Zie ik anders")
    await userEvent.type(screen.getByLabelText("Hoe zie jij het dan?"), "Ik deed niets.")
    await userEvent.tab()
    expect(views("emre")).toEqual([{ person: "emre", sees: "different", text: "Ik deed niets." }])
    expect(await faultsOf()).toEqual([])
    await choose("Zie ik ook zo")
    expect(views("emre")).toEqual([{ person: "emre", sees: "same" }])
    await press("Haal dit weg")
    expect(views("emre")).toBeUndefined()
  })

  test("differently stands only once there are words, or when it is left so", async () => {
    opens("emre")
    await choose("Zie ik anders")
    // The place for the words comes into sight by itself, once.
    const words = screen.getByLabelText("Hoe zie jij het dan?")
    expect(scrolledTo.map((one) => one.contains(words))).toEqual([true])
    expect(views("emre")).toBeUndefined()
    expect(screen.queryByText(/ziet dit anders/)).toBeNull()
    expect(screen.getByText("De anderen zien het pas als je er iets bij schrijft.")).toBeTruthy()
    expect(await faultsOf()).toEqual([])
    await press("Haal dit weg")
    expect(screen.queryByLabelText("Hoe zie jij het dan?")).toBeNull()
    await choose("Zie ik anders")
    await press("Zo laten staan")
    expect(views("emre")).toEqual([{ person: "emre", sees: "different" }])
    expect(screen.queryByRole("button", { name: "Zo laten staan" })).toBeNull()
  })

  test("differently asks for the words where they are in sight, and moves nothing for who said so", async () => {
    opens("emre")
    expect(scrolledTo).toEqual([])
    await choose("Zie ik anders")
    expect(scrolledTo).toHaveLength(1)
    await press("Zo laten staan")
    opens("emre")
    expect(scrolledTo).toHaveLength(1)
  })

  test("is not what they saw before until they have said so", async () => {
    opens("emre")
    await choose("Zie ik ook zo")
    await choose("Zie ik anders")
    expect(views("emre")).toEqual([{ person: "emre", sees: "same" }])
    await userEvent.type(screen.getByLabelText("Hoe zie jij het dan?"), "Het was later.")
    await userEvent.tab()
    expect(views("emre")).toEqual([{ person: "emre", sees: "different", text: "Het was later." }])
  })

  test("signs it as well when they say it too", async () => {
    opens("emre")
    await choose("Zeg ik ook")
    expect(screen.getByText("fenna en emre").tagName).toBe("BDI")
  })

  test("stands beside that of others, in words and with names", () => {
    const { meeting, writer } = cast.who("emre")
    giveView(meeting, writer, CARD, "emre" as PersonId, { sees: "different", text: "Niet zo." })
    const { meeting: hers, writer: she } = cast.who("danielle")
    giveView(hers, she, CARD, "danielle" as PersonId, { sees: "same" })
    cast.exchange()
    opens("fenna")
    expect(screen.getByText("Niet zo.").closest("p")?.textContent).toBe(
      "emre ziet dit anders: Niet zo.",
    )
    expect(screen.getByText("danielle ziet dit ook zo.")).toBeTruthy()
  })

  test("is told by the facilitator for somebody without a device", async () => {
    opens("mireille")
    await userEvent.selectOptions(screen.getByLabelText("Voor wie schrijf je?"), "tonny")
    await choose("Zie ik ook zo")
    expect(views("mireille")).toEqual([{ person: "tonny", sees: "same" }])
  })

  test("is not for who writes nothing, nor when the plan is fixed", () => {
    opens("ilse")
    expect(screen.queryByText("Hoe zie jij dit?")).toBeNull()
    const emre = cast.who("emre")
    closeBoard(emre.meeting, { version: 1, at: NOW })
    opens("emre")
    expect(screen.getByRole("radio", { name: "Zie ik anders" }).matches(":disabled")).toBe(true)
    expect(giveView(emre.meeting, emre.writer, CARD, emre.id, { sees: "same" }).done).toBe(false)
  })
})

describe("[G4] the light", () => {
  test("is the facilitator's, for one card at a time", async () => {
    opens("emre")
    expect(screen.queryByRole("button", { name: "In het licht" })).toBeNull()
    const { meeting, writer } = cast.who("emre")
    expect(putInLight(meeting, writer, CARD)).toEqual({ done: false, because: "not-allowed" })
    const mireille = cast.who("mireille")
    opens("mireille")
    await press("In het licht")
    expect(factsOf(mireille.meeting).spotlight).toBe(CARD)
    await press("In het licht")
    expect(factsOf(mireille.meeting).spotlight).toBeNull()
  })
})

describe("[W7] a column", () => {
  test("is closed and opened by the facilitator, and everybody sees that it is", async () => {
    const mireille = cast.who("mireille")
    panelOf(mireille, <ColumnLock column="worries" />)
    await press("Sluit deze kolom om in te schrijven")
    expect(isLocked(mireille.meeting, "worries")).toBe(true)
    expect(await faultsOf()).toEqual([])
    cast.exchange()
    const emre = cast.who("emre")
    panelOf(emre, <ColumnLock column="worries" />)
    expect(screen.getByRole("img", { name: "Hier schrijven we nu even niet" })).toBeTruthy()
    expect(binCard(emre.meeting, emre.writer, CARD, NOW)).toEqual({
      done: false,
      because: "column-locked",
    })
    act(() => {
      lockColumn(mireille.meeting, mireille.writer, "worries", false)
      cast.exchange()
    })
    expect(screen.queryByRole("img")).toBeNull()
    expect(lockColumn(emre.meeting, emre.writer, "worries", true).done).toBe(false)
  })
})
