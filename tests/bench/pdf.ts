import { ROUTES } from "../../src/contract/routes.ts"
import { startBuiltServer } from "../support/builtServer.ts"
import { playFirstMeeting } from "../support/playFirstMeeting.ts"
import { kB, median, ms, type Row } from "./rows.ts"

/** The first meeting's plan as PDF, asked for over HTTP: the first time, and once it is warm. */
export async function pdf(): Promise<Row[]> {
  const server = await startBuiltServer()
  const table = await playFirstMeeting(server.origin)
  const [facilitator] = table.guests
  const times: number[] = []
  let bytes = 0
  for (let turn = 0; turn < 11; turn++) {
    const begun = performance.now()
    const answer = await facilitator?.call("GET", ROUTES.planAs(table.meetingId, "pdf"))
    bytes = (await answer?.arrayBuffer())?.byteLength ?? 0
    times.push(performance.now() - begun)
  }
  table.leave()
  await server.remove()
  return [
    ["the plan as PDF, the first", ms(times[0] ?? NaN)],
    ["the plan as PDF, after that (bar: 150 ms)", ms(median(times.slice(1)))],
    ["bytes of that", kB(bytes)],
  ]
}
