// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react"
import { userEvent } from "@testing-library/user-event"
import { useState } from "react"
import { afterEach, expect, test } from "vitest"
import { Button } from "../../src/ui/Button.tsx"
import { CardWords } from "../../src/ui/CardWords.tsx"
import { Chips } from "../../src/ui/Chips.tsx"
import { Field } from "../../src/ui/Field.tsx"
import { QrCode } from "../../src/ui/QrCode.tsx"
import { Segments } from "../../src/ui/Segments.tsx"
import { Drawer, Sheet } from "../../src/ui/Sheet.tsx"
import { Sign } from "../../src/ui/Sign.tsx"
import { letDialogsOpen } from "../support/page.tsx"

letDialogsOpen()
afterEach(cleanup)

function Opening({ as: Kind }: { as: typeof Sheet | typeof Drawer }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>Open</Button>
      {open && (
        <Kind title="Mensen" closeLabel="Sluit" onClose={() => setOpen(false)}>
          <input aria-label="Naam" />
        </Kind>
      )}
    </>
  )
}

test("a sheet has the name of its title, and closes by its cross and beside it", async () => {
  render(<Opening as={Sheet} />)
  const open = screen.getByRole("button", { name: "Open" })
  await userEvent.click(open)
  await userEvent.click(screen.getByRole("button", { name: "Sluit" }))
  expect(screen.queryByRole("dialog")).toBeNull()
  await userEvent.click(open)
  await userEvent.click(screen.getByRole("dialog", { name: "Mensen" }))
  expect(screen.queryByRole("dialog")).toBeNull()
})

test("a press inside a sheet does not close it", async () => {
  render(<Opening as={Sheet} />)
  await userEvent.click(screen.getByRole("button", { name: "Open" }))
  await userEvent.click(screen.getByLabelText("Naam"))
  expect(screen.getByRole("dialog")).toBeTruthy()
})

test("a drawer takes the focus, and gives it back when Esc closes it", async () => {
  render(<Opening as={Drawer} />)
  const open = screen.getByRole("button", { name: "Open" })
  await userEvent.click(open)
  const drawer = screen.getByRole("complementary", { name: "Mensen" })
  expect(document.activeElement).toBe(drawer)
  await userEvent.keyboard("{Escape}")
  expect(screen.queryByRole("complementary")).toBeNull()
  expect(document.activeElement).toBe(open)
})

test("of a few words one is chosen, and nothing is chosen before", async () => {
  const options = ["seen", "heard", "said"].map((value) => ({ value, label: value }))
  function Basis() {
    const [value, setValue] = useState<string>()
    return <Segments label="Hoe?" options={options} value={value} onChange={setValue} />
  }
  render(<Basis />)
  expect(screen.queryByRole("radio", { checked: true })).toBeNull()
  await userEvent.click(screen.getByLabelText("seen"))
  await userEvent.click(screen.getByLabelText("heard"))
  expect(screen.getByRole("radio", { checked: true })).toBe(screen.getByLabelText("heard"))
  expect(screen.getByRole("group", { name: "Hoe?" })).toBeTruthy()
})

test("chosen people stay in the order of the table", async () => {
  const options = ["Emre", "Noor", "Tonny"].map((value) => ({ value, label: value }))
  function Who() {
    const [chosen, setChosen] = useState<string[]>([])
    return (
      <>
        <Chips label="Wie?" options={options} chosen={chosen} onChange={setChosen} />
        <output>{chosen.join(", ")}</output>
      </>
    )
  }
  render(<Who />)
  for (const name of ["Tonny", "Emre", "Noor", "Noor"])
    await userEvent.click(screen.getByLabelText(name))
  expect(screen.getByRole("status").textContent).toBe("Emre, Tonny")
})

test("a field tells its hint and its problem to who cannot see them", () => {
  render(<Field label="Hoe heet je?" hint="Zo zien de anderen je." problem="Schrijf je naam." />)
  const field = screen.getByLabelText("Hoe heet je?")
  const told = field.getAttribute("aria-describedby")?.split(" ") ?? []
  expect(told.map((id) => document.getElementById(id)?.textContent)).toEqual([
    "Zo zien de anderen je.",
    "Schrijf je naam.",
  ])
  expect(field.getAttribute("aria-invalid")).toBe("true")
})

test("a sign is decoration unless it is called something", () => {
  const { container } = render(
    <>
      <Sign name="goals" />
      <Sign name="goal" label="doel" />
    </>,
  )
  expect(container.querySelector("svg")?.getAttribute("aria-hidden")).toBe("true")
  expect(container.querySelector("svg")?.classList.contains("turns")).toBe(true)
  expect(screen.getByRole("img", { name: "doel" }).classList.contains("turns")).toBe(false)
})

test("names and words on a card keep their own direction", () => {
  render(<CardWords kind="worry" kindLabel="Zorg" words="نور" said={["مریم", "Emre"]} />)
  expect(screen.getByText("مریم").tagName).toBe("BDI")
  expect(screen.getByText("نور").getAttribute("dir")).toBe("auto")
})

test("a code to scan has dark squares, and an edge without any", () => {
  render(<QrCode text="http://tafel.local/m/abc#secret" label="Code" />)
  const path = screen.getByRole("img", { name: "Code" }).querySelector("path")
  const squares = [...(path?.getAttribute("d") ?? "").matchAll(/M(\d+) (\d+)/g)]
  expect(squares.length).toBeGreaterThan(200)
  expect(Math.min(...squares.map(([, x]) => Number(x)))).toBe(2)
})
