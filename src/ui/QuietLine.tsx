import type { ReactNode } from "react"
import { Sign, type SignName } from "./Sign.tsx"
import "./quiet-line.css"

/**
 * One line at the top that tells something and goes by itself. Always rendered, also when it has
 * nothing to tell, because only then is it read aloud when it appears.
 */
export function QuietLine({ sign, children }: { sign?: SignName; children?: ReactNode }) {
  return (
    <div className="quiet-line" role="status">
      {children && sign && <Sign name={sign} />}
      {children && <div>{children}</div>}
    </div>
  )
}
