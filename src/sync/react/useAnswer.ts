import { useCallback, useEffect, useRef, useState } from "react"
import { call, type CallProblem } from "../api.ts"

interface Answered<Value> {
  /** The last that was answered; none until something was. */
  value: Value | undefined
  /** Why the last time of asking gave nothing. */
  problem: CallProblem | undefined
}

/** What the API answers to this as soon as it does, and how to ask it again. */
export function useAnswer<Value>(
  route: string,
  token: string,
): Answered<Value> & { again: () => Promise<void> } {
  const [answered, know] = useState<Answered<Value>>({ value: undefined, problem: undefined })
  const asking = useRef<AbortController>(null)

  const again = useCallback(async () => {
    asking.current?.abort()
    const { signal } = (asking.current = new AbortController())
    const answer = await call<Value>("GET", route, { token, signal })
    if (signal.aborted) return
    know(({ value }) =>
      answer.ok ? { value: answer.value, problem: undefined } : { value, problem: answer.code },
    )
  }, [route, token])

  useEffect(() => {
    void again()
    return () => asking.current?.abort()
  }, [again])
  return { ...answered, again }
}
