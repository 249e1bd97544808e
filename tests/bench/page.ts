import { startBuiltServer } from "../support/builtServer.ts"
import { launch } from "../support/browser.ts"
import { startMeeting } from "../support/table.ts"
import { kB, type Row } from "./rows.ts"

/** What a participant's phone fetches before its owner can type, as it comes over the wire. */
export async function page(): Promise<Row[]> {
  const server = await startBuiltServer()
  const browser = await launch()
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  const tab = await context.newPage()
  const watch = await context.newCDPSession(tab)
  const scripts = new Set<string>()
  let scriptBytes = 0
  let allBytes = 0
  await watch.send("Network.enable")
  watch.on("Network.responseReceived", ({ requestId, type }) => {
    if (type === "Script") scripts.add(requestId)
  })
  watch.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    allBytes += encodedDataLength
    if (scripts.has(requestId)) scriptBytes += encodedDataLength
  })
  const table = await startMeeting(server.origin)
  await tab.goto(table.links.participant)
  await tab.getByRole("textbox").first().fill("Hồng")
  await tab.getByRole("radio").first().check({ force: true })
  await tab.getByRole("button", { name: /Schuif aan|Take a seat|Join/ }).click()
  await tab.getByRole("tab").first().waitFor()
  await tab.getByRole("textbox").first().waitFor()
  await tab.waitForLoadState("networkidle")
  await browser.close()
  await server.remove()
  return [
    ["JavaScript until a participant can type, compressed (bar: 150 kB)", kB(scriptBytes)],
    ["everything until then, fonts and styles included", kB(allBytes)],
  ]
}
