import type { ReactNode } from "react"
import { Sign, type SignName } from "./Sign.tsx"
import "./note.css"

/** A small explanation beside what it explains. */
export function Note({ sign, children }: { sign?: SignName; children: ReactNode }) {
  return (
    <p className="note">
      {sign && <Sign name={sign} />}
      <span>{children}</span>
    </p>
  )
}
