import { vi } from "vitest"
import { WebSocket } from "ws"
import { MeetingPage } from "../../src/app/MeetingPage.tsx"
import { show } from "./page.tsx"

/**
 * This page is a device at a real server: what it asks and where its socket goes is that server,
 * though jsdom thinks that it came from elsewhere. Gives how its line breaks.
 */
export function deviceAt(origin: string): { lineBreaks: () => void } {
  const sockets = new Set<WebSocket>()
  const onNetwork = globalThis.fetch
  vi.stubGlobal("fetch", (path: string, { signal, ...init }: RequestInit = {}) => {
    // Node does not take the signal of jsdom; who left does not hear the answer all the same.
    const answer = onNetwork(path.startsWith("/") ? origin + path : path, init)
    return signal
      ? answer.then((it) => (signal.aborted ? Promise.reject(new Error("They left.")) : it))
      : answer
  })
  const socketOrigin = origin.replace(/^http/, "ws")
  vi.stubGlobal(
    "WebSocket",
    class extends WebSocket {
      constructor(address: string, protocols: string[]) {
        super(address.replace(/^ws:\/\/[^/]+/, socketOrigin), protocols)
        sockets.add(this)
      }
    },
  )
  return {
    lineBreaks() {
      for (const socket of sockets) socket.terminate()
    },
  }
}

/** Opens a meeting on this device, by a link or by what it kept. */
export function openMeeting(meetingId: string, secret?: string) {
  history.replaceState(null, "", `/m/${meetingId}${secret ? `#${secret}` : ""}`)
  return show(<MeetingPage address={{ is: "board", meetingId }} />)
}

/** Opens its plan, by what this device kept. */
export function openPlan(meetingId: string) {
  history.replaceState(null, "", `/m/${meetingId}/plan`)
  return show(<MeetingPage address={{ is: "plan", meetingId, version: undefined }} />)
}
