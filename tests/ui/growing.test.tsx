// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react"
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { Field } from "../../src/ui/Field.tsx"

/** A line of the field, in px; its edges take 2. */
const LINE = 20
const EDGES = 2
let turned: (() => void) | undefined
/** Whether what is around the field kept its height while the field was measured. */
let stayed: boolean[] = []

const of = (field: Element) => (field as HTMLTextAreaElement).value.split("\n").length * LINE

beforeEach(() => {
  stayed = []
  vi.stubGlobal("CSS", { supports: () => false })
  vi.stubGlobal("requestAnimationFrame", (then: () => void) => then())
  vi.stubGlobal(
    "ResizeObserver",
    class {
      constructor(tell: () => void) {
        turned = tell
      }
      observe() {}
      disconnect() {
        turned = undefined
      }
    },
  )
  vi.spyOn(HTMLElement.prototype, "offsetHeight", "get").mockReturnValue(LINE + EDGES)
  vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(LINE)
  vi.spyOn(HTMLTextAreaElement.prototype, "scrollHeight", "get").mockImplementation(function (
    this: HTMLTextAreaElement,
  ) {
    stayed.push(this.parentElement?.style.minBlockSize === `${LINE + EDGES}px`)
    return of(this)
  })
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

const field = (words: string) => <Field lines={1} label="Woorden" value={words} readOnly />
const shown = () => screen.getByLabelText<HTMLTextAreaElement>("Woorden")

test("where the browser cannot, a field is as high as its words, and what is around it never lower", () => {
  const { rerender } = render(field("een"))
  expect(shown().style.blockSize).toBe("22px")
  rerender(field("een\ntwee\ndrie"))
  expect(shown().style.blockSize).toBe("62px")
  expect(stayed.length).toBeGreaterThan(1)
  expect(stayed).not.toContain(false)
  expect(shown().parentElement?.style.minBlockSize).toBe("")
})

test("another width, as of a phone that is turned, gives it another height", () => {
  render(field("een"))
  const lines = vi.spyOn(HTMLTextAreaElement.prototype, "scrollHeight", "get").mockReturnValue(80)
  turned?.()
  expect(shown().style.blockSize).toBe("82px")
  lines.mockRestore()
  cleanup()
  expect(turned).toBeUndefined()
})
