import type { History } from "../sheet/history.ts"
import type { Sheet } from "../sheet/sheet.ts"
import { html, type Markup } from "./markup.ts"
import { line, said, section, table } from "./parts.ts"

/** Each scale under its question, with a row for each person who was asked. */
export function scales(sheet: Sheet): Markup[] {
  const { words, spoken } = sheet
  return sheet.scales.map(({ question, goal, zero, ten, rows, history }) => {
    const ask = html`<span dir="auto" lang="${question.rightToLeft ?? spoken}"
      >${question.text}</span
    >`
    const given = table(
      "scale",
      [words.who, words.number, words.why],
      rows.map(({ name, value, before, why }) => [
        line(name, "plain"),
        html`${value === null ? line(words.passed) : html`<b>${value}</b>`}${line(before === null ? null : words.lastTime(before))}`,
        said(why, sheet),
      ]),
    )
    const ends = html`${
      zero &&
      html`<dt>0</dt>
        <dd>${said(zero, sheet)}</dd>`
    }${
      ten &&
      html`<dt>10</dt>
        <dd>${said(ten, sheet)}</dd>`
    }`
    const both = (zero ?? ten) && html`<dl class="ends">${ends}</dl>`
    return html`${section(ask, null, html`${line(goal)}${both}${given}${history && numbers(history, sheet)}`)}`
  })
}

/** The numbers of every meeting, a row a person; beside the first of them a line that shows the same. */
function numbers({ tables, lines }: History, { words }: Sheet): Markup {
  const all = tables.map(({ days, rows }, part) => {
    const pictured = part === 0
    return html`${table(
      "history",
      [words.who, ...days, ...(pictured ? [""] : [])],
      rows.map(({ name, marks }, row) => [
        line(name, "plain"),
        ...marks,
        ...(pictured ? [path(lines[row]?.marks ?? [])] : []),
      ]),
    )}`
  })
  return html`<h3>${words.allMeetings}</h3>
    ${all}`
}

const WIDE = 80
const HIGH = 20
const EDGE = 3

/** The numbers as a line that stops where somebody gave none; it says what the table says. */
function path(marks: readonly (number | null)[]): Markup {
  const x = (index: number) =>
    Math.round(EDGE + (index / Math.max(marks.length - 1, 1)) * (WIDE - 2 * EDGE))
  const y = (mark: number) => Math.round(EDGE + ((10 - mark) / 10) * (HIGH - 2 * EDGE))
  const given = marks.flatMap((mark, index) => (mark === null ? [] : [{ mark, index }]))
  const drawn = given
    .map(({ mark, index }) => `${marks[index - 1] == null ? "M" : "L"}${x(index)} ${y(mark)}`)
    .join("")
  const dots = given.map(
    ({ mark, index }) => html`<circle cx="${x(index)}" cy="${y(mark)}" r="2.5" />`,
  )
  return html`<svg viewBox="0 0 ${WIDE} ${HIGH}" aria-hidden="true">
    <path d="${drawn}" />
    ${dots}
  </svg>`
}
