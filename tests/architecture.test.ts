import { readdirSync, readFileSync } from "node:fs"
import { dirname, join, relative, resolve } from "node:path"
import { expect, test } from "vitest"

/**
 * The picture of ARCHITECTURE.md as data: which folder may import which. Imports point down, never
 * up and never sideways; the most specific folder of a file counts.
 */
const FEATURES = [
  "src/start",
  "src/join",
  "src/back",
  "src/board",
  "src/guide",
  "src/first",
  "src/again",
  "src/scale",
  "src/plan",
  "src/screen",
]
const BELOW_FEATURES = ["src/ui", "src/language", "src/sync/react"]
const MAY_IMPORT: Record<string, string[]> = {
  "src/meeting": [],
  "src/contract": ["src/meeting"],
  "src/sync": ["src/contract", "src/meeting"],
  "src/sync/react": ["src/sync", "src/contract", "src/meeting"],
  "src/language": ["src/contract", "src/meeting"],
  "src/ui": ["src/contract", "src/meeting"],
  ...Object.fromEntries(
    FEATURES.map((feature) => [
      feature,
      [...BELOW_FEATURES, "src/sync", "src/contract", "src/meeting"],
    ]),
  ),
  "src/app": [...FEATURES, ...BELOW_FEATURES, "src/sync", "src/contract", "src/meeting"],
  // The page's own entry point.
  src: ["src/app", ...BELOW_FEATURES],
  "server/access/keyring.ts": ["src/meeting"],
  "server/storage": ["server/access/keyring.ts", "src/meeting"],
  "server/export": ["src/contract", "src/meeting"],
  server: [
    "server/access/keyring.ts",
    "server/storage",
    "server/export",
    "src/contract",
    "src/meeting",
  ],
}
const FOLDERS = Object.keys(MAY_IMPORT).sort((a, b) => b.length - a.length)

const root = join(import.meta.dirname, "..")
const files = ["src", "server"]
  .flatMap((top) =>
    readdirSync(join(root, top), { recursive: true, encoding: "utf8" }).map((file) =>
      join(top, file),
    ),
  )
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".d.ts"))

const within = (file: string, folder: string) => file === folder || file.startsWith(`${folder}/`)
const folderOf = (file: string) => FOLDERS.find((folder) => within(file, folder)) ?? "nowhere"

function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), "utf8")
  const named = [...text.matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)].map(([, path]) => path)
  return named.map((path) => relative(root, resolve(root, dirname(file), path ?? "")))
}

function isAllowed(from: string, to: string): boolean {
  const home = folderOf(from)
  const target = folderOf(to)
  return home === target || (MAY_IMPORT[home]?.includes(target) ?? false)
}

test("there are files to look at, in every layer", () => {
  expect(files.length).toBeGreaterThan(60)
  for (const layer of [
    "src/meeting",
    "src/contract",
    "src/sync",
    "src/ui",
    "src/board",
    "server/sync",
  ])
    expect(files.filter((file) => within(file, layer)).length).toBeGreaterThan(0)
  expect(files.flatMap(importsOf).length).toBeGreaterThan(200)
})

test("imports point down, never up and never sideways", () => {
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter((target) => /\.tsx?$/.test(target) && !isAllowed(file, target))
      .map((target) => `${file} → ${target}`),
  )
  expect(wrong).toEqual([])
})

/** Files of which one leads to the other, by imports of types too, and back to itself. */
function circlesIn(imports: Map<string, string[]>): string[] {
  const left = new Map(imports)
  // What imports nothing that is left is in no circle: what remains in the end is, or leads to one.
  for (let before = -1; before !== left.size;) {
    before = left.size
    for (const [file, targets] of left)
      if (!targets.some((target) => left.has(target))) left.delete(file)
  }
  return [...left.keys()]
}

test("no import runs in a circle", () => {
  expect(circlesIn(new Map(files.map((file) => [file, importsOf(file)])))).toEqual([])
  const circle = new Map([
    ["a.ts", ["b.ts"]],
    ["b.ts", ["c.ts", "a.ts"]],
    ["c.ts", []],
  ])
  expect(circlesIn(circle)).toEqual(["a.ts", "b.ts"])
})

test("an import upward would be seen", () => {
  expect(isAllowed("src/meeting/rules.ts", "src/board/Board.tsx")).toBe(false)
  expect(isAllowed("src/board/Board.tsx", "src/plan/Plan.tsx")).toBe(false)
  expect(isAllowed("src/sync/connection.ts", "src/sync/react/hooks.ts")).toBe(false)
  expect(isAllowed("src/ui/Button.tsx", "src/language/t.ts")).toBe(false)
  expect(isAllowed("server/export/pdf.ts", "server/http/plan.ts")).toBe(false)
  expect(isAllowed("server/main.ts", "src/ui/Button.tsx")).toBe(false)
  expect(isAllowed("src/board/Board.tsx", "src/meeting/rules.ts")).toBe(true)
  expect(isAllowed("server/http/plan.ts", "server/export/pdf.ts")).toBe(true)
})

test("only the document names the root maps", () => {
  const named = files.filter((file) =>
    /\.getMap\(|doc\.get\(/.test(readFileSync(join(root, file), "utf8")),
  )
  expect(named).toEqual(["src/meeting/document.ts"])
})
