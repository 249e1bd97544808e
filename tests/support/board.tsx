import { screen } from "@testing-library/react"
import userEvent, { PointerEventsCheckLevel } from "@testing-library/user-event"
import { Board } from "../../src/board/Board.tsx"
import type { Column } from "../../src/meeting/schema.ts"
import { cardsIn } from "../../src/meeting/queries/cards.ts"
import { AtMeeting } from "../../src/sync/react/MeetingProvider.tsx"
import { atTable } from "./atTable.ts"
import { meetingWith, type Player } from "./cast.ts"
import { letDialogsOpen, show } from "./page.tsx"

/** What a board needs that jsdom has not, and nothing of the board before. */
export function clearTheTable(): void {
  letDialogsOpen()
  sessionStorage.clear()
  Element.prototype.scrollIntoView = () => {}
}

/** Somebody's board, as they see it on a laptop. */
export function boardOf(player: Player) {
  const { at } = atTable(player.meeting, player.writer)
  show(
    <AtMeeting at={at}>
      <Board planHref="/plan" invite={player.writer.seat === "facilitator" ? "links" : undefined} />
    </AtMeeting>,
  )
  return {
    user: userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never }),
    at,
  }
}

// Found by what they are and say: asking jsdom for the name of everything by role takes seconds.
export const field = () => document.querySelector<HTMLTextAreaElement>(".write textarea")!
export const words = () => screen.findByLabelText<HTMLTextAreaElement>("De woorden van deze kaart")
export const button = (name: string) =>
  [...document.querySelectorAll("button")].find(
    ({ textContent, ariaLabel, title }) => (ariaLabel ?? (textContent || title)) === name,
  )
export function card(words: string): HTMLElement {
  const found = [...document.querySelectorAll<HTMLElement>(".lying")]
  return found.find(({ textContent }) => textContent?.includes(words))!
}
export const lies = (player: Player, column: Column = "worries") =>
  cardsIn(player.meeting, column).map(({ text }) => text)
export const cast = (name: string) => meetingWith().who(name)
