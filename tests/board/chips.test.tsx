// @vitest-environment jsdom
import { screen } from "@testing-library/react"
import { userEvent } from "@testing-library/user-event"
import { expect, test } from "vitest"
import { OpenedCard } from "../../src/board/opened/OpenedCard.tsx"
import { cardIn } from "../../src/meeting/queries/cards.ts"
import { lay, meetingWith } from "../support/cast.ts"
import { panelOf } from "../support/panel.tsx"

test("[C6] a chip asks what the practice asks, and pressed again it is taken back", async () => {
  const emre = meetingWith().who("emre")
  const id = lay(emre, "glas")
  panelOf(emre, <OpenedCard id={id} />)
  const press = (name: string) => userEvent.click(screen.getByLabelText(name))
  const known = () => cardIn(emre.meeting, id)
  screen.getByText("Wanneer was het? Wie was erbij? Hoe vaak gebeurt het?")
  await press("Wat er gebeurde")
  screen.getByText("Wie deed wat, wanneer, en wat deed dat met het kind?")
  await press("gezien")
  expect(known()).toMatchObject({ aspect: "harm", basis: "seen" })
  await press("Wat kan gebeuren")
  expect(known()).toMatchObject({ aspect: "danger", basis: "seen" })
  await press("Wat kan gebeuren")
  await press("gezien")
  expect(known()).not.toHaveProperty("aspect")
  expect(known()).not.toHaveProperty("basis")
})
