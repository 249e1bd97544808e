import { StoreRefused, type Storage } from "../../server/storage/storage.ts"

/** A real storage on which a test can put trouble: commits that wait, or that the store refuses. */
export interface Trouble {
  storage: Storage
  /** Commits wait until they are let through. */
  hold: () => void
  letThrough: () => void
  /** Every commit is refused, as by a full disk. */
  refuse: () => void
  recover: () => void
  /** Commits that wait now. */
  waiting: () => number
}

export function troubled(inner: Storage): Trouble {
  let refusing = false
  let gate: Promise<void> | undefined
  let open = () => {}
  let waiting = 0
  return {
    storage: {
      ...inner,
      log: (meeting) => inner.log(meeting),
      async commit(meeting, change) {
        waiting++
        await gate
        waiting--
        if (refusing) throw new StoreRefused(new Error("There is no room left on the disk."))
        return inner.commit(meeting, change)
      },
    },
    hold: () => (gate = new Promise((resolve) => (open = resolve))),
    letThrough: () => {
      gate = undefined
      open()
    },
    refuse: () => (refusing = true),
    recover: () => (refusing = false),
    waiting: () => waiting,
  }
}
