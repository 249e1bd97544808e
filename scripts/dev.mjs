/** Both ends, reloading: the server built and started again on every change, the page by Vite. */
import { spawn } from "node:child_process"
import { existsSync, rmSync } from "node:fs"
import process from "node:process"
import { setTimeout as wait } from "node:timers/promises"

const vite = ["node_modules/vite/bin/vite.js"]
const entry = "dist/server/main.js"
const started = []

function start(name, args, env = {}) {
  const child = spawn(process.execPath, args, {
    stdio: "inherit",
    env: { ...process.env, ...env },
  })
  child.on("exit", (code) => {
    process.stderr.write(`${name} stopped (${code ?? "by a signal"}).\n`)
    stop()
  })
  started.push(child)
}

function stop() {
  for (const child of started) child.kill()
  process.exit()
}
process.on("SIGINT", stop)
process.on("SIGTERM", stop)

rmSync(entry, { force: true })
start("The server's build", [...vite, "build", "--watch", "--config", "vite.server.config.ts"])
while (!existsSync(entry)) await wait(100)
start("The server", ["--watch", entry], { HOST: "127.0.0.1", PORT: "4000" })
start("The page", vite)
