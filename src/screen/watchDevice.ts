/** Calls back when another window of this device kept something. Gives how to stop. */
export function watchDevice(changed: () => void): () => void {
  window.addEventListener("storage", changed)
  return () => window.removeEventListener("storage", changed)
}
