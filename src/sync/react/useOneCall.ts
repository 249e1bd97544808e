import { useState } from "react"
import type { Called, CallProblem } from "../api.ts"

interface OneCall {
  /** Whether a call is under way. */
  busy: boolean
  /** Why the last one came to nothing; none while another is under way. */
  problem: CallProblem | undefined
  /** Calls, unless a call is under way: then it does nothing, and gives nothing. */
  go: <Value>(calling: () => Promise<Called<Value>>) => Promise<Called<Value> | undefined>
}

/** What a button does at the server: never twice at once, however often it is pressed. */
export function useOneCall(): OneCall {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<CallProblem>()

  async function go<Value>(calling: () => Promise<Called<Value>>) {
    if (busy) return undefined
    setBusy(true)
    setProblem(undefined)
    const answer = await calling()
    setBusy(false)
    if (!answer.ok) setProblem(answer.code)
    return answer
  }
  return { busy, problem, go }
}
