import { domMax, LazyMotion, MotionConfig } from "framer-motion"
import { useRef } from "react"
import { COLUMNS } from "../meeting/schema.ts"
import { Join } from "./Join.tsx"
import { People } from "./People.tsx"
import { Question } from "./Question.tsx"
import { Runner } from "./Runner.tsx"
import { Stages } from "./Stages.tsx"
import { StatusLine } from "./StatusLine.tsx"
import { useFit } from "./useFit.ts"
import { useLaid } from "./useLaid.ts"
import "./density.css"

/** Top to bottom: the question, the stages, what lies on the table, and who sits at it. */
export function Wall() {
  const board = useRef<HTMLElement>(null)
  const laid = useLaid()
  const { fit, step, settled } = useFit(board, laid)

  return (
    <LazyMotion features={domMax} strict>
      <MotionConfig reducedMotion="user">
        <div className="wall">
          <header className="wall-top">
            <Question />
            <Stages />
            <Join />
          </header>
          <main ref={board} className="wall-board" data-step={step}>
            {COLUMNS.map((column, index) => (
              <Runner
                key={column}
                column={column}
                laid={laid[column]}
                step={step}
                fit={fit?.columns[index]}
                settled={settled}
              />
            ))}
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
