import { Sign, type SignName } from "./Sign.tsx"
import "./runner.css"

/** A column where nothing lies yet: its sign, a first question, a gentle line. */
export function Empty({
  sign,
  question,
  line,
}: {
  sign: SignName
  question: string
  line: string
}) {
  return (
    <div className="empty">
      <Sign name={sign} />
      <p>{question}</p>
      <p>{line}</p>
    </div>
  )
}
