// @vitest-environment jsdom
import { cleanup, screen } from "@testing-library/react"
import { afterEach, beforeEach, expect, test } from "vitest"
import { NoPen } from "../../src/board/write/NoPen.tsx"
import { askQuestion } from "../../src/meeting/commands/meeting.ts"
import { meetingWith } from "../support/cast.ts"
import { faultsOf, letDialogsOpen } from "../support/page.tsx"
import { panelOf } from "../support/panel.tsx"

beforeEach(letDialogsOpen)
afterEach(cleanup)

const question = { nl: "Wie mist er aan deze tafel?", en: "Who is missing at this table?" }

function sit(name: string, isAsked: boolean) {
  const cast = meetingWith()
  const mireille = cast.who("mireille")
  if (isAsked) askQuestion(mireille.meeting, mireille.writer, question)
  cast.exchange()
  panelOf(cast.who(name), <NoPen place="pen" />)
}

test("[G3] an interpreter reads the question that is asked, and why there is no field", async () => {
  sit("ilse", true)
  expect(screen.getByText("Wie mist er aan deze tafel?")).toBeTruthy()
  expect(screen.getByText("Je leest mee en schrijft niet.")).toBeTruthy()
  expect(await faultsOf()).toEqual([])
})

test("[G3] where the board is closed the question stands as well, and nothing else", () => {
  sit("emre", true)
  expect(screen.getByText("Wie mist er aan deze tafel?")).toBeTruthy()
  expect(screen.queryByText(/Je leest mee/)).toBeNull()
  sit("emre", false)
  expect(document.querySelector(".pen")).toBeNull()
})
