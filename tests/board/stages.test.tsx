// @vitest-environment jsdom
import { screen } from "@testing-library/react"
import { expect, test } from "vitest"
import { Stages } from "../../src/board/Stages.tsx"
import { goToStage } from "../../src/meeting/commands/meeting.ts"
import { closeBoard } from "../../src/meeting/commands/server.ts"
import { factsOf } from "../../src/meeting/queries/facts.ts"
import { meetingWith, NOW } from "../support/cast.ts"
import { panelOf, press } from "../support/panel.tsx"

test("[G5] the facilitator points at any stage, forwards and back, also when the plan is fixed", async () => {
  const mireille = meetingWith().who("mireille")
  const stage = () => factsOf(mireille.meeting).stage
  panelOf(mireille, <Stages />)
  await press("Akkoord")
  expect(stage()).toBe("agreement")
  await press("Zorgen")
  expect(stage()).toBe("worries")
  closeBoard(mireille.meeting, { version: 1, at: NOW })
  await press("Terugblik")
  expect(stage()).toBe("looking-back")
})

test("[G5] only the facilitator sees how long it has taken, and nothing counts down", () => {
  const cast = meetingWith()
  const mireille = cast.who("mireille")
  const before = Date.now() - 12.5 * 60_000
  goToStage(mireille.meeting, mireille.writer, "worries", before)
  cast.exchange()
  panelOf(mireille, <Stages />)
  expect(screen.getByText("12 min")).toBeTruthy()
  panelOf(cast.who("emre"), <Stages />)
  expect(screen.queryByText("12 min")).toBeNull()
  expect(screen.queryByRole("button")).toBeNull()
})
