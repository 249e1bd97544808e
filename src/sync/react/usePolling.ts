import { useEffect, useEffectEvent } from "react"
import { call, type Called } from "../api.ts"

interface Asked {
  /** Nothing is asked while there is none. */
  route: string | undefined
  token?: string
  /** With it, it is posted. */
  body?: object
  /** How long after an answer it is asked again, in ms. */
  everyMs: number
}

/**
 * Asks the API the same thing again and again, for as long as somebody looks at the page: while it
 * is hidden nothing is asked, and when it is looked at again, at once.
 */
export function usePolling<Value>(
  { route, token, body, everyMs }: Asked,
  onAnswer: (answer: Called<Value>) => void,
): void {
  const answered = useEffectEvent(onAnswer)
  const asked = useEffectEvent((from: string, signal: AbortSignal) =>
    call<Value>(body ? "POST" : "GET", from, { token, body, signal }),
  )
  useEffect(() => {
    if (route === undefined) return
    const leaving = new AbortController()
    let timer: ReturnType<typeof setTimeout> | undefined
    let asking = false

    async function ask(from: string): Promise<void> {
      clearTimeout(timer)
      if (asking || document.hidden) return
      asking = true
      const answer = await asked(from, leaving.signal)
      asking = false
      if (leaving.signal.aborted) return
      timer = setTimeout(() => void ask(from), everyMs)
      answered(answer)
    }

    const look = () => void ask(route)
    document.addEventListener("visibilitychange", look)
    look()
    return () => {
      leaving.abort()
      clearTimeout(timer)
      document.removeEventListener("visibilitychange", look)
    }
  }, [route, token, everyMs])
}
