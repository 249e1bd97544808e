import { useEffect, type ReactNode } from "react"
import { useSource } from "../sync/react/useSource.ts"
import { newStore, type Source } from "../sync/store.ts"

/** People can type by then; what comes after must not keep a slow phone from that. In ms. */
const AFTER_MS = 1_500

/** A part of the board that is fetched when people can type already, or when it is shown before then. */
export interface Later<Props> {
  /** Renders it; null until it is here. */
  render: Source<((props: Props) => ReactNode) | null>
  /** Fetches it, unless that was done. Without a connection just now the next call tries again. */
  load: () => void
}

export function later<Props>(fetchIt: () => Promise<(props: Props) => ReactNode>): Later<Props> {
  const render = newStore<((props: Props) => ReactNode) | null>(null)
  let isFetching = false
  return {
    render,
    load() {
      if (isFetching || render.get()) return
      isFetching = true
      fetchIt()
        .then(render.set, () => {})
        .finally(() => (isFetching = false))
    },
  }
}

/** Fetches a part as soon as nothing else is under way. */
export function useFetchedLater({ load }: Pick<Later<never>, "load">): void {
  useEffect(() => {
    const timer = setTimeout(load, AFTER_MS)
    return () => clearTimeout(timer)
  }, [load])
}

/** Shows such a part, as soon as it is here. */
export function Shown<Props>({ part, props }: { part: Later<Props>; props: Props }): ReactNode {
  const { load } = part
  const render = useSource(part.render)
  useEffect(() => load(), [load])
  return render?.(props)
}
