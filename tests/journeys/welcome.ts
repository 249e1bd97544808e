import type { Page } from "playwright-core"
import type { Role, Seat } from "../../src/meeting/schema.ts"
import type { BoardPage } from "./board.ts"
import { press } from "./hands.ts"
import { nl } from "./words.ts"

/** Starts a meeting on the first page, as its facilitator; they land at the board. */
export async function startsMeeting(page: Page, name: string, { t } = nl): Promise<void> {
  await page.getByLabel(t("start.name")).fill(name)
  await press(page.getByRole("button", { name: t("start.go") }))
  await page.getByRole("button", { name: t("board.lay") }).waitFor()
}

/** Opens what the facilitator invites people with; gives the link of each seat. */
export async function invites(board: BoardPage, { t } = nl): Promise<Record<Seat, string>> {
  await board.open("invite")
  const link = (whom: string) => board.page.getByLabel(t("start.link", { whom })).inputValue()
  const participant = await link(t("start.forParticipants"))
  const screen = await link(t("start.forScreen"))
  return { participant, screen, facilitator: await link(t("start.forFacilitator")) }
}

/** From now on whoever has the link knocks first: the server has heard so when this is done. */
export async function letsInOneByOne({ page }: BoardPage, { t } = nl): Promise<void> {
  const heard = page.waitForResponse(
    (answer) => answer.request().method() === "PUT" && answer.url().endsWith("/admission"),
  )
  await press(page.getByRole("switch", { name: t("start.oneByOne") }))
  await heard
}

/** The room's screen, in a window of its own from the open invitation, on the beamer. */
export async function opensScreen(page: Page, { t } = nl): Promise<Page> {
  const opens = page.context().waitForEvent("page")
  await press(page.getByRole("link", { name: t("start.openScreen") }))
  const screen = await opens
  await screen.setViewportSize({ width: 1920, height: 1080 })
  return screen
}

/** Says a name, and who one is for the children where that is asked; they land at the board. */
export async function joins(
  page: Page,
  name: string,
  role: Role | undefined,
  { t } = nl,
): Promise<void> {
  await page.getByLabel(t("join.name")).fill(name)
  if (role) await press(page.getByText(t(`role.${role}`), { exact: true }))
  await press(page.getByRole("button", { name: t("join.go") }))
  await page.getByRole("button", { name: t("board.lay") }).waitFor()
}
