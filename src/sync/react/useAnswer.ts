import { useCallback, useEffect, useRef, useState } from "react"
import { call, type Called, type CallProblem } from "../api.ts"
import { usePolling } from "./usePolling.ts"

interface Answered<Value> {
  /** The last that was answered; none until something was. */
  value: Value | undefined
  /** Why the last time of asking gave nothing. */
  problem: CallProblem | undefined
}

/**
 * What the API answers to this as soon as it does, and how to ask it again. With `everyMs` it is asked
 * again by itself, so long after each answer and whenever somebody looks at the page again.
 */
export function useAnswer<Value>(
  route: string,
  token: string,
  everyMs?: number,
): Answered<Value> & { again: () => Promise<void> } {
  const [answered, know] = useState<Answered<Value>>({ value: undefined, problem: undefined })
  const asking = useRef<AbortController>(null)

  function hear(answer: Called<Value>): void {
    know(({ value }) =>
      answer.ok ? { value: answer.value, problem: undefined } : { value, problem: answer.code },
    )
  }

  const again = useCallback(async () => {
    asking.current?.abort()
    const { signal } = (asking.current = new AbortController())
    const answer = await call<Value>("GET", route, { token, signal })
    if (!signal.aborted) hear(answer)
  }, [route, token])

  const polled = everyMs === undefined ? undefined : route
  usePolling<Value>({ route: polled, token, everyMs: everyMs ?? 0 }, hear)
  useEffect(() => {
    if (polled === undefined) void again()
    return () => asking.current?.abort()
  }, [again, polled])
  return { ...answered, again }
}
