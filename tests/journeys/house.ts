import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core"
import { launch } from "../support/browser.ts"
import { startBuiltServer, type BuiltServer } from "../support/builtServer.ts"

/** How long a page may take to come to something before a journey gives up; not how long it should. */
export const PATIENCE_MS = 60_000

/** What people hold in their hands, and what hangs on the wall. */
export const LAPTOP: BrowserContextOptions = { viewport: { width: 1366, height: 768 } }
export const WALL: BrowserContextOptions = { viewport: { width: 1920, height: 1080 } }
export const PHONE = touched(390, 844)
export const SMALL_PHONE = touched(320, 640)
export const PHONE_ON_ITS_SIDE = touched(844, 390)

function touched(width: number, height: number): BrowserContextOptions {
  return { viewport: { width, height }, deviceScaleFactor: 2, hasTouch: true, isMobile: true }
}

/** A house where a meeting is held: the built product, a browser, and a device for each who comes. */
export interface House {
  origin: () => string
  /** Another device: nothing of any other is known on it. */
  device: (kind: BrowserContextOptions, address?: string) => Promise<Page>
  /** What no journey may see: errors on a page, requests to anybody but this server, a tab that tells. */
  amiss: string[]
  /** Kills the server; gives how to start it again on the same port, with what it kept. */
  serverFalls: () => Promise<() => Promise<void>>
  /** Everybody goes, and takes their device along. */
  empty: () => Promise<void>
  close: () => Promise<void>
}

export async function openHouse(): Promise<House> {
  const first = await startBuiltServer()
  let server: BuiltServer = first
  const browser: Browser = await launch()
  const amiss: string[] = []

  async function device(kind: BrowserContextOptions, address = "/"): Promise<Page> {
    const context = await browser.newContext({ locale: "nl-NL", ...kind })
    context.setDefaultTimeout(PATIENCE_MS)
    watch(context, first.origin, amiss)
    await context.addInitScript(watchTitle)
    const page = await context.newPage()
    await page.goto(new URL(address, first.origin).href)
    return page
  }

  return {
    origin: () => first.origin,
    device,
    amiss,
    async serverFalls() {
      await server.end("SIGKILL")
      return async () => {
        const { directory } = first
        server = await startBuiltServer({ directory, port: Number(new URL(first.origin).port) })
      }
    },
    async empty() {
      await Promise.all(browser.contexts().map((context) => context.close()))
    },
    async close() {
      await browser.close()
      await server.remove()
    },
  }
}

/** Runs on each page: the name of a tab tells nobody who looks along whose meeting it is. */
function watchTitle(): void {
  new MutationObserver(() => {
    if (!["", "Aan Tafel"].includes(document.title))
      console.error(`A tab that tells: ${document.title}`)
  }).observe(document, { subtree: true, childList: true, characterData: true })
}

/** Notes what goes wrong on any page of a device, those that it opens itself included. */
function watch(context: BrowserContext, origin: string, amiss: string[]): void {
  const isOurs = (url: string) =>
    /^(blob|data|about):/.test(url) || new URL(url).host === new URL(origin).host
  context.on("weberror", (error) => amiss.push(`Thrown: ${error.error().message}`))
  context.on("request", (request) => {
    if (!isOurs(request.url())) amiss.push(`Asked elsewhere: ${request.url()}`)
  })
  context.on("page", (page) =>
    page.on("websocket", (socket) => {
      if (!isOurs(socket.url())) amiss.push(`A socket elsewhere: ${socket.url()}`)
    }),
  )
  context.on("console", (message) => {
    if (message.type() !== "error" && message.type() !== "warning") return
    // The browser writes by itself what the network answered; what a page makes of it is seen.
    const isNetwork = /^(Failed to load resource|WebSocket connection to)/.test(message.text())
    if (!isNetwork) amiss.push(`Console: ${message.text()}`)
  })
}
