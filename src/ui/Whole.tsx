import type { FormEvent, ReactNode } from "react"
import { MarkAt } from "./MarkAt.tsx"
import { Sign } from "./Sign.tsx"
import "./whole.css"

interface Props {
  /** Whether the mark has its name beside it: where somebody meets it for the first time. */
  named?: boolean
  /** At the top end, such as the choice of language. */
  corner?: ReactNode
  title: ReactNode
  children?: ReactNode
  /** Under the thumb: the one thing to do, and what must be known before. */
  end?: ReactNode
  /** With it, the page is one form. */
  onSubmit?: () => void
}

/** A page with one thing on it. */
export function Whole({ named, corner, title, children, end, onSubmit }: Props) {
  const inside = (
    <>
      <header>
        {named ? <MarkAt /> : <Sign name="table" label="Aan Tafel" />}
        {corner}
      </header>
      <h1>{title}</h1>
      {children}
      {end && <div className="end">{end}</div>}
    </>
  )
  if (!onSubmit) return <main className="whole">{inside}</main>
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSubmit()
  }
  return (
    <main>
      <form className="whole" onSubmit={submit} noValidate>
        {inside}
      </form>
    </main>
  )
}
