// @vitest-environment jsdom
import { screen, within } from "@testing-library/react"
import { userEvent } from "@testing-library/user-event"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { addCard, tellCard } from "../../src/meeting/commands/cards.ts"
import { tellMeeting } from "../../src/meeting/commands/meeting.ts"
import type { CardId, PersonId } from "../../src/meeting/ids.ts"
import { PlanPage } from "../../src/plan/PlanPage.tsx"
import { AtMeeting } from "../../src/sync/react/MeetingProvider.tsx"
import { atTable } from "../support/atTable.ts"
import { meetingWith, NOW, type Player } from "../support/cast.ts"
import { faultsOf, show } from "../support/page.tsx"
import { serverThat } from "../support/server.ts"
import { soon } from "../support/soon.ts"

const unfixed = { "GET /api/meetings/m": { body: { plansSha256: [] } } }

let emre: Player
beforeEach(() => {
  emre = meetingWith([{ name: "emre", role: "parent" }]).who("emre")
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

function laysStep(): void {
  const { meeting, writer, id } = emre
  const card = "bel" as CardId
  addCard(meeting, writer, { id: card, kind: "step", text: "Ik bel Hong", author: id }, NOW)
  tellCard(meeting, writer, card, { who: [id], by: "2026-11-27" })
}

function open(): void {
  const { at } = atTable(emre.meeting, emre.writer)
  show(
    <AtMeeting at={at}>
      <PlanPage boardHref="/m/m" childHref="/m/m/plan/kind" version={undefined} />
    </AtMeeting>,
  )
}

/** The names of the files that are handed to the browser. */
function filesSaved(): string[] {
  const saved: string[] = []
  vi.stubGlobal("URL", Object.assign(URL, { createObjectURL: () => "blob:x" }))
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved.push(this.download)
  })
  return saved
}

test("the paper comes with the token, under a name that tells nothing of the family", async () => {
  const asked = serverThat({
    ...unfixed,
    "GET /api/meetings/m/plan.pdf?language=nl": { body: "%PDF" },
  })
  const saved = filesSaved()
  open()
  await userEvent.click(screen.getByRole("button", { name: "Bewaar als pdf" }))
  await soon(() => expect(saved).toEqual(["plan-concept.pdf"]))
  expect(asked.at(-1)?.token).toBe("t")
})

test("the other forms are tucked away; whoever has a step can take their own days", async () => {
  laysStep()
  const asked = serverThat({
    ...unfixed,
    "GET /api/meetings/m/plan.docx?language=nl": { body: "PK" },
    "GET /api/meetings/m/plan.ics?language=nl&person=emre": { body: "BEGIN:VCALENDAR" },
    "GET /api/meetings/m/plan.html?language=nl": "family-time",
  })
  const saved = filesSaved()
  open()
  const along = within(screen.getByRole("region", { name: "Neem mee" }))
  const names = along.getAllByRole("button").map((button) => button.textContent)
  expect(names[0]).toBe("Pdf, voor op papier")
  expect(along.getByText("Andere vormen").closest("details")?.open).toBe(false)
  await userEvent.click(along.getByText("Andere vormen"))
  await userEvent.click(along.getByRole("button", { name: "Word-bestand" }))
  await userEvent.click(along.getByRole("button", { name: "Agenda met mijn stappen" }))
  await soon(() => expect(saved).toEqual(["plan-concept.docx", "plan-concept-deel.ics"]))
  expect(asked.every(({ token }) => token === "t")).toBe(true)
  await userEvent.click(along.getByRole("button", { name: "Webpagina" }))
  expect((await along.findAllByText(/.+/, { selector: "[role=status]" })).length).toBe(1)
  expect(await faultsOf()).toEqual([])
})

test("[P11] one's own steps, and the part of one person: who is to get a part is offered first", async () => {
  const table = meetingWith([
    { name: "mireille", seat: "facilitator", role: "other" },
    { name: "emre", role: "parent" },
    { name: "leon", role: "friend" },
  ])
  emre = table.who("mireille")
  tellMeeting(emre.meeting, emre.writer, "copies", {
    ["leon" as PersonId]: { scope: "own", how: "papier" },
    ["emre" as PersonId]: { scope: "all", how: "pdf" },
  })
  laysStep()
  const asked = serverThat({
    ...unfixed,
    "GET /api/meetings/m/plan.pdf?language=nl&person=mireille": { body: "%PDF" },
    "GET /api/meetings/m/plan.docx?language=nl&person=leon": { body: "PK" },
    "GET /api/meetings/m/plan.html?language=nl&person=emre": { body: "<p>" },
  })
  const saved = filesSaved()
  open()
  await userEvent.click(screen.getByRole("button", { name: "Mijn eigen stappen, als pdf" }))
  await userEvent.click(screen.getByText("Een deel, voor één persoon"))
  const people = within(screen.getByLabelText("Voor wie?")).getAllByRole("option")
  expect(people.map(({ textContent }) => textContent)).toEqual(["leon", "mireille", "emre"])
  await userEvent.click(screen.getByRole("button", { name: "Deel voor leon: Word-bestand" }))
  await userEvent.selectOptions(screen.getByLabelText("Voor wie?"), "emre")
  await userEvent.click(screen.getByRole("button", { name: "Deel voor emre: Webpagina" }))
  await soon(() => expect(saved).toHaveLength(3))
  expect(saved).toEqual(["pdf", "docx", "html"].map((form) => `plan-concept-deel.${form}`))
  expect(asked.filter(({ path }) => path.includes("person=")).length).toBe(3)
})

test("who has no step is offered everyone's days alone", () => {
  serverThat(unfixed)
  open()
  expect(screen.queryByText("Agenda met mijn stappen")).toBeNull()
  expect(screen.getByText("Agenda met alle stappen")).toBeTruthy()
})
