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
  /** Asks the server whether it has what was made here; without a line, nothing. */
  ask: () => void
  /** Asks the server for a word; connects anew, at once, when none comes within three seconds. */
  check: () => void
  close: () => void
}

/** Hears what the server has: it answers a question after it has taken what was sent ahead of it. */
export interface Hearing {
  /** How much was ever made here, sent or not. */
  count: () => number
  /** The first so many of that are with the server. */
  taken: (count: number) => void
}

/**
 * The stock client on our address, not opened yet, with uneven waits, a check for a line that died
 * silently, and a way to know what has reached the server.
 */
export function openSocket(
  { origin, meetingId, token }: Address,
  meeting: Meeting,
  awareness: Awareness,
  hearing: Hearing,
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

  // On this connection: for each question that is not answered yet, how much was on its way ahead of
  // it. What was made without a line goes out as our answer to the server's own question.
  let asked: number[] = []
  let offered = false
  provider.on("status", ({ status }) => {
    offered = false
    // The stock client asks by itself, ahead of everything.
    asked = status === "connected" ? [0] : []
  })
  const readSync = provider.messageHandlers[messageSync]
  provider.messageHandlers[messageSync] = (encoder, decoder, ...rest) => {
    const type = decoder.arr[decoder.pos]
    readSync?.(encoder, decoder, ...rest)
    if (type === protocol.messageYjsSyncStep1)
      // Not before our own answer, which is being written right now, has gone out.
      setTimeout(() => {
        offered = true
        ask()
      })
    if (type === protocol.messageYjsSyncStep2) hearing.taken(asked.shift() ?? 0)
  }

  function ask(): void {
    const { ws } = provider
    if (!ws || ws.readyState !== ws.OPEN) return
    const encoder = encoding.createEncoder()
    encoding.writeVarUint(encoder, messageSync)
    protocol.writeSyncStep1(encoder, meeting.doc)
    ws.send(encoding.toUint8Array(encoder))
    asked.push(offered ? hearing.count() : 0)
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
    ask,
    check,
    close() {
      clearTimeout(checking)
      provider.destroy()
    },
  }
}
