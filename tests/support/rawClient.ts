import * as encoding from "lib0/encoding"
import WebSocket from "ws"
import { ROUTES, SUBPROTOCOL, tokenProtocol } from "../../src/contract/routes.ts"
import { until } from "./until.ts"

/** A socket without any protocol behind it: for what no honest client would send. */
export interface RawClient {
  socket: WebSocket
  heard: Uint8Array[]
  send: (frame: Uint8Array | string) => void
  closed: () => Promise<number>
  /** The HTTP status of an upgrade that was refused. */
  refused: () => Promise<number>
}

export function connectRaw(
  origin: string,
  meetingId: string,
  token: string | undefined,
  headers: Record<string, string> = {},
): RawClient {
  const protocols = [SUBPROTOCOL, ...(token === undefined ? [] : [tokenProtocol(token)])]
  const socket = new WebSocket(
    `${origin.replace(/^http/, "ws")}${ROUTES.sync}/${meetingId}`,
    protocols,
    {
      headers,
    },
  )
  const heard: Uint8Array[] = []
  let code: number | undefined
  let status: number | undefined
  socket.on("message", (data: Buffer) => heard.push(data))
  socket.on("close", (closedWith) => (code = closedWith))
  socket.on("unexpected-response", (_request, answer) => {
    status = answer.statusCode
    answer.resume()
  })
  socket.on("error", () => {})
  return {
    socket,
    heard,
    send: (frame) => socket.send(frame),
    async closed() {
      await until("the connection is closed", () => code !== undefined)
      return code ?? 0
    },
    async refused() {
      await until("the upgrade is refused", () => status !== undefined)
      return status ?? 0
    },
  }
}

export async function opened(client: RawClient): Promise<RawClient> {
  await until("the socket is open", () => client.socket.readyState === WebSocket.OPEN)
  return client
}

/** A frame of the y-websocket protocol: sync (0) with its step, or awareness (1). */
export function frame(type: number, bytes: Uint8Array, step?: number): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, type)
  if (step !== undefined) encoding.writeVarUint(encoder, step)
  encoding.writeVarUint8Array(encoder, bytes)
  return encoding.toUint8Array(encoder)
}

/** A presence message about these clients. */
export function presenceFrame(
  entries: { client: number; clock: number; json: string }[],
): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, entries.length)
  for (const { client, clock, json } of entries) {
    encoding.writeVarUint(encoder, client)
    encoding.writeVarUint(encoder, clock)
    encoding.writeVarString(encoder, json)
  }
  return frame(1, encoding.toUint8Array(encoder))
}
