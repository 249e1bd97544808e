import { expect, test } from "vitest"
import type { Connection } from "../../../server/sync/connection.ts"
import { relieve } from "../../../server/sync/waiting.ts"

const MIB = 1024 * 1024

/** Connections on which so many MiB wait; whoever is let go is no more among them. */
function room(...waiting: number[]) {
  const here = new Set<Connection>()
  const left = waiting.map((mib) => {
    const connection = {
      waiting: mib * MIB,
      end: () => void here.delete(connection as unknown as Connection),
    }
    here.add(connection as unknown as Connection)
    return { mib, isHere: () => here.has(connection as unknown as Connection) }
  }) as { mib: number; isHere: () => boolean }[]
  return { here, still: () => left.filter(({ isHere }) => isHere()).map(({ mib }) => mib) }
}

test("as long as not too much waits for a meeting, nobody is let go", () => {
  const { here, still } = room(15, 15, 15, 15, 0)
  relieve(here)
  expect(still()).toEqual([15, 15, 15, 15, 0])
})

test("when too much does, whoever lets most wait is, and not who came for a large document", () => {
  const { here, still } = room(14, 6, 15, 14, 14, 14)
  relieve(here)
  expect(still()).toEqual([14, 6, 14, 14, 14])
  relieve(here)
  expect(still()).toEqual([14, 6, 14, 14, 14])
})
