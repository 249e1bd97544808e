import type { Piece } from "../sheet/ending.ts"
import type { Sheet } from "../sheet/sheet.ts"
import { line, said, saidAs, table, type Block } from "./parts.ts"

const STRONG = { style: "Strong" } as const

/** The signs that it goes wrong, each with who does what then. */
export function warnings(sheet: Sheet): Block[] {
  if (sheet.warnings.length === 0) return []
  return [
    ...sheet.warnings.flatMap(({ sign, act }) => [
      ...said(sign, sheet, { ...STRONG, list: "item", keep: act !== null }),
      ...said(act, sheet, { list: sign ? "under" : "item" }),
    ]),
    ...line(sheet.words.inDanger, STRONG),
  ]
}

/** The next meeting. */
export function again(sheet: Sheet): Block[] {
  return pieces(sheet.again, sheet)
}

/** Who was there and who they are to the children, and what else there is to say of that. */
export function present(sheet: Sheet): Block[] {
  const { words, present } = sheet
  if (!present) return []
  const columns = [
    { head: words.name, share: 4 },
    { head: words.whoToTheChildren, share: 6 },
  ]
  const rows = present.people.map(({ name, isFor, role }) => [
    line(name),
    isFor ? said(isFor, sheet) : line(role),
  ])
  return [...table(columns, rows), ...pieces(present.more, sheet)]
}

/** Who gets which copy, and how. */
export function copies(sheet: Sheet): Block[] {
  const { words } = sheet
  const columns = [
    { head: words.name, share: 4 },
    { head: words.whichPart, share: 2 },
    { head: words.how, share: 4 },
  ]
  const rows = sheet.copies.map(({ name, label, how }) => [
    line(name),
    line(label),
    said(how, sheet),
  ])
  return table(columns, rows)
}

function pieces(all: Piece[], sheet: Sheet): Block[] {
  return all.flatMap(({ lead, says, strong }) =>
    says ? saidAs(lead ?? "", says, sheet) : line(lead, strong ? STRONG : {}),
  )
}
