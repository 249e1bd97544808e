import type { Browser, Page } from "playwright-core"
import { PHONE } from "../journeys/house.ts"
import { press } from "../journeys/hands.ts"
import { nl } from "../journeys/words.ts"
import { launch } from "../support/browser.ts"
import { startBuiltServer } from "../support/builtServer.ts"
import { startMeeting } from "../support/table.ts"
import { median, ms, type Row } from "./rows.ts"

const TIMES = 5
const SLOWER = 4
/** What DevTools calls slow 4G, bytes a second: a phone in a living room at the edge of the village. */
const NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
}

/** A phone that never was here, from opening the link until what its owner types stands on the glass. */
export async function phone(): Promise<Row[]> {
  const server = await startBuiltServer()
  const browser = await launch()
  const { links } = await startMeeting(server.origin)
  const all: Awaited<ReturnType<typeof openLink>>[] = []
  for (let time = 0; time < TIMES; time++) all.push(await openLink(browser, links.participant))
  await browser.close()
  await server.remove()
  const middle = (key: "asked" | "joined" | "typed") => ms(median(all.map((one) => one[key])))
  const name = `phone, ${SLOWER} × slower CPU, 1.6 Mb/s, 150 ms`
  return [
    [`${name}: until it asks who you are`, middle("asked")],
    [`${name}: from joining to typing`, middle("joined")],
    [`${name}: from the link to typing, those two (bar: 3 s)`, middle("typed")],
  ]
}

/**
 * Ms on the page's own clock, which starts with the opening of the link. The time in which somebody
 * writes their name is not the product's, and is not counted; the script takes less of it than a thumb.
 */
async function openLink(browser: Browser, link: string) {
  const context = await browser.newContext({ locale: "nl-NL", ...PHONE })
  const tab = await context.newPage()
  const cdp = await context.newCDPSession(tab)
  await cdp.send("Network.enable")
  await cdp.send("Network.emulateNetworkConditions", NETWORK)
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: SLOWER })
  await tab.goto(link, { waitUntil: "commit" })

  const asked = await momentOn(tab, () => document.querySelector("form input") !== null)
  await tab.getByLabel(nl.t("join.name")).fill("Emre")
  await press(tab.getByText(nl.t("role.parent"), { exact: true }))
  const tapped = tab.evaluate(
    () =>
      new Promise<number>((tell) =>
        addEventListener("click", ({ timeStamp }) => tell(timeStamp), {
          capture: true,
          once: true,
        }),
      ),
  )
  await press(tab.getByRole("button", { name: nl.t("join.go") }))
  await momentOn(tab, () => {
    const field = document.querySelector<HTMLTextAreaElement>(".pen textarea:enabled")
    field?.focus()
    return field !== null
  })
  await tab.keyboard.press("a")
  const typed = await momentOn(
    tab,
    () => document.querySelector<HTMLTextAreaElement>(".pen textarea")?.value === "a",
  )
  const joined = typed - (await tapped)
  await context.close()
  return { asked, joined, typed: asked + joined }
}

/** When something is first so on a page, looked for in each of its frames. */
async function momentOn(tab: Page, isSo: () => boolean): Promise<number> {
  const found = await tab.waitForFunction(isSo)
  await found.dispose()
  return tab.evaluate(() => performance.now())
}
