// @vitest-environment jsdom
import { screen, within } from "@testing-library/react"
import { userEvent } from "@testing-library/user-event"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import type { Seat } from "../../src/meeting/schema.ts"
import { Invite } from "../../src/start/Invite.tsx"
import { faultsOf, show } from "../support/page.tsx"
import { serverThat } from "../support/server.ts"

const links = {
  facilitator: "http://tafel.local/m/m#first",
  participant: "http://tafel.local/m/m#second",
  screen: "http://tafel.local/m/m#third",
}
const onRenew = vi.fn<(seat: Seat) => Promise<undefined>>(async () => undefined)

beforeEach(() => vi.clearAllMocks())
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

const partFor = (name: string) => {
  const part = screen.getByRole("heading", { name }).closest("section")
  return within(part as HTMLElement)
}

test("who takes part gets a code and a link", () => {
  show(<Invite links={links} onRenew={onRenew} />)
  const part = partFor("Voor wie meedoet")
  expect(part.getByRole("img", { name: /Code om te scannen/ })).toBeTruthy()
  expect((part.getByRole("textbox") as HTMLInputElement).value).toBe(links.participant)
})

test("the screen opens in a window of its own, by its own link, and knows how to invite", async () => {
  const opened = vi.fn<typeof window.open>()
  vi.stubGlobal("open", opened)
  show(<Invite links={links} onRenew={onRenew} />)
  await userEvent.click(screen.getByRole("link", { name: "Open in een eigen venster" }))
  expect(opened.mock.calls[0]?.[0]).toBe("http://tafel.local/m/m#third.second")
  expect(opened.mock.calls[0]?.[2]).toContain("noopener")
})

test("on the server's own machine, phones are given its address on the network", async () => {
  serverThat({
    "GET /api/about": {
      body: { keepDays: 180, password: false, network: "http://192.168.1.7:4000" },
    },
  })
  const own = { participant: `${location.origin}/m/m#second` }
  show(<Invite links={own} onRenew={onRenew} />)
  const part = partFor("Voor wie meedoet")
  expect(await part.findByDisplayValue("http://192.168.1.7:4000/m/m#second")).toBeTruthy()
})

test("the screen comes first: it is what a facilitator opens before anybody comes", () => {
  show(<Invite links={links} onRenew={onRenew} />)
  const parts = screen.getAllByRole("heading").map(({ textContent }) => textContent)
  expect(parts).toEqual([
    "Voor het scherm in de kamer",
    "Voor wie meedoet",
    "Voor jou, op een ander toestel",
  ])
})

test("a link is copied", async () => {
  const user = userEvent.setup()
  show(<Invite links={links} onRenew={onRenew} />)
  const part = partFor("Voor wie meedoet")
  await user.click(part.getByRole("button", { name: "Kopieer de link" }))
  await part.findByText("De link is gekopieerd.")
  expect(await navigator.clipboard.readText()).toBe(links.participant)
})

test("where a page may not copy, the link stands selected for the person's own keys", async () => {
  const user = userEvent.setup()
  vi.spyOn(navigator, "clipboard", "get").mockReturnValue(undefined as unknown as Clipboard)
  show(<Invite links={links} onRenew={onRenew} />)
  const part = partFor("Voor wie meedoet")
  await user.click(part.getByRole("button", { name: "Kopieer de link" }))
  await part.findByText(/Kopieer de link met je eigen toetsen/)
  const field = part.getByRole("textbox") as HTMLInputElement
  expect(document.activeElement).toBe(field)
  expect(field.selectionEnd).toBe(links.participant.length)
})

test("a new link is asked twice, because the older one stops working", async () => {
  show(<Invite links={links} onRenew={onRenew} />)
  const part = partFor("Voor het scherm in de kamer")
  await userEvent.click(part.getByText("Toon de link"))
  await userEvent.click(part.getByRole("button", { name: "Maak een nieuwe link" }))
  expect(part.getByText(/oude link werkt daarna niet meer/)).toBeTruthy()
  expect(onRenew).not.toHaveBeenCalled()
  await userEvent.click(part.getByRole("button", { name: "Ja, maak een nieuwe" }))
  expect(onRenew).toHaveBeenCalledWith("screen")
  await part.findByText(/De oude link en het oude QR-beeld werken niet meer/)
})

test("whoever is sent to make a new link has the focus there", async () => {
  show(<Invite links={links} goesToNewLink onRenew={onRenew} />)
  const part = partFor("Voor wie meedoet")
  const act = part.getByRole("button", { name: "Maak een nieuwe link" })
  expect(document.activeElement).toBe(act)
})

test("a link this device does not know can be made anew at once", async () => {
  show(<Invite links={{}} onRenew={onRenew} />)
  const part = partFor("Voor wie meedoet")
  expect(part.queryByRole("img")).toBeNull()
  await userEvent.click(part.getByRole("button", { name: "Maak een nieuwe link" }))
  expect(onRenew).toHaveBeenCalledWith("participant")
})

test("axe finds nothing", async () => {
  show(<Invite links={links} onRenew={onRenew} />)
  expect(await faultsOf()).toEqual([])
})
