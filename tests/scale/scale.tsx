import { act } from "@testing-library/react"
import type { ReactElement } from "react"
import type { SealedAnswer } from "../../src/contract/answers.ts"
import { ROUTES } from "../../src/contract/routes.ts"
import { putScaleBefore, setScale } from "../../src/meeting/commands/scales.ts"
import type { ScaleId } from "../../src/meeting/ids.ts"
import type { Scale, Score } from "../../src/meeting/schema.ts"
import { AtMeeting } from "../../src/sync/react/MeetingProvider.tsx"
import { atTable } from "../support/atTable.ts"
import { meetingWith } from "../support/cast.ts"
import { show } from "../support/page.tsx"
import { serverThat, type Asked } from "../support/server.ts"

export const ID = "veilig" as ScaleId
export const SAFE: Scale = {
  question: "Hoe veilig is het?",
  zero: "Ze slapen niet thuis.",
  ten: "Elke dag veilig.",
}

let tokens = 0

/** A part of the page about one scale in somebody's hand, and the server behind it. */
export function scaleFor(name: string, scale: Scale = SAFE) {
  const table = meetingWith()
  const player = table.who(name)
  const lead = table.who("mireille").writer
  const { meeting } = player
  setScale(meeting, lead, ID, scale)
  putScaleBefore(meeting, lead, ID)
  const sealed = new Map<string, Score>()
  const line = { isBroken: false }

  const route = (person: string) => ROUTES.sealedScore("m", ID, person)
  const answerFor = (person: string): SealedAnswer => ({
    own: Object.fromEntries(
      [...sealed].flatMap(([id, score]) =>
        id === person || (person === "mireille" && id === "tonny")
          ? [[id, { scores: { [ID]: score }, dots: {} }]]
          : [],
      ),
    ),
    ...(person === "mireille" && { given: { scores: { [ID]: [...sealed.keys()] }, dots: [] } }),
  })
  const isOff = () => line.isBroken && ("nobody" as const)
  const isRevealed = () => meeting.guide.has("reveal")
  const takes = (person: string) => (call: Asked) => {
    const score = call.body as unknown as Score
    if (!line.isBroken && isRevealed()) meeting.scores.set(`${ID}/${person}`, score)
    else if (!line.isBroken) sealed.set(person, score)
    return isOff() || { status: 204 }
  }
  /** What the server does: every mark into the document, and the scale among those that are shown. */
  function reveal(): void {
    act(() =>
      meeting.doc.transact(() => {
        for (const [person, score] of sealed) meeting.scores.set(`${ID}/${person}`, score)
        meeting.guide.set("reveal", { scales: [ID] })
        sealed.clear()
      }),
    )
  }
  const calls = serverThat({
    [`GET ${ROUTES.sealed("m")}`]: () => isOff() || { body: answerFor(name) },
    ...Object.fromEntries(
      ["emre", "danielle", "mireille", "tonny"].map((one) => [`PUT ${route(one)}`, takes(one)]),
    ),
    [`POST ${ROUTES.revealedScores("m", ID)}`]: () => {
      if (line.isBroken) return "nobody"
      reveal()
      return { status: 204 }
    },
  })

  let { at } = atTable(meeting, player.writer)
  at = { ...at, token: `token-${++tokens}` }
  return {
    player,
    meeting,
    lead,
    sealed,
    line,
    calls,
    reveal,
    show: (part: ReactElement) => show(<AtMeeting at={at}>{part}</AtMeeting>),
    /** As after loading the page anew: nothing in memory but what the tab keeps. */
    anew(): void {
      at = { ...at, token: `token-${++tokens}` }
    },
  }
}
