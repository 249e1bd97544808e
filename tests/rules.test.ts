import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"

const here = import.meta.dirname
const rules = [
  ...readFileSync(join(here, "../src/meeting/RULES.md"), "utf8").matchAll(
    /^- \*\*([A-Z]\d+)\*\*/gm,
  ),
].map(([, number]) => number as string)

const cited = new Set(
  readdirSync(here, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.test\.tsx?$/.test(file) && !file.endsWith("rules.test.ts"))
    .flatMap((file) => [...readFileSync(join(here, file), "utf8").matchAll(/\[([A-Z]\d+)\]/g)])
    .map(([, number]) => number as string),
)

test("every rule is written once, and there are rules at all", () => {
  expect(rules.length).toBeGreaterThan(20)
  expect(new Set(rules).size).toBe(rules.length)
})

test("every rule has a test that cites it", () => {
  expect(rules.filter((rule) => !cited.has(rule))).toEqual([])
})

test("no test cites a rule that is not written", () => {
  expect([...cited].filter((rule) => !rules.includes(rule))).toEqual([])
})
