import type { CloseCode } from "../../src/contract/close.ts"
import type { Session } from "../access/session.ts"
import type { ClientOwner } from "./clients.ts"

/** Somebody who listens in a room: all that a room, and what works for it, knows of a connection. */
export interface Listener {
  readonly session: Session
  /** Whose Yjs client ids it may write under. */
  readonly owner: ClientOwner
  /** The Yjs client id under which it is present; undefined until it said so. */
  readonly presenceClient: number | undefined
  /** Bytes that wait for the other end to read. */
  readonly waiting: number
  send(message: Uint8Array): void
  /** Ends it; the session stays, unless somebody ended that too. */
  close(code: CloseCode): void
  /** Lets go of it when nobody listens at the other end. */
  end(): void
  /** Looks whether it may and can still be here; `now` in ms since 1970. */
  tick(now: number): void
}
