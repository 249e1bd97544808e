/**
 * The browser that the journeys run in: one that is named, one that is installed, or one that this
 * script installs. Run it alone to have one; tests ask `browserPath()`.
 */
import { execFileSync } from "node:child_process"
import { existsSync } from "node:fs"
import { delimiter, join } from "node:path"
import process from "node:process"
import { fileURLToPath } from "node:url"

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"]
const ELSEWHERE = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
]

/** Where a Chromium or Chrome is; undefined when there is none. */
export async function browserPath() {
  const named = process.env.AAN_TAFEL_BROWSER ?? process.env.CHROME_PATH
  if (named) return existsSync(named) ? named : undefined
  const installed = (process.env.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
  const found = [...installed, ...ELSEWHERE].find((path) => existsSync(path))
  if (found) return found
  const { chromium } = await import("playwright-core")
  const playwrights = chromium.executablePath()
  return existsSync(playwrights) ? playwrights : undefined
}

/** Installs one: Debian's as root on Debian, else Playwright's. Whether it worked shows afterwards. */
function install() {
  const run = (command, args) => execFileSync(command, args, { stdio: ["ignore", 2, 2] })
  const playwright = fileURLToPath(
    new URL("../node_modules/playwright-core/cli.js", import.meta.url),
  )
  const tries = [() => run(process.execPath, [playwright, "install", "chromium"])]
  if (process.getuid?.() === 0 && existsSync("/etc/debian_version"))
    tries.unshift(() => {
      run("apt-get", ["update", "-qq"])
      run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"])
    })
  for (const attempt of tries)
    try {
      return attempt()
    } catch {
      // The next way, or the one line below.
    }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!(await browserPath()) && !process.env.AAN_TAFEL_BROWSER) install()
  if (!(await browserPath())) {
    process.stderr.write(
      "The tests need a browser: install Chromium or Chrome, or set AAN_TAFEL_BROWSER to the path of one.\n",
    )
    process.exit(1)
  }
}
