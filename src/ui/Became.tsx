import type { StepState } from "../meeting/schema.ts"
import { Sign } from "./Sign.tsx"
import { SIGN_OF_STATE } from "./signOf.ts"
import "./paper.css"

/** What became of a step, under its words, and what helped. `word` is how people call it. */
export function Became({
  state,
  word,
  helped,
}: {
  state: Exclude<StepState, "open">
  word: string
  helped: string
}) {
  return (
    <p className={`beside-note became ${state}`}>
      <Sign name={SIGN_OF_STATE[state]} />
      <span>
        <b>{word}</b>
        {helped && (
          <>
            {". "}
            <q dir="auto">{helped}</q>
          </>
        )}
      </span>
    </p>
  )
}
