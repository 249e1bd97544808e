import type { IncomingMessage, Server } from "node:http"
import type { Duplex } from "node:stream"
import { WebSocketServer, type WebSocket } from "ws"
import { CLOSE, type CloseCode } from "../../src/contract/close.ts"
import { ROUTES, SUBPROTOCOL, tokenProtocol } from "../../src/contract/routes.ts"
import { isId, type MeetingId } from "../../src/meeting/ids.ts"
import { LIMITS } from "../../src/meeting/limits.ts"
import type { Session } from "../access/session.ts"
import type { Sessions } from "../access/sessions.ts"
import type { Log } from "../log.ts"
import { Tampered } from "../storage/sealed.ts"
import { Connection } from "./connection.ts"
import type { Room } from "./room.ts"
import type { Rooms } from "./rooms.ts"

interface Parts {
  rooms: Rooms
  sessions: Sessions
  log: Log
  /** The origin that the page comes from, when it is not this server's own (behind a proxy). */
  publicOrigin: string | undefined
}

const TOKEN = tokenProtocol("")

/** Serves `/sync/:meetingId` on an HTTP server (contract, "The socket"). */
export function serveSockets(server: Server, parts: Parts): { close: () => void } {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: LIMITS.firstSyncBytes + 1024,
    handleProtocols: (offered) => (offered.has(SUBPROTOCOL) ? SUBPROTOCOL : false),
  })

  const upgrade = (request: IncomingMessage, stream: Duplex, head: Buffer) => {
    const path = request.url?.split("?")[0] ?? ""
    const [root, meeting, ...more] = path.slice(1).split("/")
    if (`/${root}` !== ROUTES.sync || more.length > 0) return refuse(stream, "404 Not Found")
    if (!isOwnOrigin(request, parts.publicOrigin)) return refuse(stream, "403 Forbidden")
    sockets.handleUpgrade(request, stream, head, (socket) => {
      socket.on("error", () => socket.terminate())
      // Nothing is read before it is known who is there; it waits in the stream.
      socket.pause()
      welcome(socket, meeting ?? "", tokenOf(request), parts).catch((error: unknown) => {
        if (error instanceof Tampered) return turnAway(socket, CLOSE.bookChanged)
        parts.log.error(error, "a connection could not be served")
        socket.close(CLOSE.goingAway)
      })
    })
  }
  server.on("upgrade", upgrade)
  return {
    close() {
      server.off("upgrade", upgrade)
      sockets.close()
    },
  }
}

/** Lets a socket in, or closes it with the code that a browser can see. */
async function welcome(socket: WebSocket, meeting: string, token: string, parts: Parts) {
  if (!isId(meeting)) return turnAway(socket, CLOSE.noSuchMeeting)
  const id = meeting as MeetingId
  const found = await parts.sessions.find(id, token)
  switch (found.is) {
    case "no-such-meeting":
      return turnAway(socket, found.deleted ? CLOSE.deleted : CLOSE.noSuchMeeting)
    case "unknown":
      return turnAway(socket, CLOSE.unknown)
    case "in": {
      let entered
      try {
        entered = await parts.rooms.enter(id)
      } catch (error) {
        found.release()
        throw error
      }
      const { room, release } = entered
      const leave = () => {
        release()
        found.release()
      }
      if (socket.readyState !== socket.OPEN) return leave()
      // Asked and joined in one go: nothing begins in between, and nobody is removed.
      const refused = reasonToRefuse(room, found.session)
      if (refused !== undefined) {
        leave()
        return turnAway(socket, refused)
      }
      const connection = new Connection(socket, found.session, room)
      socket.once("close", () => {
        connection.gone()
        leave()
      })
      socket.resume()
    }
  }
}

/** Why somebody who has a session may not come in now, as the code to close with. */
function reasonToRefuse(room: Room, session: Session): CloseCode | undefined {
  if (room.isRemoved(session)) return CLOSE.unknown
  if (room.isCutOff(session)) return CLOSE.familyTime
  if (room.isFullFor(session)) return CLOSE.tooMany
  return undefined
}

/** A closed handshake needs a stream that is read. */
function turnAway(socket: WebSocket, code: number): void {
  socket.resume()
  socket.close(code)
}

function refuse(stream: Duplex, status: string): void {
  stream.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}

/** A browser's page may only speak to the server it came from; no origin at all is no browser. */
function isOwnOrigin({ headers }: IncomingMessage, publicOrigin: string | undefined): boolean {
  const { origin, host } = headers
  if (origin === undefined || origin === publicOrigin) return true
  return URL.canParse(origin) && new URL(origin).host === host
}

function tokenOf({ headers }: IncomingMessage): string {
  const offered = (headers["sec-websocket-protocol"] ?? "").split(",").map((name) => name.trim())
  return offered.find((name) => name.startsWith(TOKEN))?.slice(TOKEN.length) ?? ""
}
