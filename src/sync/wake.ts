/**
 * Calls back when a sleeping phone may have woken, or its network come or gone: iOS kills sockets
 * without a word and a page can return from the cache with no event but `pageshow`. Returns how to
 * stop.
 */
export function onWake(check: () => void): () => void {
  const ifVisible = () => {
    if (document.visibilityState === "visible") check()
  }
  document.addEventListener("visibilitychange", ifVisible)
  for (const event of ["pageshow", "online", "offline"]) window.addEventListener(event, check)
  return () => {
    document.removeEventListener("visibilitychange", ifVisible)
    for (const event of ["pageshow", "online", "offline"]) window.removeEventListener(event, check)
  }
}
