import { vi } from "vitest"
import { WebSocket } from "ws"
import { MeetingPage } from "../../src/app/MeetingPage.tsx"
import { show } from "./page.tsx"

/**
 * This page is a device at a real server: what it asks and where its socket goes is that server,
 * though jsdom thinks that it came from elsewhere. Its line breaks as it is told.
 */
export function deviceAt(origin: string) {
  const sockets = new Set<WebSocket>()
  const onNetwork = globalThis.fetch
  const device = {
    /** Reaches nobody, until it is so no more. */
    isOffline: false,
    lineBreaks: () => {
      for (const socket of sockets) socket.terminate()
    },
  }

  // Tests ask a server too, by its whole address.
  const isOfPage = (address: string) => address.startsWith("/")
  vi.stubGlobal("fetch", async (address: string, { signal, ...init }: RequestInit = {}) => {
    if (device.isOffline && isOfPage(address)) throw new TypeError("Nobody answers.")
    // Node does not take the signal of jsdom; who left does not hear the answer all the same.
    const answer = await onNetwork(isOfPage(address) ? origin + address : address, init)
    if (signal?.aborted) throw new TypeError("They left.")
    return answer
  })

  const nobody = "ws://127.0.0.1:1"
  const server = origin.replace(/^http/, "ws")
  vi.stubGlobal(
    "WebSocket",
    class extends WebSocket {
      constructor(address: string, protocols: string[]) {
        const to = device.isOffline ? nobody : server
        super(address.replace(/^ws:\/\/[^/]+/, to), protocols)
        sockets.add(this)
      }
    },
  )
  return device
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
