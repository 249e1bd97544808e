import { writeFile } from "node:fs/promises"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import axe from "axe-core"
import type { Browser, ConsoleMessage } from "playwright-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { planPage } from "../../server/export/page/page.ts"
import { launch } from "../support/browser.ts"
import { ownDirectory } from "../support/directory.ts"
import { firstPlan, FIXED_AT } from "../support/planWith.ts"
import { readPdf, tight } from "../support/readPdf.ts"

describe("the plan as a page, kept as a file", () => {
  let browser: Browser
  let directory: Awaited<ReturnType<typeof ownDirectory>>
  let address: string
  beforeAll(async () => {
    browser = await launch()
    directory = await ownDirectory()
    const file = join(directory.path, "plan-1.html")
    await writeFile(file, planPage(firstPlan, "nl", FIXED_AT).html)
    address = pathToFileURL(file).href
  })
  afterAll(async () => {
    await browser?.close()
    await directory?.remove()
  })

  async function open(javaScriptEnabled: boolean, width: number) {
    const context = await browser.newContext({
      javaScriptEnabled,
      bypassCSP: javaScriptEnabled,
      viewport: { width, height: 844 },
    })
    const page = await context.newPage()
    const told: string[] = []
    const asked: string[] = []
    page.on("console", (message: ConsoleMessage) => told.push(message.text()))
    page.on("request", (request) => asked.push(request.url()))
    await page.goto(address)
    return { page, told, asked, leave: () => context.close() }
  }

  test("it looks as it looks, asks for nothing else, and fits a phone and paper", async () => {
    const { page, told, asked, leave } = await open(false, 320)
    expect(asked).toEqual([address])
    expect(told).toEqual([])
    const heading = page.getByRole("heading", { name: "Wat wij willen" })
    expect(await heading.evaluate((each) => getComputedStyle(each).color)).toBe("rgb(100, 61, 8)")
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    const pdf = await readPdf(await page.pdf({ preferCSSPageSize: true, tagged: true }))
    const pages = pdf.pages.map((text, index) => text + pdf.decoration[index])
    for (const each of pages) expect(each).toContain("Werkplan van 19 november 2026, versie 1.")
    expect(tight(pages.join(""))).toContain(tight("Dat niemand meer dingen gooit."))
    await leave()
  })

  test.each([320, 1280])("axe finds nothing, %i wide", async (width) => {
    const { page, leave } = await open(true, width)
    await page.evaluate(axe.source)
    const { violations } = (await page.evaluate("axe.run()")) as axe.AxeResults
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
    await leave()
  })
})
