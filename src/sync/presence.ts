import type { Awareness } from "y-protocols/awareness"
import type { Presence, ServerPresence } from "../contract/presence.ts"
import type { CardId, PersonId } from "../meeting/ids.ts"
import { newStore, type Source } from "./store.ts"

/** After so long without a key, somebody is no longer shown as writing, in ms. */
const WRITING_MS = 4_000

/** Who is here and what they are at, as far as the server passes it on. Names stand in `people`. */
export interface Others {
  /** Everyone with a live connection, oneself too. */
  here: ReadonlySet<PersonId>
  /** How many of the room's screens look along: each of their windows is one. */
  screens: number
  /** Who else is writing in which card. */
  writers: ReadonlyMap<string, readonly PersonId[]>
  /** Who asks for a pause, oneself too. */
  askers: readonly PersonId[]
  /** The server says that its store takes nothing. */
  notSaving: boolean
  /** The server says that the family talks alone now. */
  familyTime: boolean
}

export interface PresenceHere extends Source<Others> {
  /** Tells that I am writing in this card; it ends by itself when I stop, or with null. */
  writeIn: (card: CardId | null) => void
  /** Asks for a pause, or no longer. */
  askPause: (asks: boolean) => void
  /** Whose connection a client id of the document is. */
  personOf: (client: number) => PersonId | null
  close: () => void
}

/**
 * Own presence and that of others. While there is no connection the others stay as they were last
 * seen: nobody leaves the table because my phone slept.
 */
export function openPresence(
  awareness: Awareness,
  personId: PersonId | null,
  isConnected: () => boolean,
): PresenceHere {
  let own: Presence = { user: { personId } }
  awareness.setLocalState(own)
  const others = newStore<Others>(othersIn(awareness, personId))
  const persons = new Map<number, PersonId | null>()

  const changed = () => {
    if (!isConnected()) return
    for (const [client, state] of awareness.getStates())
      persons.set(client, (state as Partial<Presence>).user?.personId as PersonId | null)
    const next = othersIn(awareness, personId)
    if (!sameOthers(next, others.get())) others.set(next)
  }
  awareness.on("change", changed)

  let resting: ReturnType<typeof setTimeout> | undefined
  let writing: CardId | null = null
  function writeIn(card: CardId | null): void {
    clearTimeout(resting)
    if (card) resting = setTimeout(() => writeIn(null), WRITING_MS)
    if (card === writing) return
    writing = card
    say()
  }
  function askPause(asks: boolean): void {
    if (asks === (own.pause ?? false)) return
    own = { user: { personId }, ...(asks && { pause: true }) }
    say()
    // Without a line nothing comes back; whoever asked sees that they did.
    const askers = others.get().askers.filter((person) => person !== personId)
    if (personId)
      others.set({ ...others.get(), askers: asks ? [...askers, personId].sort() : askers })
  }
  function say(): void {
    awareness.setLocalState(writing ? { ...own, card: writing } : own)
  }

  return {
    get: others.get,
    subscribe: others.subscribe,
    writeIn,
    askPause,
    personOf: (client) => persons.get(client) ?? null,
    close() {
      clearTimeout(resting)
      awareness.off("change", changed)
    },
  }
}

function othersIn(awareness: Awareness, me: PersonId | null): Others {
  const here = new Set<PersonId>()
  const writers = new Map<string, PersonId[]>()
  const askers = new Set<PersonId>()
  let screens = 0
  let notSaving = false
  let familyTime = false
  for (const state of awareness.getStates().values()) {
    const { user, card, pause, server } = state as Partial<Presence & ServerPresence>
    if (server?.saving === "stopped") notSaving = true
    if (server?.familyTime) familyTime = true
    const person = user?.personId as PersonId | null | undefined
    if (person === null) screens += 1
    if (!person) continue
    here.add(person)
    if (pause) askers.add(person)
    if (card === undefined || person === me) continue
    const already = writers.get(card) ?? []
    if (!already.includes(person)) writers.set(card, [...already, person])
  }
  return { here, screens, writers, askers: [...askers].sort(), notSaving, familyTime }
}

function sameOthers(a: Others, b: Others): boolean {
  return (
    a.notSaving === b.notSaving &&
    a.familyTime === b.familyTime &&
    a.screens === b.screens &&
    a.askers.join() === b.askers.join() &&
    a.here.size === b.here.size &&
    [...a.here].every((person) => b.here.has(person)) &&
    a.writers.size === b.writers.size &&
    [...a.writers].every(([card, persons]) => persons.join() === b.writers.get(card)?.join())
  )
}
