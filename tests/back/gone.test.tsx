// @vitest-environment jsdom
import { cleanup, screen, waitFor } from "@testing-library/react"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { Gone } from "../../src/back/Gone.tsx"
import { ROUTES } from "../../src/contract/routes.ts"
import { lookAgain } from "../support/lookAgain.ts"
import { faultsOf, show } from "../support/page.tsx"
import { press } from "../support/panel.tsx"
import { serverThat } from "../support/server.ts"

const ASK = `GET ${ROUTES.deletion("m")}`
const ABOUT = {
  [`GET ${ROUTES.about}`]: { body: { keepDays: 30, password: false, network: null } },
}
const deleted = (swept: boolean) => ({ body: { meetingId: "m", deletedOn: "2026-12-24", swept } })

const saved: Blob[] = []
beforeEach(() => {
  saved.length = 0
  vi.stubGlobal(
    "URL",
    Object.assign(URL, {
      createObjectURL: (file: Blob) => (saved.push(file), "blob:proof"),
      revokeObjectURL: () => {},
    }),
  )
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockReturnValue()
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

const open = (isUnderWay = false) =>
  show(
    <Gone meetingId="m" isUnderWay={isUnderWay}>
      <main>Anders</main>
    </Gone>,
  )

test("[F7] a meeting that is gone says on which day, and the proof is one page without a name", async () => {
  serverThat({ [ASK]: deleted(true), ...ABOUT })
  open()
  await screen.findByRole("heading", { name: "Deze bijeenkomst is gewist." })
  expect(screen.getByText("Dat is gedaan op donderdag 24 december 2026.")).toBeTruthy()
  await screen.findByText(/tot en met 23 januari 2027/)
  expect(await faultsOf()).toEqual([])
  await press("Bewaar het bewijs")
  expect(saved[0]?.type).toBe("text/html;charset=utf-8")
  const text = await saved[0]!.text()
  const page = new DOMParser().parseFromString(text, "text/html")
  expect(page.documentElement.lang).toBe("nl")
  expect(page.title).toBe("Bewijs van wissen")
  const told = page.body.textContent
  for (const words of [
    "m",
    "donderdag 24 december 2026",
    "elke versie van het plan",
    ROUTES.deletion("m"),
    "/m/m",
  ])
    expect(told).toContain(words)
  expect(page.querySelectorAll("script, link, img, [src], [href]").length).toBe(0)
  expect(text).not.toContain("url(")
})

test("[F7] while something is left to sweep it says so, and gives the proof when that is done", async () => {
  let swept = false
  serverThat({ [ASK]: () => deleted(swept), ...ABOUT })
  open()
  await screen.findByText(/De laatste resten gaan nog van de schijf/)
  await screen.findByText(/23 januari/)
  expect(screen.queryByRole("button", { name: "Bewaar het bewijs" })).toBeNull()
  swept = true
  await lookAgain()
  await screen.findByRole("button", { name: "Bewaar het bewijs" })
  expect(screen.getByText(/Geen byte/)).toBeTruthy()
})

test("where no deletion is known, what stood there stays, and it is not asked again", async () => {
  const asked = serverThat({ [ASK]: "no-such-meeting" })
  open()
  await screen.findByText("Anders")
  await lookAgain()
  expect(asked.length).toBe(1)
})

test("while it is being deleted the server may not know yet: it is asked again", async () => {
  let answer: "no-such-meeting" | ReturnType<typeof deleted> = "no-such-meeting"
  serverThat({ [ASK]: () => answer, ...ABOUT })
  open(true)
  await screen.findByText("Anders")
  answer = deleted(true)
  await waitFor(async () => {
    await lookAgain()
    expect(screen.getByText("Deze bijeenkomst is gewist.")).toBeTruthy()
  })
})
