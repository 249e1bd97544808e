import type { ReactNode } from "react"
import { RATINGS, type Counts } from "../meeting/schema.ts"
import { Segments } from "../ui/Segments.tsx"
import { Ends } from "./Ends.tsx"

interface Props {
  label: ReactNode
  /** What 1 and what 5 means. */
  ends: readonly [string, string]
  value: number | undefined
  problem: ReactNode
  onChange: (value: number) => void
}

/** One of five, with words at both ends; read aloud, the ends carry their words. */
export function FromOneToFive({ label, ends: [least, most], value, problem, onChange }: Props) {
  const said: Partial<Record<keyof Counts, string>> = { "1": least, "5": most }
  return (
    <div className="one-to-five">
      <Segments
        label={label}
        problem={problem}
        options={RATINGS.map((rating) => ({
          value: rating,
          label: (
            <>
              {rating}
              {said[rating] && <span className="unseen">{`, ${said[rating]}`}</span>}
            </>
          ),
        }))}
        value={RATINGS.find((rating) => Number(rating) === value)}
        onChange={(rating) => onChange(Number(rating))}
      />
      <Ends least={least} most={most} />
    </div>
  )
}
