import { mkdir, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { gzipSync } from "node:zlib"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { openApi, type Api } from "../../support/api.ts"
import { ownDirectory } from "../../support/directory.ts"

const PAGE = '<!doctype html><title>Aan Tafel</title><script src="/assets/app-1a2b.js"></script>'
const SCRIPT = "console.log('aan tafel')"
const asBrowser = { headers: { accept: "text/html,*/*;q=0.8" } }

let api: Api
let site: Awaited<ReturnType<typeof ownDirectory>>
beforeAll(async () => {
  site = await ownDirectory()
  await mkdir(join(site.path, "assets"))
  await writeFile(join(site.path, "index.html"), PAGE)
  await writeFile(join(site.path, "favicon.svg"), "<svg/>")
  await writeFile(join(site.path, "assets/app-1a2b.js"), SCRIPT)
  await writeFile(join(site.path, "assets/app-1a2b.js.gz"), gzipSync(SCRIPT))
  api = await openApi({}, site.path)
})
afterAll(async () => {
  await api.close()
  await site.remove()
})

describe("the page", () => {
  test.each(["/", "/m/abc", "/m/abc/plan", "/anything"])("is there at %s", async (path) => {
    const answer = await api.call("GET", path, asBrowser)
    expect([answer.status, answer.text]).toEqual([200, PAGE])
    expect(answer.headers.get("content-type")).toMatch(/^text\/html/)
    expect(answer.headers.get("cache-control")).toBe("no-store")
  })

  test.each(["/api/nothing", "/assets/old-9z.js", "/sync/abc"])(
    "is not there at %s",
    async (path) => {
      const answer = await api.call("GET", path, asBrowser)
      expect([answer.status, answer.json.error?.code]).toEqual([404, "not-found"])
    },
  )

  test("is given to a program that takes anything, but not for a file that is not there", async () => {
    for (const accept of ["*/*", ""])
      expect((await api.call("GET", "/", { headers: { accept } })).text).toBe(PAGE)
    expect((await api.call("GET", "/favicon.ico")).status).toBe(404)
  })

  test("is not given to a program that asks for something else", async () => {
    const headers = { accept: "application/json" }
    expect((await api.call("GET", "/m/abc", { headers })).status).toBe(404)
  })

  test("lies in its own directory and nowhere above it", async () => {
    for (const path of ["/..%2f..%2fetc%2fpasswd", "/assets/..%2f..%2f..%2fetc/passwd"]) {
      expect((await api.call("GET", path)).status).not.toBe(200)
      expect((await api.call("GET", path, asBrowser)).text).not.toContain("root:")
    }
  })
})

describe("a file of the page", () => {
  test("with a hash in its name is kept for good", async () => {
    const answer = await api.call("GET", "/assets/app-1a2b.js")
    expect(answer.text).toBe(SCRIPT)
    expect(answer.headers.get("content-type")).toMatch(/javascript/)
    expect(answer.headers.get("cache-control")).toBe("public, max-age=31536000, immutable")
  })

  test("goes compressed to who can read that", async () => {
    const headers = { "accept-encoding": "gzip" }
    const answer = await api.call("GET", "/assets/app-1a2b.js", { headers })
    expect(answer.headers.get("content-encoding")).toBe("gzip")
    expect(answer.headers.get("content-type")).toMatch(/javascript/)
    expect(answer.headers.get("vary")).toMatch(/accept-encoding/i)
    expect(answer.text).toBe(SCRIPT)
  })

  test("without one is asked for each time", async () => {
    const answer = await api.call("GET", "/favicon.svg")
    expect(answer.headers.get("content-type")).toMatch(/svg/)
    expect(answer.headers.get("cache-control")).toBe("no-store")
  })
})

describe("what a browser is told", () => {
  test("lets the page use itself alone, and its own socket", async () => {
    const { headers } = await api.call("GET", "/m/abc", asBrowser)
    const policy = headers.get("content-security-policy") ?? ""
    const host = new URL(api.origin).host
    expect(policy.split(";")).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        `connect-src 'self' ws://${host} wss://${host}`,
        "frame-ancestors 'none'",
        "base-uri 'none'",
      ]),
    )
    expect(policy).not.toMatch(/unsafe|upgrade-insecure|https?:\/\//)
    expect(headers.get("referrer-policy")).toBe("no-referrer")
    const permissions = headers.get("permissions-policy") ?? ""
    for (const none of ["camera", "microphone", "geolocation"])
      expect(permissions).toContain(`${none}=()`)
    expect(headers.get("x-content-type-options")).toBe("nosniff")
  })

  test("works over plain http: nothing that asks for https", async () => {
    const { headers } = await api.call("GET", "/", asBrowser)
    expect(headers.get("strict-transport-security")).toBeNull()
    expect(headers.get("cross-origin-opener-policy")).toBeNull()
  })

  test("behind https, asks to stay there", async () => {
    const proxied = await openApi({ PUBLIC_ORIGIN: "https://tafel.example.nl" })
    const { headers } = await proxied.call("GET", "/healthz")
    await proxied.close()
    expect(headers.get("strict-transport-security")).toMatch(/^max-age=\d+$/)
    expect(headers.get("content-security-policy")).toContain("wss://tafel.example.nl")
  })
})
