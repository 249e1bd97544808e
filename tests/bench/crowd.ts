import * as decoding from "lib0/decoding"
import { monitorEventLoopDelay } from "node:perf_hooks"
import process from "node:process"
import WebSocket from "ws"
import * as Y from "yjs"
import { addCard, typeInCard } from "../../src/meeting/commands/cards.ts"
import { meetingIn, type Meeting } from "../../src/meeting/document.ts"
import type { Session } from "../../src/contract/answers.ts"
import { ROUTES, SUBPROTOCOL, tokenProtocol } from "../../src/contract/routes.ts"
import type { CardId, PersonId } from "../../src/meeting/ids.ts"
import type { Writer } from "../../src/meeting/rules.ts"
import { frame, presenceFrame } from "../support/rawClient.ts"
import { startMeeting } from "../support/table.ts"
import { until } from "../support/until.ts"

/**
 * A process of people at their tables, for who measures a server: `crowd.ts <origin> <meetings> <people>`.
 * They are lean, so that the server is what is measured: once seated they write in their own document
 * and of what they hear they read no more than whose edit it is. Told a number of seconds, each types a
 * character a second meanwhile, and it tells what it `Felt`.
 */
export interface Felt {
  /** How long each character took to each of the others, ms. */
  delays: number[]
  /** Of one core, and how late its own timers were for one in twenty, ms: whether it could keep up. */
  cpu: number
  late: number
}

const [origin = "", meetings = "0", people = "0"] = process.argv.slice(2)
const UPDATE_AT = 2

interface Person {
  meeting: Meeting
  writer: Writer
  card: CardId
  typed: number
}

/** By Yjs client id and clock, when it was typed. */
const typedAt = new Map<number, Map<number, number>>()
let delays: number[] = []

/** An update begins with how many clients and structs, then the first client and its clock. */
function hear(message: Uint8Array): void {
  const decoder = decoding.createDecoder(message)
  decoder.pos = UPDATE_AT
  for (let skipped = 0; skipped < 3; skipped++) decoding.readVarUint(decoder)
  const client = decoding.readVarUint(decoder)
  const at = typedAt.get(client)?.get(decoding.readVarUint(decoder))
  if (at !== undefined) delays.push(performance.now() - at)
}

async function sit(meetingId: string, session: Session): Promise<Person> {
  const doc = new Y.Doc()
  const address = `${origin.replace(/^http/, "ws")}${ROUTES.sync}/${meetingId}`
  const socket = new WebSocket(address, [SUBPROTOCOL, tokenProtocol(session.token)])
  let isHere = false
  socket.on("message", (message: Buffer) => {
    if (message[0] !== 0) return
    if (message[1] === 2) return hear(message)
    if (message[1] !== 1 || isHere) return
    const decoder = decoding.createDecoder(message)
    decoder.pos = UPDATE_AT
    Y.applyUpdate(doc, decoding.readVarUint8Array(decoder))
    isHere = true
  })
  await new Promise((opened, failed) => socket.on("open", opened).on("error", failed))
  const personId = session.personId as PersonId
  const client = doc.clientID
  socket.send(frame(0, Y.encodeStateVector(doc), 0))
  const json = JSON.stringify({ user: { personId } })
  socket.send(presenceFrame([{ client, clock: 1, json }]))
  await until("the table is here", () => isHere)

  const meeting = meetingIn(doc)
  const writer: Writer = { seat: "participant", personId, group: "family" }
  const card = personId as string as CardId
  doc.on("update", (update: Uint8Array) => socket.send(frame(0, update, 2)))
  addCard(meeting, writer, { id: card, kind: "worry", text: "", author: personId }, 0)
  typedAt.set(client, new Map())
  return { meeting, writer, card, typed: 0 }
}

function type(person: Person): void {
  const { doc } = person.meeting
  typedAt.get(doc.clientID)?.set(Y.getState(doc.store, doc.clientID), performance.now())
  const character = { at: person.typed++, remove: 0, insert: "x" }
  typeInCard(person.meeting, person.writer, person.card, character)
}

const seated: Person[] = []
for (let index = 0; index < Number(meetings); index++) {
  const { meetingId, secrets, open } = await startMeeting(origin)
  const comes = async (name: string) => {
    const answer = await open({ secret: secrets.participant, name, role: "parent" })
    seated.push(await sit(meetingId, (await answer.json()) as Session))
  }
  await Promise.all(Array.from({ length: Number(people) }, (_, index) => comes(`P${index}`)))
}

process.on("message", (seconds: number) => {
  delays = []
  const own = monitorEventLoopDelay({ resolution: 5 })
  own.enable()
  const before = process.cpuUsage()
  const begun = performance.now()
  let turns = 0
  const typing = setInterval(() => {
    const passed = (performance.now() - begun) / 1000
    const due = Math.min(passed, seconds) * seated.length
    while (turns < due) type(seated[turns++ % seated.length]!)
    // A second more, for what is still on its way.
    if (passed < seconds + 1) return
    clearInterval(typing)
    const { user, system } = process.cpuUsage(before)
    const felt: Felt = {
      delays,
      cpu: (user + system) / 1e6 / seconds,
      late: own.percentile(95) / 1e6,
    }
    own.disable()
    process.send?.(felt)
  }, 2)
})
process.send?.("seated")
