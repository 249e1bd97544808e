import * as encoding from "lib0/encoding"
import type { Awareness } from "y-protocols/awareness"
import * as protocol from "y-protocols/sync"
import { messageSync, WebsocketProvider } from "y-websocket"
import { ROUTES, SUBPROTOCOL, tokenProtocol } from "../contract/routes.ts"
import type { Meeting } from "../meeting/document.ts"

/** How long a woken phone waits for any word of the server before it connects anew, in ms. */
const ANSWER_MS = 3_000
/** Waiting between tries: doubles from the first to the longest, and each wait is made uneven. */
const FIRST_WAIT_MS = 250
const LONGEST_WAIT_MS = 8_000

export interface Address {
  /** Where the page came from, `https://…`; the socket goes there too. */
  origin: string
  meetingId: string
  token: string
}

export interface Socket {
  provider: WebsocketProvider
  open: () => void
  /** Asks the server for a word; connects anew, at once, when none comes within three seconds. */
  check: () => void
  close: () => void
}

/**
 * The stock client on our address, not opened yet, with uneven waits and a check for a line that
 * died silently. `onTaken` is called when what was changed here while there was no connection has reached the
 * server: it answers a question after it has taken what was sent ahead of it.
 */
export function openSocket(
  { origin, meetingId, token }: Address,
  meeting: Meeting,
  awareness: Awareness,
  onTaken: () => void,
): Socket {
  const provider = new WebsocketProvider(
    origin.replace(/^http/, "ws") + ROUTES.sync,
    meetingId,
    meeting.doc,
    {
      awareness,
      protocols: [SUBPROTOCOL, tokenProtocol(token)],
      disableBc: true,
      connect: false,
    },
  )

  let tries = 0
  provider.on("sync", (synced) => {
    if (synced) tries = 0
  })
  // The provider waits the shorter of its own backoff and `maxBackoffTime`: let ours be that one,
  // so that a full room does not come back in one instant when the server was restarted.
  provider.on("connection-close", () => {
    const wait = Math.min(FIRST_WAIT_MS * 2 ** tries++, LONGEST_WAIT_MS)
    provider.wsUnsuccessfulReconnects = 12
    provider.maxBackoffTime = wait * (0.5 + Math.random() / 2)
  })

  provider.on("status", ({ status }) => {
    if (status !== "connecting") return
    // Others come back with the count they had: what we remember of it would make us deaf to them.
    for (const client of awareness.meta.keys())
      if (client !== awareness.clientID) awareness.meta.delete(client)
    awareness.setLocalState(awareness.getLocalState())
  })

  // On this connection: how many questions went out and were answered, and which answer, when it
  // comes, says that all was taken that the server had asked for before.
  let asked = 0
  let answered = 0
  let decisive = Infinity
  provider.on("status", ({ status }) => {
    asked = status === "connected" ? 1 : 0
    answered = 0
    decisive = Infinity
  })
  const readSync = provider.messageHandlers[messageSync]
  provider.messageHandlers[messageSync] = (encoder, decoder, ...rest) => {
    const type = decoder.arr[decoder.pos]
    readSync?.(encoder, decoder, ...rest)
    if (type === protocol.messageYjsSyncStep1)
      // Not before our own answer, which is being written right now, has gone out.
      setTimeout(() => {
        if (ask()) decisive = asked
      })
    if (type === protocol.messageYjsSyncStep2 && ++answered >= decisive) {
      decisive = Infinity
      onTaken()
    }
  }

  function ask(): boolean {
    const { ws } = provider
    if (!ws || ws.readyState !== ws.OPEN) return false
    const encoder = encoding.createEncoder()
    encoding.writeVarUint(encoder, messageSync)
    protocol.writeSyncStep1(encoder, meeting.doc)
    ws.send(encoding.toUint8Array(encoder))
    asked++
    return true
  }

  function reconnect(): void {
    if (!provider.shouldConnect) return
    tries = 0
    provider.disconnect()
    provider.connect()
  }

  let checking: ReturnType<typeof setTimeout> | undefined
  function check(): void {
    if (!provider.shouldConnect || checking !== undefined) return
    const { ws } = provider
    if (ws === null) return reconnect()
    const heard = provider.wsLastMessageReceived
    ask()
    checking = setTimeout(() => {
      checking = undefined
      const silent = provider.wsLastMessageReceived === heard
      if (provider.ws === ws && silent) reconnect()
    }, ANSWER_MS)
  }

  return {
    provider,
    open: () => provider.connect(),
    check,
    close() {
      clearTimeout(checking)
      provider.destroy()
    },
  }
}
