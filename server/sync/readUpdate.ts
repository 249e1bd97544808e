import * as Y from "yjs"

/** What an update says of itself, before it is applied anywhere. */
export interface ReadUpdate {
  /**
   * The client ids under which it adds something that is not here yet. What is repeated (a client sends
   * back what it has heard) adds nothing and names nobody.
   */
  adds: Set<number>
  /** Whether it builds on what is neither here nor in it. */
  isMissing: boolean
}

/**
 * Reads an update; undefined when it does not decode. `clockOf` gives the clock up to which structs of
 * a client are here. That something is missing is found here, because to find it by applying costs the
 * trial copy.
 */
export function readUpdate(
  update: Uint8Array,
  clockOf: (client: number) => number,
): ReadUpdate | undefined {
  try {
    const { structs, ds } = Y.decodeUpdate(update)
    const adds = new Set<number>()
    /** How far structs of a client will be here, once this has been applied. */
    const ends = new Map<number, number>()
    const endOf = (client: number) => ends.get(client) ?? clockOf(client)
    let isMissing = false
    for (const { id, length } of structs) {
      const end = id.clock + length
      if (end > clockOf(id.client)) adds.add(id.client)
      if (id.clock > endOf(id.client)) isMissing = true
      else if (end > endOf(id.client)) ends.set(id.client, end)
    }
    const isHere = (named: unknown) => !(named instanceof Y.ID) || named.clock < endOf(named.client)
    for (const struct of structs)
      if (struct instanceof Y.Item)
        for (const named of [struct.origin, struct.rightOrigin, struct.parent])
          if (!isHere(named)) isMissing = true
    for (const [client, deleted] of ds.clients)
      for (const { clock, len } of deleted) if (clock + len > endOf(client)) isMissing = true
    return { adds, isMissing }
  } catch {
    return undefined
  }
}
