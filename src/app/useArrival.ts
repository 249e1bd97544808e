import { useEffect, useRef } from "react"

/** Another page of the meeting, or one in its place, takes the focus there, as loading it would. */
export function useArrival(page: string): void {
  const before = useRef(page)
  useEffect(() => {
    if (before.current === page) return
    before.current = page
    const main = document.querySelector("main")
    main?.setAttribute("tabindex", "-1")
    main?.focus({ preventScroll: true })
  }, [page])
}
