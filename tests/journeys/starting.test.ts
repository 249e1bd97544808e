import { spawn } from "node:child_process"
import { once } from "node:events"
import { writeFile } from "node:fs/promises"
import { createServer, type AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { startBuiltServer } from "../support/builtServer.ts"
import { ownDirectory } from "../support/directory.ts"

const MAIN = join(import.meta.dirname, "../../dist/server/main.js")

let directory: Awaited<ReturnType<typeof ownDirectory>>
beforeEach(async () => {
  directory = await ownDirectory()
})
afterEach(() => directory.remove())

/** Starts it from another directory and waits until it ends by itself. */
async function startsWith(env: Record<string, string>) {
  const settings = { HOST: "127.0.0.1", PORT: "0", DATA_DIR: directory.path, ...env }
  const child = spawn(process.execPath, [MAIN], {
    cwd: tmpdir(),
    env: { ...process.env, ...settings },
  })
  let [said, complained] = ["", ""]
  child.stdout.on("data", (bytes: Buffer) => (said += bytes.toString()))
  child.stderr.on("data", (bytes: Buffer) => (complained += bytes.toString()))
  const [code] = (await once(child, "close")) as [number | null]
  return { code, said, complained }
}

describe("a server that cannot start says why in one line and ends with 1", () => {
  test.each([
    ["PORT", { PORT: "many" }],
    ["KEEP_DAYS", { KEEP_DAYS: "-1" }],
    ["DATABASE_URL", { DATABASE_URL: "postgres://db/tafel" }],
    ["REDIS_URL", { REDIS_URL: "redis://cache" }],
  ])("a wrong %s", async (name, env) => {
    const { code, said, complained } = await startsWith(env)
    expect([code, said]).toEqual([1, ""])
    expect(complained).toMatch(new RegExp(`^${name} [^\\n]+\\.\\n$`))
  })

  test("a port that is in use", async () => {
    const other = createServer().listen(0, "127.0.0.1")
    await once(other, "listening")
    const { port } = other.address() as AddressInfo
    const { code, complained } = await startsWith({ PORT: String(port) })
    other.close()
    expect([code, complained]).toEqual([1, `PORT ${port} is in use by another program.\n`])
  })

  test("a data directory that cannot be one", async () => {
    const file = join(directory.path, "file")
    await writeFile(file, "")
    for (const DATA_DIR of [file, join(file, "below")]) {
      const { code, complained } = await startsWith({ DATA_DIR })
      expect(code).toBe(1)
      expect(complained).toMatch(/^DATA_DIR [^\n]+ cannot be used: [^\n]+\.\n$/)
    }
  })
})

test("a server that starts makes its data directory, greets, and serves page and API", async () => {
  const data = join(directory.path, "not", "there", "yet")
  const server = await startBuiltServer({ directory: data })
  const { origin } = server
  const page = await fetch(`${origin}/m/abc`, { headers: { accept: "text/html" } })
  expect(await page.text()).toContain("<title>Aan Tafel</title>")
  expect(await (await fetch(`${origin}/api/about`)).json()).toMatchObject({ keepDays: 180 })
  expect(await server.end("SIGTERM")).toBe(0)
  expect(server.printed()).toContain(`on this machine   ${origin}\n`)
  expect(server.printed()).toMatch(/[█▀▄]{3}/)
})
