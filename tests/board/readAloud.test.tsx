// @vitest-environment jsdom
import { act, screen } from "@testing-library/react"
import { afterEach, expect, test, vi } from "vitest"
import { ReadAloud } from "../../src/board/ReadAloud.tsx"
import { show } from "../support/page.tsx"
import { press } from "../support/panel.tsx"

afterEach(() => vi.unstubAllGlobals())

/** A device with a voice; gives what it was asked to say. */
function withVoice() {
  const said: { text: string; lang: string; onend: () => void }[] = []
  vi.stubGlobal(
    "SpeechSynthesisUtterance",
    class {
      lang = ""
      onend = () => {}
      readonly text: string
      constructor(text: string) {
        this.text = text
      }
    },
  )
  const cancel = vi.fn<() => void>()
  vi.stubGlobal("speechSynthesis", { speak: (one: (typeof said)[0]) => said.push(one), cancel })
  return { said, cancel }
}

test("words are read in the language of the page, and stop when asked or done", async () => {
  const { said, cancel } = withVoice()
  show(<ReadAloud words="Noor slaapt weer." />)
  await press("Lees voor")
  expect(said.map(({ text, lang }) => [text, lang])).toEqual([["Noor slaapt weer.", "nl"]])
  cancel.mockClear()
  await press("Stop met voorlezen")
  expect(cancel).toHaveBeenCalled()
  await press("Lees voor")
  act(() => said.at(-1)?.onend())
  expect(screen.getByRole("button", { name: "Lees voor" })).toBeTruthy()
})

test("a device without a voice is not asked", () => {
  show(<ReadAloud words="Noor slaapt weer." />)
  expect(screen.queryByRole("button")).toBeNull()
})
