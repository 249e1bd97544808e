import type { AddressInfo } from "node:net"
import * as decoding from "lib0/decoding"
import * as encoding from "lib0/encoding"
import { WebSocketServer, type WebSocket } from "ws"
import * as protocol from "y-protocols/sync"
import * as Y from "yjs"

const SYNC = 0
const AWARENESS = 1

/**
 * A server end of the y-websocket protocol that does as it is told: it judges nothing, and can fall
 * silent, close with any code, or take nothing of what it gets.
 */
export async function openRelay() {
  const doc = new Y.Doc()
  const server = new WebSocketServer({
    port: 0,
    host: "127.0.0.1",
    handleProtocols: (offered) => [...offered][0] ?? false,
    verifyClient: () => !relay.away,
  })
  const sockets = new Set<WebSocket>()
  const relay = {
    doc,
    /** Nobody gets a connection. */
    away: false,
    /** What comes in is dropped, and nothing is answered. */
    silent: false,
    /** A final code for whoever writes. */
    refuseWith: undefined as number | undefined,
    joined: 0,
    address: () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    closeAll: (code: number) => sockets.forEach((socket) => socket.close(code)),
    send: (bytes: Uint8Array) => sockets.forEach((socket) => socket.send(bytes)),
    /** The server's own presence, or its end with null. */
    present(state: object | null, clock: number) {
      relay.send(presenceMessage(1, clock, state))
    },
    async close() {
      sockets.forEach((socket) => socket.terminate())
      await new Promise((closed) => server.close(closed))
    },
  }

  doc.on("update", (update: Uint8Array, origin: unknown) => {
    const message = framed((encoder) => protocol.writeUpdate(encoder, update))
    for (const socket of sockets) if (socket !== origin) socket.send(message)
  })
  server.on("connection", (socket) => {
    relay.joined++
    sockets.add(socket)
    socket.on("close", () => sockets.delete(socket))
    socket.on("message", (data) => {
      if (!relay.silent) receive(socket, new Uint8Array(data as Buffer))
    })
    if (!relay.silent) socket.send(framed((encoder) => protocol.writeSyncStep1(encoder, doc)))
  })

  function receive(socket: WebSocket, bytes: Uint8Array): void {
    const decoder = decoding.createDecoder(bytes)
    if (decoding.readVarUint(decoder) !== SYNC) {
      for (const other of sockets) if (other !== socket) other.send(bytes)
      return
    }
    const type = decoder.arr[decoder.pos]
    if (type !== protocol.messageYjsSyncStep1 && relay.refuseWith !== undefined) {
      if (brings(doc, decoder)) socket.close(relay.refuseWith)
      return
    }
    const answer = framed((encoder) => protocol.readSyncMessage(decoder, encoder, doc, socket))
    if (answer.length > 1) socket.send(answer)
  }

  await new Promise((listening) => server.once("listening", listening))
  return relay
}

/** Whether a sync message holds anything that this document has not. */
function brings(doc: Y.Doc, decoder: decoding.Decoder): boolean {
  const trial = new Y.Doc()
  Y.applyUpdate(trial, Y.encodeStateAsUpdate(doc))
  const before = Y.encodeStateAsUpdate(trial)
  protocol.readSyncMessage(decoder, encoding.createEncoder(), trial, null)
  return Y.encodeStateAsUpdate(trial).length !== before.length
}

function framed(write: (encoder: encoding.Encoder) => void): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, SYNC)
  write(encoder)
  return encoding.toUint8Array(encoder)
}

export function presenceMessage(client: number, clock: number, state: object | null): Uint8Array {
  const inside = encoding.createEncoder()
  encoding.writeVarUint(inside, 1)
  encoding.writeVarUint(inside, client)
  encoding.writeVarUint(inside, clock)
  encoding.writeVarString(inside, JSON.stringify(state))
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, AWARENESS)
  encoding.writeVarUint8Array(encoder, encoding.toUint8Array(inside))
  return encoding.toUint8Array(encoder)
}
