import type { FormEvent, ReactNode } from "react"
import { Sign } from "./Sign.tsx"
import "./whole.css"

interface Props {
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
export function Whole({ corner, title, children, end, onSubmit }: Props) {
  const inside = (
    <>
      <header>
        <Sign name="table" label="Aan Tafel" />
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
