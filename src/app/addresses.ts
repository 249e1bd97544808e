import { useSyncExternalStore } from "react"
import { isId } from "../meeting/ids.ts"

/** The pages there are, by their address. */
export type Address =
  | { is: "start" }
  | { is: "knock" }
  | { is: "board"; meetingId: string }
  | { is: "plan"; meetingId: string; version: number | undefined; forChild?: true }
  | { is: "nowhere" }

export const KNOCK_ADDRESS = "/k"
export const boardAddress = (meetingId: string) => `/m/${meetingId}`
export const planAddress = (meetingId: string) => `/m/${meetingId}/plan`
export const childAddress = (meetingId: string) => `/m/${meetingId}/plan/kind`

/** Which page an address (path and search) asks for. */
export function addressOf(path: string, search: string): Address {
  const [first, meetingId, page, form, ...more] = path.split("/").filter((part) => part !== "")
  if (first === undefined) return { is: "start" }
  if (first === "k" && meetingId === undefined) return { is: "knock" }
  if (first !== "m" || !isId(meetingId) || more.length > 0) return { is: "nowhere" }
  if (page === undefined) return { is: "board", meetingId }
  if (page !== "plan" || (form !== undefined && form !== "kind")) return { is: "nowhere" }
  const version = Number(new URLSearchParams(search).get("version"))
  const plan = { is: "plan", meetingId, version: version > 0 ? version : undefined } as const
  return form === "kind" ? { ...plan, forChild: true } : plan
}

const MOVED = "aan-tafel-moved"

/** Goes to another page of ours without loading anything anew. */
export function goTo(address: string): void {
  history.pushState(null, "", address)
  window.dispatchEvent(new Event(MOVED))
  window.scrollTo(0, 0)
}

/** Where this tab is. */
export function useAddress(): Address {
  const path = useSyncExternalStore(watch, () => location.pathname)
  const search = useSyncExternalStore(watch, () => location.search)
  return addressOf(path, search)
}

function watch(changed: () => void): () => void {
  // Another link pasted over this one changes only the fragment, and brings another secret.
  const reload = () => location.hash !== "" && location.reload()
  window.addEventListener("popstate", changed)
  window.addEventListener(MOVED, changed)
  window.addEventListener("hashchange", reload)
  return () => {
    window.removeEventListener("popstate", changed)
    window.removeEventListener(MOVED, changed)
    window.removeEventListener("hashchange", reload)
  }
}

/** Lets ordinary links to our own pages go there without loading anything anew. */
export function followLink(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0) return
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
  const link = event.target instanceof Element ? event.target.closest("a") : null
  if (!link?.href || link.target || link.download || link.hash || link.origin !== location.origin)
    return
  if (addressOf(link.pathname, link.search).is === "nowhere") return
  event.preventDefault()
  goTo(link.pathname + link.search)
}
