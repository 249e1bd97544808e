import * as Y from "yjs"

/**
 * Whether all that a transaction added lies where it says: in a list after its left origin and before
 * its right one, in a map alone, after what stood there. No honest program writes anything else. Of what
 * does not lie so Yjs shows one thing to who was there and another to who comes later, and of several
 * values at one place in a map it shows the last alone.
 */
export function isInOrder(change: Y.Transaction): boolean {
  const places = new Map<unknown, Map<Y.Item, number>>()
  for (const item of addedBy(change)) {
    const { parent, parentSub, origin, rightOrigin, left, right } = item
    if (parentSub !== null) {
      if (rightOrigin !== null || (item.length > 1 && !item.deleted)) return false
      continue
    }
    // As it nearly always is: nobody wrote in the same place at the same time.
    if (isSame(left?.lastId, origin) && isSame(right?.id, rightOrigin)) continue
    const list = places.get(parent) ?? placesIn(parent as Y.AbstractType<unknown>)
    places.set(parent, list)
    const placeOf = (id: Y.ID | null, without: number) =>
      id === null ? without : list.get(Y.getItem(change.doc.store, id) as Y.Item)
    const [before, here, after] = [
      placeOf(origin, -1),
      list.get(item),
      placeOf(rightOrigin, list.size),
    ]
    if (before === undefined || here === undefined || after === undefined) return false
    if (before >= here || here >= after) return false
  }
  return true
}

function* addedBy({ doc, beforeState, afterState }: Y.Transaction): Iterable<Y.Item> {
  for (const [client, after] of afterState) {
    const before = beforeState.get(client) ?? 0
    const structs = before === after ? [] : (doc.store.clients.get(client) ?? [])
    for (let index = structs.length - 1; index >= 0; index--) {
      const struct = structs[index]
      if (struct === undefined || struct.id.clock < before) break
      if (struct instanceof Y.Item) yield struct
    }
  }
}

function placesIn({ _start }: Y.AbstractType<unknown>): Map<Y.Item, number> {
  const places = new Map<Y.Item, number>()
  for (let item = _start; item !== null; item = item.right) places.set(item, places.size)
  return places
}

function isSame(one: Y.ID | undefined, other: Y.ID | null): boolean {
  return one === undefined || other === null ? !one && !other : Y.compareIDs(one, other)
}
