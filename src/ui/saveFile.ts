/** How long a browser gets to take a file over before the page lets go of it. */
const HANDED_OVER_MS = 60_000

/** Hands a file to the browser to keep or to open, as a download would. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file)
  const link = document.createElement("a")
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), HANDED_OVER_MS)
}
