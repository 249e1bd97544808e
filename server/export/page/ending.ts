import type { Piece } from "../sheet/ending.ts"
import type { Sheet } from "../sheet/sheet.ts"
import { html, type Markup } from "./markup.ts"
import { line, said, saidAs, table } from "./parts.ts"

/** The signs that it goes wrong, each with who does what then. */
export function warnings(sheet: Sheet): Markup | null {
  if (sheet.warnings.length === 0) return null
  const each = sheet.warnings.map(
    ({ sign, act }) =>
      html`<li>
        <div class="strong">${said(sign, sheet)}</div>
        ${said(act, sheet)}
      </li>`,
  )
  return html`<ul class="warnings">
      ${each}
    </ul>
    ${line(sheet.words.inDanger, "strong")}`
}

/** The next meeting. */
export function again(sheet: Sheet): Markup[] {
  return pieces(sheet.again, sheet)
}

/** Who was there and who they are to the children, and what else there is to say of that. */
export function present(sheet: Sheet): Markup | null {
  const { words, present } = sheet
  if (!present) return null
  const people = table(
    "people",
    [words.name, words.whoToTheChildren],
    present.people.map(({ name, isFor, role }) => [
      line(name, "plain"),
      isFor ? said(isFor, sheet) : line(role, "plain"),
    ]),
  )
  return html`${people}${pieces(present.more, sheet)}`
}

/** Who gets which copy, and how. */
export function copies(sheet: Sheet): Markup | null {
  const { words } = sheet
  return table(
    "copies",
    [words.name, words.whichPart, words.how],
    sheet.copies.map(({ name, label, how }) => [line(name, "plain"), label, said(how, sheet)]),
  )
}

function pieces(all: Piece[], sheet: Sheet): Markup[] {
  return all.map(({ lead, says, strong }) =>
    says
      ? html`<div class="piece">${saidAs(lead ?? "", says, sheet)}</div>`
      : html`${line(lead, strong ? "strong" : "plain")}`,
  )
}
