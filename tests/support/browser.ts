import { chromium, type Browser } from "playwright-core"
import { browserPath } from "../../scripts/browser.mjs"

/** A Chromium of its own, with a fresh profile, that asks nobody anything. */
export async function launch(): Promise<Browser> {
  const executablePath = await browserPath()
  if (!executablePath) throw new Error("There is no browser: run `node scripts/browser.mjs` first.")
  return chromium.launch({
    executablePath,
    headless: true,
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
    ],
  })
}
