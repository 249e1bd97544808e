import WebSocket from "ws"
import type { RawData } from "ws"

/** A text in every form in which it could lie among some bytes. */
export function formsOf(text: string): Buffer[] {
  const utf8 = Buffer.from(text)
  const utf16 = Buffer.from(text, "utf16le")
  // Base64 of the middle, at each of the three places where it can begin.
  const base64 = [0, 1, 2].map((shift) =>
    Buffer.concat([Buffer.alloc(shift), utf8])
      .toString("base64")
      .slice(4, -4),
  )
  const decoded = /^[\w-]{43}$/.test(text) ? [Buffer.from(text, "base64url")] : []
  return [
    utf8,
    utf16,
    Buffer.from(utf16).swap16(),
    ...base64.map((b) => Buffer.from(b)),
    ...decoded,
  ]
}

/** Whether a text lies among some bytes, in any form. */
export function liesIn(bytes: Buffer, text: string): boolean {
  return formsOf(text).some((form) => bytes.includes(form))
}

/** Sockets for a stock client, and every byte of every frame that reached them. */
export function recordingSockets() {
  const frames: Buffer[] = []
  class Recording extends WebSocket {
    constructor(address: string, protocols?: string | string[]) {
      super(address, protocols)
      this.on("message", (data: RawData) => frames.push(Buffer.from(data as Uint8Array)))
    }
  }
  return {
    Sockets: Recording as unknown as typeof globalThis.WebSocket,
    /** All that was heard so far. */
    bytes: () => Buffer.concat(frames),
  }
}
