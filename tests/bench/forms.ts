import { PLAN_FORMS, ROUTES } from "../../src/contract/routes.ts"
import { startBuiltServer } from "../support/builtServer.ts"
import { playFirstMeeting } from "../support/playFirstMeeting.ts"
import { kB, median, ms, type Row } from "./rows.ts"

/** The first meeting's plan in each other form than PDF, asked for over HTTP: the first time, and once it is warm. */
export async function forms(): Promise<Row[]> {
  const server = await startBuiltServer()
  const table = await playFirstMeeting(server.origin)
  const [facilitator] = table.guests
  const rows: Row[] = []
  for (const form of PLAN_FORMS.filter((form) => form !== "pdf")) {
    const times: number[] = []
    let bytes = 0
    for (let turn = 0; turn < 11; turn++) {
      const begun = performance.now()
      const answer = await facilitator?.call("GET", ROUTES.planAs(table.meetingId, form))
      bytes = (await answer?.arrayBuffer())?.byteLength ?? 0
      times.push(performance.now() - begun)
    }
    rows.push(
      [`the plan as ${form}, the first`, ms(times[0] ?? NaN)],
      [`the plan as ${form}, after that (${kB(bytes)})`, ms(median(times.slice(1)))],
    )
  }
  table.leave()
  await server.remove()
  return rows
}
