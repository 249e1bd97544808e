import { useEffect } from "react"
import type { Source } from "../sync/store.ts"
import type { Opened } from "./desk.ts"

/** What the entry of an open panel has in the browser's history; its address is the board's. */
const PANEL = "aan-tafel-panel"
const isAtPanel = () => history.state === PANEL

/**
 * On a phone, going back closes what lies open, and leaves the meeting only when nothing does: what
 * lies open has an entry in the browser's history, and takes it away when it is closed otherwise.
 */
export function useBackCloses(
  isPhone: boolean,
  opened: Source<Opened | null>,
  close: () => void,
): void {
  useEffect(() => {
    /** Going back takes a moment, in which something else may be opened. */
    let isGoingBack = false

    function onOpened(): void {
      if (isGoingBack) return
      if (opened.get() === null) {
        if (!isAtPanel()) return
        isGoingBack = true
        history.back()
      } else if (isPhone && !isAtPanel()) {
        history.pushState(PANEL, "")
      }
    }
    function onPop(): void {
      if (isGoingBack) {
        isGoingBack = false
        onOpened()
      } else if (isAtPanel()) {
        // Somebody went forward again, where nothing lies open any more.
        if (opened.get() === null) history.replaceState(null, "")
      } else close()
    }

    // Left by a page that was loaded anew, or by way of the plan: an entry like any other.
    if (isAtPanel() && opened.get() === null) history.replaceState(null, "")
    const stop = opened.subscribe(onOpened)
    window.addEventListener("popstate", onPop)
    return () => {
      stop()
      window.removeEventListener("popstate", onPop)
    }
  }, [isPhone, opened, close])
}
