import type { WebsocketProvider } from "y-websocket"
import { CLOSE } from "../contract/close.ts"
import type { PresenceHere } from "./presence.ts"
import { newStore, type Source } from "./store.ts"

/** How the line to the server is. A short break says nothing at all. */
export type Connection =
  | { is: "connecting" }
  | { is: "live" }
  /** `since` in ms since 1970. */
  | { is: "offline"; since: number }
  /** Connected, but the server cannot keep anything at the moment. */
  | { is: "not-saving" }
  /** What was kept of the meeting was changed from outside: it is closed until that is mended. */
  | { is: "book-changed" }
  /** The server ended it with a final code of `contract/close.ts`. */
  | { is: "ended"; code: number }

/** A break shorter than this is not told; nor is the first connecting, for a little longer. In ms. */
const BREAK_MS = 1_000
const FIRST_MS = 4_000

/** Watches a socket and says how the line is; `before` is how it was until now. */
export function watchConnection(
  provider: WebsocketProvider,
  presence: PresenceHere,
  before: Connection,
): Source<Connection> & { close(): void } {
  const state = newStore<Connection>(before)
  let waiting: ReturnType<typeof setTimeout> | undefined

  const lost = () => {
    if (waiting !== undefined || ["offline", "book-changed"].includes(state.get().is)) return
    const since = Date.now()
    const patience = state.get().is === "connecting" ? FIRST_MS : BREAK_MS
    waiting = setTimeout(() => state.set({ is: "offline", since }), patience)
  }
  const found = () => {
    clearTimeout(waiting)
    waiting = undefined
    const is = presence.get().notSaving ? "not-saving" : "live"
    if (state.get().is !== is) state.set({ is })
  }

  provider.on("sync", (synced) => (synced ? found() : lost()))
  provider.on("closed", () => clearTimeout(waiting))
  provider.on("connection-close", (event) => {
    if (event?.code !== CLOSE.bookChanged) return
    clearTimeout(waiting)
    waiting = undefined
    if (state.get().is !== "book-changed") state.set({ is: "book-changed" })
  })
  const stopPresence = presence.subscribe(() => {
    if (provider.synced) found()
  })
  lost()

  return {
    get: state.get,
    subscribe: state.subscribe,
    close() {
      clearTimeout(waiting)
      stopPresence()
    },
  }
}
