import type { ReactNode } from "react"
import type { Kind } from "../meeting/schema.ts"
import { Said } from "./Said.tsx"
import { Sign } from "./Sign.tsx"
import { SIGN_OF_KIND } from "./signOf.ts"
import "./paper.css"

interface Props {
  kind: Kind
  /** What the sign of a goal, a demand or a step is called. */
  kindLabel: string
  words: ReactNode
  /** Who said it. A demand and a step have their people in `head` instead. */
  said?: readonly string[]
  /** Of a demand: that it is one, and who set it. Of a step: who takes it, and when. */
  head?: { first: ReactNode; last?: ReactNode } | undefined
  /** Lines under the words: who is writing in it, what is not on the table yet. */
  children?: ReactNode
}

/**
 * What stands on a card, the same on every screen. It goes into an element with the classes
 * `paper` and the kind.
 */
export function CardWords({ kind, kindLabel, words, said, head, children }: Props) {
  const inside = (
    <>
      {head && (
        <p className="row">
          <b>{head.first}</b>
          <span>{head.last}</span>
        </p>
      )}
      <p className="words" dir="auto">
        {words}
        {said && said.length > 0 && <Said names={said} />}
      </p>
      {children}
    </>
  )
  if (kind === "worry" || kind === "safety") return inside
  return (
    <>
      <Sign name={SIGN_OF_KIND[kind]} label={kindLabel} />
      <div>{inside}</div>
    </>
  )
}
