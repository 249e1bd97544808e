// @vitest-environment jsdom
import { act, screen } from "@testing-library/react"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { askDots, putDotsAway } from "../../src/meeting/commands/dots.ts"
import { goToStage } from "../../src/meeting/commands/meeting.ts"
import { openDots } from "../../src/meeting/commands/server.ts"
import type { PersonId } from "../../src/meeting/ids.ts"
import { Screen } from "../../src/screen/Screen.tsx"
import { AtMeeting } from "../../src/sync/react/MeetingProvider.tsx"
import { lay, meetingWith, NOW, type Player } from "../support/cast.ts"
import { faultsOf, show } from "../support/page.tsx"
import { roomAt } from "./room.ts"

let room: ReturnType<typeof roomAt>
let cast: ReturnType<typeof meetingWith>
let mireille: Player

beforeEach(() => {
  // jsdom lays nothing out, so there are no sizes to hear of.
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe() {}
      disconnect() {}
    },
  )
  sessionStorage.clear()
  cast = meetingWith()
  room = roomAt(cast.table)
  mireille = cast.who("mireille")
})
afterEach(() => {
  room.close()
  vi.unstubAllGlobals()
})

/** What is done reaches the wall. */
const heard = (done: () => void) => act(() => (done(), cast.exchange()))
const drawn = () => screen.queryAllByRole("img", { name: /stip/ })

function open(cards: number) {
  const { meeting, writer } = mireille
  heard(() => {
    for (let index = 0; index < cards; index++) lay(mireille, `kaart-${index}`, "worry", "Woorden")
    goToStage(meeting, writer, "goals", NOW)
  })
  return show(
    <AtMeeting at={room.at}>
      <Screen />
    </AtMeeting>,
  )
}

test("[S5] shown dots are drawn on their card, one for each and no number, until they are put away", async () => {
  const { meeting, writer } = mireille
  const { container } = open(2)
  heard(() => askDots(meeting, writer, 3))
  // Somebody's own program wrote openly: before they are shown they are on no wall.
  heard(() => cast.who("emre").meeting.dots.set("kaart-0/emre", 2))
  expect(drawn()).toEqual([])
  heard(() => openDots(cast.table, [["tonny" as PersonId, { "kaart-0": 1 }]]))
  expect(drawn().map((dots) => dots.getAttribute("aria-label"))).toEqual(["3 stippen"])
  const card = drawn()[0]?.closest("li")
  expect(card?.querySelectorAll(".given")).toHaveLength(3)
  expect(card?.textContent).not.toMatch(/\d/)
  expect(await faultsOf(container)).toEqual([])
  heard(() => putDotsAway(meeting, writer))
  expect(drawn()).toEqual([])
})

test("[S5] in an index they stand on the card's one line", async () => {
  const { meeting, writer } = mireille
  const { container } = open(12)
  heard(() => askDots(meeting, writer, 3))
  heard(() => openDots(cast.table, [["emre" as PersonId, { "kaart-3": 2, "kaart-4": 1 }]]))
  expect(drawn().map((dots) => dots.getAttribute("aria-label"))).toEqual(["2 stippen", "1 stip"])
  expect(drawn()[0]?.closest(".line-end")?.textContent).toContain("mireille")
  expect(await faultsOf(container)).toEqual([])
})
