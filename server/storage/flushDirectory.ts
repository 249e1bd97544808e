import { closeSync, fsyncSync, openSync } from "node:fs"

/** A name is on the disk when its directory is; Windows sees to that itself. */
export function flushDirectory(directory: string): void {
  if (process.platform === "win32") return
  const opened = openSync(directory, "r")
  fsyncSync(opened)
  closeSync(opened)
}
