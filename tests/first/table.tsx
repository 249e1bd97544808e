import { act } from "@testing-library/react"
import type { ReactElement } from "react"
import type { SealedAnswer } from "../../src/contract/answers.ts"
import { ROUTES } from "../../src/contract/routes.ts"
import { askDots } from "../../src/meeting/commands/dots.ts"
import { clearDots, openDots } from "../../src/meeting/commands/server.ts"
import type { PersonId } from "../../src/meeting/ids.ts"
import { AtMeeting } from "../../src/sync/react/MeetingProvider.tsx"
import { atTable } from "../support/atTable.ts"
import { lay, meetingWith } from "../support/cast.ts"
import { show } from "../support/page.tsx"
import { serverThat, type Asked } from "../support/server.ts"

type Dots = Record<string, number>

let tokens = 0

/** A part of the page about dots in somebody's hand, three cards on the table, and the server behind it. */
export function dotsFor(name: string) {
  const player = meetingWith().who(name)
  const lead = meetingWith().who("mireille").writer
  const { meeting } = player
  if (player.writer.group !== "interpreter") {
    lay(player, "slaapt", "worry", "Noor slaapt slecht")
    lay(player, "drinkt", "worry", "Papa drinkt")
    lay(player, "belt", "safety", "Noor belt oma")
  }
  const sealed = new Map<string, Dots>()
  const line = { isBroken: false }
  const isOff = () => line.isBroken && ("nobody" as const)

  const answer = (): SealedAnswer => ({
    own: Object.fromEntries(
      [...sealed]
        .filter(([id]) => id === name || (name === "mireille" && id === "tonny"))
        .map(([id, dots]) => [id, { scores: {}, dots }]),
    ),
    ...(name === "mireille" && { given: { scores: {}, dots: [...sealed.keys()] } }),
  })
  const takes = (person: string) => (call: Asked) => {
    if (!line.isBroken) sealed.set(person, call.body as Dots)
    return isOff() || { status: 204 }
  }
  function reveal(): void {
    const given = [...sealed] as [PersonId, Dots][]
    sealed.clear()
    act(() => openDots(meeting, given))
  }
  const calls = serverThat({
    [`GET ${ROUTES.sealed("m")}`]: () => isOff() || { body: answer() },
    ...Object.fromEntries(
      ["emre", "mireille", "tonny"].map((one) => [
        `PUT ${ROUTES.sealedDots("m", one)}`,
        takes(one),
      ]),
    ),
    [`POST ${ROUTES.revealedDots("m")}`]: () => (reveal(), { status: 204 }),
    [`DELETE ${ROUTES.revealedDots("m")}`]: () => {
      if (line.isBroken) return "nobody"
      sealed.clear()
      act(() => clearDots(meeting))
      return { status: 204 }
    },
  })

  let at = { ...atTable(meeting, player.writer).at, token: `dots-${++tokens}` }
  return {
    player,
    meeting,
    sealed,
    line,
    calls,
    reveal,
    ask: (each: number) => act(() => void askDots(meeting, lead, each)),
    show: (part: ReactElement) => show(<AtMeeting at={at}>{part}</AtMeeting>),
    /** As after loading the page anew: nothing in memory but what the tab keeps. */
    anew(): void {
      at = { ...at, token: `dots-${++tokens}` }
    },
  }
}
