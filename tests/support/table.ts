import type { Links, OpenSession, Session, Started } from "../../src/contract/answers.ts"
import { ROUTES } from "../../src/contract/routes.ts"
import type { PersonId } from "../../src/meeting/ids.ts"
import type { Writer } from "../../src/meeting/rules.ts"
import { GROUP_OF, type Role, type Seat } from "../../src/meeting/schema.ts"
import { connect, type Client } from "./client.ts"

/** Somebody who joined a meeting on a real server, over the API and the stock client. */
export interface Guest extends Client {
  session: Session
  id: PersonId
  writer: Writer
  call: (method: string, path: string, body?: unknown) => Promise<Response>
}

/** A meeting on a server, and ways to join it. */
export interface Table {
  meetingId: string
  links: Links
  secrets: Record<Seat, string>
  open: (body: OpenSession) => Promise<Response>
  join: (seat: Seat, name?: string, role?: Role) => Promise<Guest>
  leave: () => void
}

export async function post(url: string, body?: unknown, token?: string, method = "POST") {
  return fetch(url, {
    method,
    headers: {
      ...(body !== undefined && { "content-type": "application/json" }),
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
}

export const secretOf = (link: string) => link.slice(link.indexOf("#") + 1)

export async function startMeeting(origin: string, title = "Eerste bijeenkomst"): Promise<Table> {
  const started = await post(origin + ROUTES.meetings, { title, language: "nl" })
  if (started.status !== 201) throw new Error(`No meeting: ${started.status}`)
  const { meetingId, links } = (await started.json()) as Started
  const secrets = {
    facilitator: secretOf(links.facilitator),
    participant: secretOf(links.participant),
    screen: secretOf(links.screen),
  }
  const guests: Guest[] = []
  const open = (body: OpenSession) => post(origin + ROUTES.sessions(meetingId), body)

  async function join(seat: Seat, name?: string, role: Role = "parent"): Promise<Guest> {
    const who = seat === "screen" ? {} : { name: name ?? seat, role }
    const answer = await open({ secret: secrets[seat], ...who })
    if (answer.status !== 201) throw new Error(`No seat: ${answer.status} ${await answer.text()}`)
    const session = (await answer.json()) as Session
    const client = connect(origin, meetingId, session)
    await client.synced()
    const id = session.personId as PersonId
    const guest: Guest = {
      ...client,
      session,
      id,
      writer: { seat, personId: id, group: seat === "screen" ? null : GROUP_OF[role] },
      call: (method, path, body) => post(origin + path, body, session.token, method),
    }
    guests.push(guest)
    return guest
  }
  return {
    meetingId,
    links,
    secrets,
    open,
    join,
    leave: () => {
      for (const guest of guests) guest.leave()
    },
  }
}
