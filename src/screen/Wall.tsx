import { domMax, LazyMotion, MotionConfig } from "framer-motion"
import { useMemo, useRef } from "react"
import { COLUMNS } from "../meeting/schema.ts"
import { useInLight } from "../sync/react/meeting.ts"
import { Asked } from "./Asked.tsx"
import { Join } from "./Join.tsx"
import { atMost } from "./leaving.ts"
import { Light } from "./Light.tsx"
import { People } from "./People.tsx"
import { Question } from "./Question.tsx"
import { Runner } from "./Runner.tsx"
import { Stages } from "./Stages.tsx"
import { StatusLine } from "./StatusLine.tsx"
import { useFit } from "./useFit.ts"
import { useLaid, type Columns } from "./useLaid.ts"
import "./density.css"

/** No wall has room for more rows of its smallest words than it is such words high. */
const MOST_ROWS = 40

/** Of each column no more than any wall has room for. */
function capped({ worries, safety, plan }: Columns): Columns {
  return {
    worries: atMost(worries, MOST_ROWS),
    safety: atMost(safety, MOST_ROWS),
    plan: atMost(plan, MOST_ROWS),
  }
}

/** Top to bottom: the question, the stages, what lies on the table, and who sits at it. */
export function Wall() {
  const board = useRef<HTMLElement>(null)
  const all = useLaid()
  const laid = useMemo(() => capped(all), [all])
  const inLight = useInLight()
  const { fit, step, settled } = useFit(board, laid)

  return (
    <LazyMotion features={domMax} strict>
      <MotionConfig reducedMotion="user">
        <div className="wall">
          <header className="wall-top">
            <Question />
            <Stages />
            <Asked />
            <Join />
          </header>
          <main ref={board} className="wall-board" data-step={step}>
            {COLUMNS.map((column, index) => (
              <Runner
                key={column}
                column={column}
                laid={laid[column]}
                besides={all[column].length - laid[column].length}
                step={step}
                fit={fit?.columns[index]}
                settled={settled}
              />
            ))}
            {inLight && <Light key={inLight.id} card={inLight} />}
          </main>
          <footer className="wall-foot">
            <StatusLine />
            <People />
          </footer>
        </div>
      </MotionConfig>
    </LazyMotion>
  )
}
