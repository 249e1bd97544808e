import { createContext, useContext, useMemo, useSyncExternalStore, type ReactNode } from "react"
import type { Session } from "../../contract/answers.ts"
import type { PersonId } from "../../meeting/ids.ts"
import { openLive, type Live } from "../live.ts"
import type { Source } from "../store.ts"

/** A meeting on this device, and by which session. */
export interface At {
  live: Live
  meetingId: string
  token: string
  /** Several people share this device, and it must be plain whose turn it is. */
  isShared?: boolean
}

const Here = createContext<At | null>(null)

/** The meeting that this part of the page is about. Most ask for less: see the other hooks. */
export function useAt(): At {
  const at = useContext(Here)
  if (!at) throw new Error("This part of the page stands outside a meeting.")
  return at
}

/** Opens the connection to a meeting, and closes it when this part of the page goes. */
export function MeetingProvider({
  meetingId,
  token,
  session,
  isShared = false,
  children,
}: {
  meetingId: string
  token: string
  session: Pick<Session, "seat" | "personId">
  isShared?: boolean
  children: ReactNode
}) {
  const { seat, personId } = session
  const opened = useMemo(
    () =>
      whileWatched(() => {
        const address = { origin: location.origin, meetingId, token }
        const live = openLive(address, { seat, personId: personId as PersonId | null })
        return { live, meetingId, token }
      }),
    [meetingId, token, seat, personId],
  )
  const open = useSyncExternalStore(opened.subscribe, opened.get)
  const at = useMemo(() => open && { ...open, isShared }, [open, isShared])
  return at && <AtMeeting at={at}>{children}</AtMeeting>
}

/** Open as long as somebody watches it. */
function whileWatched(open: () => At): Source<At | null> {
  let at: At | null = null
  return {
    get: () => at,
    subscribe() {
      const opened = (at = open())
      return () => {
        at = null
        opened.live.close()
      }
    },
  }
}

/** For a meeting that is open already, as a test has it. */
export function AtMeeting({ at, children }: { at: At; children: ReactNode }) {
  return <Here value={at}>{children}</Here>
}
