// @vitest-environment jsdom
import { render, screen } from "@testing-library/react"
import { userEvent } from "@testing-library/user-event"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { LanguageChoice } from "../../src/language/LanguageChoice.tsx"
import "../../src/language/later.ts"
import { LanguageProvider, wordsIn } from "../../src/language/LanguageProvider.tsx"
import { firstLanguage } from "../../src/language/languages.ts"
import { useLanguage } from "../../src/language/useLanguage.ts"

const nl = wordsIn("nl", () => {})
const en = wordsIn("en", () => {})

beforeEach(() => sessionStorage.clear())
afterEach(() => {
  document.body.replaceChildren()
  vi.restoreAllMocks()
})

const browserSpeaks = (...languages: string[]) =>
  vi.spyOn(navigator, "languages", "get").mockReturnValue(languages)

test("a sentence takes what goes into its slots", () => {
  expect(nl.t("plan.setBy", { name: "Fenna" })).toBe("Bepaald door Fenna.")
  expect(en.t("plan.setBy", { name: "Fenna" })).toBe("Set by Fenna.")
})

test("what people wrote goes into a slot as it is", () => {
  const name = "{name} $& <b>\\"
  expect(nl.t("plan.setBy", { name })).toBe(`Bepaald door ${name}.`)
})

test("a count chooses the sentence", () => {
  expect(nl.t("start.note", { count: 1 })).toContain("1 dag ")
  expect(nl.t("start.note", { count: 180 })).toContain("180 dagen ")
  expect(en.t("start.note", { count: 0 })).toContain("0 days ")
})

test("elements go into slots too", () => {
  render(<p>{nl.rich("plan.setBy", { name: <bdi>مریم</bdi> })}</p>)
  expect(screen.getByText("مریم").tagName).toBe("BDI")
  expect(document.body.textContent).toBe("Bepaald door مریم.")
})

test("dates have their weekday, and a day is the same day everywhere", () => {
  expect(nl.date("2026-12-10")).toBe("donderdag 10 december 2026")
  expect(en.date("2026-12-10")).toBe("Thursday 10 December 2026")
  expect(nl.date("2026-12-10", "plain")).toBe("10 december 2026")
  expect(nl.date("2026-12-10", "short")).toBe("donderdag 10 december")
  expect(nl.date(new Date(2026, 11, 10, 23, 59).getTime())).toBe("donderdag 10 december 2026")
  expect(nl.date("ergens in mei")).toBe("ergens in mei")
})

test("names stand in a list as they are said", () => {
  expect(nl.list(["Emre"])).toBe("Emre")
  expect(nl.list(["Emre", "Noor", "oma Tonny"])).toBe("Emre, Noor en oma Tonny")
  expect(en.list(["Emre", "Noor"])).toBe("Emre and Noor")
})

test("the first guess is the browser's, and Dutch where we speak none of its languages", () => {
  browserSpeaks("tr-TR", "en-US")
  expect(firstLanguage()).toBe("en")
  browserSpeaks("fa")
  expect(firstLanguage()).toBe("nl")
})

function Sample() {
  const { t } = useLanguage()
  return <p>{t("board.lay")}</p>
}
const page = (
  <LanguageProvider>
    <LanguageChoice />
    <Sample />
  </LanguageProvider>
)

test("a choice changes every word, the page's own language, and is kept", async () => {
  browserSpeaks("nl-NL")
  render(page)
  expect(screen.getByText("Leg op tafel")).toBeTruthy()
  await userEvent.selectOptions(screen.getByLabelText("Taal"), "English")
  expect(screen.getByText("Lay on the table")).toBeTruthy()
  expect(document.documentElement.lang).toBe("en")
  expect(document.documentElement.dir).toBe("ltr")
  expect(firstLanguage()).toBe("en")
  // For this tab: the device may be borrowed.
  expect(localStorage).toHaveLength(0)
})

test("a browser that keeps nothing still speaks and changes", async () => {
  browserSpeaks("nl-NL")
  const refuse = () => {
    throw new DOMException("denied", "SecurityError")
  }
  vi.spyOn(Storage.prototype, "getItem").mockImplementation(refuse)
  vi.spyOn(Storage.prototype, "setItem").mockImplementation(refuse)
  render(page)
  await userEvent.selectOptions(screen.getByLabelText("Taal"), "English")
  expect(screen.getByText("Lay on the table")).toBeTruthy()
})
