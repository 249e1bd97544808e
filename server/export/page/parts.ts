import type { Said } from "../sheet/said.ts"
import type { Sheet } from "../sheet/sheet.ts"
import type { Note } from "../sheet/views.ts"
import { html, type Content, type Markup } from "./markup.ts"

/** What somebody wrote, line by line, each in its own direction and language. */
export function said(lines: Said, { spoken }: Pick<Sheet, "spoken">): Markup[] {
  return (lines ?? []).map(
    ({ text, rightToLeft }) =>
      html`<p class="said" dir="auto" lang="${rightToLeft ?? spoken}">${text || html`<br />`}</p>`,
  )
}

/** The same with our own words above it; nothing where nothing was written. */
export function saidAs(label: string, lines: Said, sheet: Sheet): Markup | null {
  return (
    lines &&
    html`<p class="quiet">${label}</p>
      ${said(lines, sheet)}`
  )
}

/** A line of ours, with names in it; nothing where it is empty. */
export function line(text: string | null, kind = "quiet"): Markup | null {
  return text ? html`<p class="${kind}" dir="auto">${text}</p>` : null
}

/** What others put beside a card. */
export function beside(notes: Note[], sheet: Sheet): Markup[] {
  return notes.map(
    ({ who, differs, text }) =>
      html`<div class="beside">
        ${line(`${who}${text ? ":" : "."}`, differs ? "strong" : "quiet")}${said(text, sheet)}
      </div>`,
  )
}

/** A part of the plan under its heading; nothing when there is nothing in it. */
export function section(
  title: Content,
  column: "worries" | "safety" | "goals" | null,
  body: Markup | readonly Markup[] | null,
): Markup | null {
  const empty = body === null || (Array.isArray(body) && body.length === 0)
  return empty
    ? null
    : html`<section>
        <h2 class="${column ?? "plain"}">${title}</h2>
        ${body}
      </section>`
}

/** A table with a row of heads. On a small screen each cell stands under its head. */
export function table(kind: string, heads: string[], rows: Content[][]): Markup | null {
  if (rows.length === 0) return null
  const head = heads.map((each) => html`<th scope="col" role="columnheader">${each}</th>`)
  const cells = (row: Content[]) =>
    row.map((cell, index) => html`<td role="cell" data-head="${heads[index] ?? ""}">${cell}</td>`)
  return html`<table class="${kind}" role="table">
    <thead role="rowgroup">
      <tr role="row">
        ${head}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        (row) =>
          html`<tr role="row">
            ${cells(row)}
          </tr>`,
      )}
    </tbody>
  </table>`
}
