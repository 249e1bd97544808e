import { useId, useRef, type ComponentProps, type ReactNode } from "react"
import { useGrowing } from "./useGrowing.ts"
import "./field.css"

interface Around {
  label: ReactNode
  hint?: ReactNode
  /** What is not right yet, in a sentence; read aloud when it appears. */
  problem?: ReactNode
  big?: boolean
}
type Line = Around & { lines?: undefined } & ComponentProps<"input">
type Lines = Around & { lines: number } & ComponentProps<"textarea">

/** A labelled field: one line, or with `lines` a text that grows with what is written. */
export function Field(props: Line | Lines) {
  const { label, hint, problem, big, ...rest } = props
  const id = useId()
  const told = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(" ")
  const field = {
    id,
    className: big ? "field big" : "field",
    dir: "auto",
    "aria-describedby": told || undefined,
    "aria-invalid": problem ? true : undefined,
  }
  return (
    <div>
      <label className="label" htmlFor={id}>
        {label}
      </label>
      {rest.lines === undefined ? (
        <OneLine {...rest} {...field} />
      ) : (
        <MoreLines {...rest} {...field} />
      )}
      {hint && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <p className={problem ? "field-problem" : undefined} id={`${id}-problem`} role="status">
        {problem}
      </p>
    </div>
  )
}

function OneLine(props: ComponentProps<"input">) {
  return <input type="text" {...props} />
}

function MoreLines({ lines, ...rest }: { lines: number } & ComponentProps<"textarea">) {
  const field = useRef<HTMLTextAreaElement>(null)
  useGrowing(field, String(rest.value ?? ""))
  return <textarea ref={field} rows={lines} {...rest} />
}
