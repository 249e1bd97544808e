/**
 * `npm run scenario first-meeting`: starts the built server and plays a meeting into it, as its
 * people would over the stock client; then prints the links and goes on until it is stopped.
 */
import process from "node:process"
import { startBuiltServer } from "../tests/support/builtServer.ts"
import { playFirstMeeting } from "../tests/support/playFirstMeeting.ts"

const SCENARIOS = { "first-meeting": playFirstMeeting }

const name = process.argv[2] ?? ""
const play = SCENARIOS[name as keyof typeof SCENARIOS]
if (!play) {
  console.error(`Which one? npm run scenario ${Object.keys(SCENARIOS).join(" | ")}`)
  process.exit(1)
}

const { PORT, HOST } = process.env
const server = await startBuiltServer({
  ...(PORT !== undefined && { port: Number(PORT) }),
  env: HOST === undefined ? {} : { HOST },
})
const table = await play(server.origin)
table.leave()
console.log(`Facilitator  ${table.links.facilitator}
Participant  ${table.links.participant}
Screen       ${table.links.screen}

Ctrl+C ends it, and what was said in it is deleted.`)

for (const signal of ["SIGINT", "SIGTERM"] as const)
  process.once(signal, () => void server.remove().then(() => process.exit(0)))
