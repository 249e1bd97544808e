import * as decoding from "lib0/decoding"
import * as encoding from "lib0/encoding"
import { readPresence, type PresenceEntry } from "./presence.ts"

/** The y-websocket protocol as published: the message types this server speaks. */
const SYNC = 0
const AWARENESS = 1
const QUERY_AWARENESS = 3
const STEP_1 = 0
const STEP_2 = 1
const UPDATE = 2

export type Incoming =
  | { is: "step1"; vector: Uint8Array }
  | { is: "update"; update: Uint8Array; first: boolean }
  | { is: "presence"; entries: PresenceEntry[] }
  | { is: "query" }
  | { is: "malformed" }

/** Whether a frame is of the synchronisation with which a client comes, which may be larger than others. */
export function isStep(frame: Uint8Array): boolean {
  return frame[0] === SYNC && (frame[1] === STEP_1 || frame[1] === STEP_2)
}

/** Whether a frame tells who is here. */
export function isPresence(frame: Uint8Array): boolean {
  return frame[0] === AWARENESS
}

/** Reads one frame. `first` marks a sync step 2: what a client brings when it comes. */
export function readMessage(frame: Uint8Array): Incoming {
  try {
    const decoder = decoding.createDecoder(frame)
    const type = decoding.readVarUint(decoder)
    if (type === QUERY_AWARENESS) return { is: "query" }
    if (type === AWARENESS)
      return { is: "presence", entries: readPresence(decoding.readVarUint8Array(decoder)) }
    if (type !== SYNC) return { is: "malformed" }
    const step = decoding.readVarUint(decoder)
    if (step === STEP_1) return { is: "step1", vector: decoding.readVarUint8Array(decoder) }
    if (step !== STEP_2 && step !== UPDATE) return { is: "malformed" }
    const update = decoding.readVarUint8Array(decoder)
    return { is: "update", update, first: step === STEP_2 }
  } catch {
    return { is: "malformed" }
  }
}

function message(type: number, bytes: Uint8Array, step?: number): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, type)
  if (step !== undefined) encoding.writeVarUint(encoder, step)
  encoding.writeVarUint8Array(encoder, bytes)
  return encoding.toUint8Array(encoder)
}

export const step1Message = (vector: Uint8Array) => message(SYNC, vector, STEP_1)
export const step2Message = (update: Uint8Array) => message(SYNC, update, STEP_2)
export const updateMessage = (update: Uint8Array) => message(SYNC, update, UPDATE)
export const presenceMessage = (bytes: Uint8Array) => message(AWARENESS, bytes)
