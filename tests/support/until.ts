/** How long a state may take before a test gives up; not how long anything should take. */
const PATIENCE_MS = 60_000

/** Waits until something is so. Tests wait for states, never for milliseconds. */
export async function until(what: string, isSo: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error(`It never came to this: ${what}.`)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
