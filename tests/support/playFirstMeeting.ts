import * as Y from "yjs"
import { ROUTES } from "../../src/contract/routes.ts"
import type { Meeting } from "../../src/meeting/document.ts"
import type { PersonId } from "../../src/meeting/ids.ts"
import { actsOfFirstMeeting, FIRST_MEETING, GUESTS } from "./firstMeeting.ts"
import { startMeeting, type Guest, type Table } from "./table.ts"
import { until } from "./until.ts"

/** Two documents that have heard the same say the same here. */
const heardBy = ({ doc }: Meeting) => Buffer.from(Y.encodeStateVector(doc)).toString("base64")

/**
 * Plays `first-meeting.json` into a server as its thirteen people: ten over a stock client each,
 * three without a device, for whom the facilitator writes.
 */
export async function playFirstMeeting(origin: string): Promise<Table & { guests: Guest[] }> {
  const table = await startMeeting(origin, FIRST_MEETING.title)
  const seats = new Map<string, Guest>()
  const ids = new Map<string, PersonId>()
  const lead = GUESTS.find(({ seat }) => seat === "facilitator")
  if (!lead) throw new Error("Nobody leads this meeting.")
  const facilitator = await table.join("facilitator", lead.name, lead.role)
  seats.set(lead.id, facilitator)
  ids.set(lead.id, facilitator.id)
  for (const { id, name, role, device } of GUESTS) {
    if (id === lead.id) continue
    if (device) {
      const guest = await table.join("participant", name, role)
      seats.set(id, guest)
      ids.set(id, guest.id)
      continue
    }
    const added = await facilitator.call("POST", ROUTES.people(table.meetingId), { name, role })
    const { personId } = (await added.json()) as { personId: PersonId }
    ids.set(id, personId)
  }
  const guests = [...seats.values()]
  await until("everyone knows everyone", () =>
    guests.every(({ meeting }) => meeting.people.size === GUESTS.length),
  )

  const idOf = (guest: string) => ids.get(guest) ?? (guest as PersonId)
  let now = FIRST_MEETING.at
  for (const { person, do: act } of actsOfFirstMeeting(idOf)) {
    const guest = seats.get(person)
    if (!guest) throw new Error(`${person} has no device.`)
    const outcome = act(guest.meeting, guest.writer, (now += 20_000))
    if (!outcome.done) throw new Error(`${person} could not do that: ${outcome.because}`)
    // The next one speaks when everybody has heard this: that is how a table works.
    await until("everybody has heard it", () =>
      guests.every(({ meeting, closedWith }) => {
        if (closedWith() !== undefined) throw new Error(`Closed with ${closedWith()}.`)
        return heardBy(meeting) === heardBy(guest.meeting)
      }),
    )
  }
  return { ...table, guests }
}
