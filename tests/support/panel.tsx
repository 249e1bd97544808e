import { screen } from "@testing-library/react"
import { userEvent } from "@testing-library/user-event"
import type { ReactElement } from "react"
import { DeskContext, newDesk } from "../../src/board/desk.ts"
import type { Others } from "../../src/sync/presence.ts"
import { AtMeeting } from "../../src/sync/react/MeetingProvider.tsx"
import { newStore } from "../../src/sync/store.ts"
import { atTable } from "./atTable.ts"
import type { Player } from "./cast.ts"
import { show } from "./page.tsx"

/** A panel as it lies open beside somebody's board; `others` is what presence tells besides. */
export function panelOf(player: Player, panel: ReactElement, others: Partial<Others> = {}) {
  const { at } = atTable(player.meeting, player.writer)
  const copy = at.live.copy.get()
  const told = newStore({ ...copy.presence.get(), ...others })
  const presence = { ...copy.presence, get: told.get, subscribe: told.subscribe }
  const live = { ...at.live, copy: newStore({ ...copy, presence }) }
  const desk = newDesk({ ...at, live })
  show(
    <AtMeeting at={{ ...at, live }}>
      <DeskContext value={desk}>{panel}</DeskContext>
    </AtMeeting>,
  )
  return { desk, told, history: copy.history }
}

export const press = (name: string | RegExp) =>
  userEvent.click(screen.getByRole("button", { name }))
