// @vitest-environment jsdom
import { cleanup, screen, within } from "@testing-library/react"
import { afterEach, beforeEach, expect, test } from "vitest"
import { Details } from "../../src/board/opened/Details.tsx"
import { tellCard } from "../../src/meeting/commands/cards.ts"
import { writePerson } from "../../src/meeting/commands/server.ts"
import type { PersonId } from "../../src/meeting/ids.ts"
import { cardIn } from "../../src/meeting/queries/cards.ts"
import { personOf } from "../../src/meeting/queries/people.ts"
import type { Kind } from "../../src/meeting/schema.ts"
import { lay, meetingWith, NOW, type Player } from "../support/cast.ts"
import { letDialogsOpen } from "../support/page.tsx"
import { panelOf } from "../support/panel.tsx"

beforeEach(letDialogsOpen)
afterEach(cleanup)

const fenna = "fenna" as PersonId

/** Emre's card of this kind, of which he told something, after Fenna was removed. */
function afterFennaLeft(kind: Kind, told: Parameters<typeof tellCard>[3]): Player {
  const emre = meetingWith().who("emre")
  const id = lay(emre, "card", kind)
  tellCard(emre.meeting, emre.writer, id, told)
  const person = personOf(emre.meeting, fenna)
  if (person) writePerson(emre.meeting, fenna, { ...person, removedAt: NOW })
  const card = cardIn(emre.meeting, id)
  if (card) panelOf(emre, <Details card={card} disabled={false} />)
  return emre
}
const offered = (label: string) =>
  within(screen.getByRole("group", { name: label }))
    .getAllByRole("checkbox")
    .map((box) => box.parentElement?.textContent)

test("who was removed is not asked to do a step, unless they were to do it already", () => {
  afterFennaLeft("step", { who: [fenna] })
  expect(offered("Wie doet dit?")).toContain("fenna")
  expect(offered("Wie merkt het?")).not.toContain("fenna")
  expect(offered("Wie merkt het?")).toContain("emre")
})

test("nor is said to set a demand, unless they did", () => {
  afterFennaLeft("demand", { setBy: fenna })
  expect(offered("Wie stelt deze eis?")).toContain("fenna")
  afterFennaLeft("demand", { free: "Waar we wonen" })
  expect(offered("Wie stelt deze eis?")).not.toContain("fenna")
})
