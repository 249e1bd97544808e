import { useEffect } from "react"

/** What has a heading of its own: a sheet or a drawer, and the page. */
const PARTS = "dialog[open], aside, main, body"

/** Puts the focus on the heading of the part of the page that this stands in, or stood in. */
export function focusHeading(near: Element | null | undefined): boolean {
  const own = near?.closest(PARTS)?.querySelector<HTMLElement>("h1, h2")
  const heading = own ?? document.querySelector<HTMLElement>("h1")
  if (!heading) return false
  heading.tabIndex = -1
  heading.focus({ preventScroll: true })
  return true
}

/**
 * When what has the focus goes off the page, and nothing that came in its place takes it, the heading
 * of where it stood does: whoever has only keys, or listens, does not begin anew at the top.
 */
export function useFocusKept(): void {
  useEffect(() => {
    /** What has the focus, and what it stands in from the inside out: that may go too. */
    let focused: Element[] = []
    let looking: ReturnType<typeof setTimeout> | undefined

    function onFocus({ target }: FocusEvent): void {
      focused = []
      for (let at = target as Element | null; at; at = at.parentElement) focused.push(at)
    }
    function onBlur({ target }: FocusEvent): void {
      // Some browsers tell it of what is being taken off the page, too: that is not leaving it.
      queueMicrotask(() => {
        const left = target instanceof Element && target.isConnected && target === focused[0]
        if (left && document.activeElement === document.body) focused = []
      })
    }
    function look(): void {
      if (focused[0]?.isConnected ?? true) return
      if (document.activeElement !== document.body) return
      // While what comes in its place is fetched there may be no heading yet: the next change looks again.
      focusHeading(focused.find((element) => element.isConnected))
    }
    const changes = new MutationObserver(() => {
      clearTimeout(looking)
      // After the page has put the focus somewhere itself.
      looking = setTimeout(look)
    })
    document.addEventListener("focusin", onFocus)
    document.addEventListener("focusout", onBlur)
    changes.observe(document.body, { childList: true, subtree: true })
    return () => {
      clearTimeout(looking)
      changes.disconnect()
      document.removeEventListener("focusin", onFocus)
      document.removeEventListener("focusout", onBlur)
    }
  }, [])
}
