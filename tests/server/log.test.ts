import { expect, test } from "vitest"
import { openLog } from "../../server/log.ts"

function linesOf(write: (log: ReturnType<typeof openLog>) => void): Record<string, unknown>[] {
  const lines: string[] = []
  write(openLog("debug", { write: (line) => void lines.push(line) }))
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>)
}

test("a line is JSON with its level in words and no machine's name", () => {
  const [line] = linesOf((log) => log.info("served"))
  expect(line).toMatchObject({ level: "info", msg: "served" })
  expect(Object.keys(line!)).toEqual(["level", "time", "msg"])
})

test("a meeting's id is shortened", () => {
  const [line] = linesOf((log) => log.info({ meeting: "abcdefghijklmnop" }, "opened"))
  expect(line).toMatchObject({ meeting: "abcdef" })
})

test("an error is logged without its message, which may quote what people wrote", () => {
  const thrown = (() => {
    try {
      return JSON.parse("Noor stond op de trap")
    } catch (error) {
      return error
    }
  })()
  for (const line of linesOf((log) => {
    log.error({ err: thrown }, "a call broke")
    log.error(thrown, "a call broke")
    log.error(thrown as object)
  })) {
    expect(line).toMatchObject({ err: { type: "SyntaxError" } })
    expect(JSON.stringify(line)).not.toContain("Noor")
  }
})

test("an error of the system keeps its message: whoever runs the server needs it", () => {
  const error = Object.assign(new Error("ENOSPC: no space left on device, write"), {
    code: "ENOSPC",
    errno: -28,
  })
  const [line] = linesOf((log) => log.error({ err: error }, "the store takes nothing"))
  expect(line).toMatchObject({ err: { code: "ENOSPC", message: error.message } })
})
