import { freePort, startBuiltServer } from "../support/builtServer.ts"
import { PEOPLE, seat, typeForAWhile } from "./latency.ts"
import { shareOf, startProfile } from "./profile.ts"
import type { Row } from "./rows.ts"

const MEETINGS = 20

/**
 * How much of the server's time for an update goes to judging it: reading under which Yjs client ids
 * it adds (`readUpdate`), and applying it to the trial copy and looking at what changed (`attempt`). The
 * first row, which has the bar, takes off what applying it once to the live document costs, for that
 * is done by a server that trusts everyone too. The second counts the trial copy whole. The rest of
 * the time is reading the frame, keeping it, and passing it on to eleven.
 *
 * Of the time in which JavaScript runs: the store's own thread is not in it, nor is waiting.
 */
export async function share(): Promise<Row[]> {
  const port = await freePort()
  const server = await startBuiltServer({ env: { NODE_OPTIONS: `--inspect=127.0.0.1:${port}` } })
  const seated = await seat(server.origin, MEETINGS)
  const stop = await startProfile(port)
  await typeForAWhile(seated)
  const seen = await stop()
  for (const table of seated.tables) table.leave()
  await server.remove()
  const percent = (part: number) => `${(part * 100).toFixed(1)} %`
  const name = `${MEETINGS} meetings of ${PEOPLE}`
  const judging = shareOf(seen, ["readUpdate", "attempt"])
  const applying = shareOf(seen, ["applyUpdate"], "stands")
  return [
    [
      `judging, of the server's time for an update, ${name} (bar: 20 %)`,
      percent(judging - applying),
    ],
    ["the same, with all that the trial copy costs", percent(judging)],
    ["applying to the live document, of that time", percent(applying)],
  ]
}
