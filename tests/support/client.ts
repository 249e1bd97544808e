import WebSocket from "ws"
import { WebsocketProvider } from "y-websocket"
import * as Y from "yjs"
import type { Session } from "../../src/contract/answers.ts"
import { ROUTES, SUBPROTOCOL, tokenProtocol } from "../../src/contract/routes.ts"
import { meetingIn, type Meeting } from "../../src/meeting/document.ts"
import { until } from "./until.ts"

// Each stock client listens for the end of the process; a table of thirteen is more than Node expects.
process.setMaxListeners(0)

/** A stock y-websocket client in Node: exactly what another program would connect with. */
export interface Client {
  meeting: Meeting
  doc: Y.Doc
  provider: WebsocketProvider
  /** The code with which the server ended the last connection. */
  closedWith: () => number | undefined
  /** Resolves when the server has everything that this client has (it was passed on to another). */
  synced: () => Promise<void>
  leave: () => void
}

export function connect(
  origin: string,
  meetingId: string,
  { token }: Pick<Session, "token">,
  doc = new Y.Doc(),
  Sockets = WebSocket as unknown as typeof globalThis.WebSocket,
): Client {
  const provider = new WebsocketProvider(
    origin.replace(/^http/, "ws") + ROUTES.sync,
    meetingId,
    doc,
    {
      protocols: [SUBPROTOCOL, tokenProtocol(token)],
      WebSocketPolyfill: Sockets,
      disableBc: true,
    },
  )
  let code: number | undefined
  provider.on("connection-close", (event) => {
    // One that never came about, while the server is away, was not ended by it.
    if (provider.wsconnected) code = event?.code ?? code
  })
  return {
    meeting: meetingIn(doc),
    doc,
    provider,
    closedWith: () => code,
    synced: () => until("a client is synchronised", () => provider.synced),
    leave: () => {
      provider.destroy()
      // Else its timer keeps a process alive that has nothing more to do.
      provider.awareness.destroy()
    },
  }
}
