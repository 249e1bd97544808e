// @vitest-environment jsdom
import { screen } from "@testing-library/react"
import { beforeEach, expect, test } from "vitest"
import { askDots, putDotsAway } from "../../src/meeting/commands/dots.ts"
import { goToStage } from "../../src/meeting/commands/meeting.ts"
import { openDots } from "../../src/meeting/commands/server.ts"
import type { PersonId } from "../../src/meeting/ids.ts"
import { lay, NOW, type Player } from "../support/cast.ts"
import { faultsOf } from "../support/page.tsx"
import { wallTable } from "./wall.tsx"

const at = wallTable()

let mireille: Player

beforeEach(() => {
  mireille = at.cast.who("mireille")
})
const drawn = () => screen.queryAllByRole("img", { name: /stip/ })

function open(cards: number) {
  const { meeting, writer } = mireille
  at.heard(() => {
    for (let index = 0; index < cards; index++) lay(mireille, `kaart-${index}`, "worry", "Woorden")
    goToStage(meeting, writer, "goals", NOW)
  })
  return at.open()
}

test("[S5] shown dots are drawn on their card, one for each and no number, until they are put away", async () => {
  const { meeting, writer } = mireille
  const { container } = open(2)
  at.heard(() => askDots(meeting, writer, 3))
  // Somebody's own program wrote openly: before they are shown they are on no wall.
  at.heard(() => at.cast.who("emre").meeting.dots.set("kaart-0/emre", 2))
  expect(drawn()).toEqual([])
  at.heard(() => openDots(at.cast.table, [["tonny" as PersonId, { "kaart-0": 1 }]]))
  expect(drawn().map((dots) => dots.getAttribute("aria-label"))).toEqual(["3 stippen"])
  const card = drawn()[0]?.closest("li")
  expect(card?.querySelectorAll(".given")).toHaveLength(3)
  expect(card?.textContent).not.toMatch(/\d/)
  expect(await faultsOf(container)).toEqual([])
  at.heard(() => putDotsAway(meeting, writer))
  expect(drawn()).toEqual([])
})

test("[S5] in an index they stand on the card's one line", async () => {
  const { meeting, writer } = mireille
  const { container } = open(12)
  at.heard(() => askDots(meeting, writer, 3))
  at.heard(() => openDots(at.cast.table, [["emre" as PersonId, { "kaart-3": 2, "kaart-4": 1 }]]))
  expect(drawn().map((dots) => dots.getAttribute("aria-label"))).toEqual(["2 stippen", "1 stip"])
  expect(drawn()[0]?.closest(".line-end")?.textContent).toContain("mireille")
  expect(await faultsOf(container)).toEqual([])
})
