// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react"
import { userEvent } from "@testing-library/user-event"
import { useState, type ReactNode } from "react"
import { afterEach, expect, test } from "vitest"
import { useFocusKept } from "../../src/ui/focusKept.ts"

afterEach(cleanup)

/** A page on which pressing "Weg" takes away what it stands in, and puts something in its place. */
function Page({ then }: { then: ReactNode }) {
  useFocusKept()
  const [isGone, go] = useState(false)
  return (
    <>
      <h1>De vraag</h1>
      <aside>
        <h2>Mensen</h2>
        {isGone ? then : <button onClick={() => go(true)}>Weg</button>}
      </aside>
      <button>Iets anders</button>
    </>
  )
}
const press = async () => {
  screen.getByText("Weg").focus()
  await userEvent.keyboard("{Enter}")
}

test("when what has the focus goes, the heading of where it stood has it", async () => {
  render(<Page then={null} />)
  await press()
  await waitFor(() => expect(document.activeElement).toBe(screen.getByText("Mensen")))
})

test("what came in its place and takes the focus keeps it", async () => {
  render(<Page then={<input autoFocus aria-label="Naam" />} />)
  await press()
  expect(document.activeElement).toBe(screen.getByLabelText("Naam"))
})

test("when the page is another one, its heading has the focus as soon as it is there", async () => {
  function Pages() {
    useFocusKept()
    const [page, turn] = useState<"form" | "looking" | "table">("form")
    if (page === "form") return <button onClick={() => turn("looking")}>Weg</button>
    if (page === "looking") return <main onClick={() => turn("table")}>We kijken…</main>
    return (
      <main>
        <h1>De tafel</h1>
      </main>
    )
  }
  render(<Pages />)
  await press()
  expect(document.activeElement).toBe(document.body)
  await userEvent.click(screen.getByText("We kijken…"))
  await waitFor(() => expect(document.activeElement).toBe(screen.getByText("De tafel")))
})

test("who put the focus nowhere themselves is left alone", async () => {
  render(<Page then={null} />)
  const gone = screen.getByText("Weg")
  gone.focus()
  gone.blur()
  fireEvent.click(gone)
  // The page has looked by then.
  await new Promise((go) => setTimeout(go))
  expect(gone.isConnected).toBe(false)
  expect(document.activeElement).toBe(document.body)
})
