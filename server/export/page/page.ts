import { createHash } from "node:crypto"
import type { Plan } from "../../../src/meeting/queries/plan.ts"
import type { Language } from "../../../src/meeting/schema.ts"
import { legiblePlan } from "../legible.ts"
import type { Card } from "../sheet/cards.ts"
import { sheetOf, type Sheet } from "../sheet/sheet.ts"
import type { Wish } from "../sheet/wishes.ts"
import { html, type Markup } from "./markup.ts"
import { LOOK } from "./look.ts"
import { beside, line, said, saidAs, section, table } from "./parts.ts"

export interface Page {
  html: string
  /** What the page may do (Content-Security-Policy): look as it looks, and nothing else. */
  policy: string
}

/**
 * The plan as one page that needs nothing else: no script, no font, no picture. It prints on A4. `now`
 * (ms since 1970) dates a draft.
 */
export function planPage(plan: Plan, language: Language, now: number): Page {
  const sheet = sheetOf(legiblePlan(plan), language, now)
  const { words, draft } = sheet
  // On paper every page says what it is; these words are ours, and nobody else's.
  const edge = (where: string, says: string) =>
    `@${where} { content: ${JSON.stringify(says)}; font: 9pt system-ui, sans-serif }`
  const above = draft ? edge("top-right", words.draftMeans) : ""
  const style = `${LOOK}@page { ${edge("bottom-left", sheet.footer)} ${above} }`
  // In one piece, for the hash is of every character between its tags.
  const styled: Markup = { html: `<style>${style}</style>` }
  const hash = createHash("sha256").update(style).digest("base64")
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`
  const title = draft ? `${words.plan} (${words.draft.toLowerCase()})` : words.plan
  const page = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        ${styled}
      </head>
      <body>
        <main>
          ${head(sheet)} ${line(sheet.empty ? words.nothingYet : null)}
          ${section(words.familyWants, "goals", wishes(sheet.family, sheet))}
          ${section(words.whoSaysYes, null, agreement(sheet))}
          ${section(words.agencyWants, "goals", wishes(sheet.agency, sheet))}
          ${section(words.demands, null, demands(sheet))}
          ${section(words.steps, "goals", steps(sheet))} ${scales(sheet)}
          ${section(words.worries, "worries", cards(sheet.worries, sheet))}
          ${section(words.safety, "safety", cards(sheet.safety, sheet))}
          ${section(
            words.meetAgain,
            null,
            sheet.again.map((each, index) => html`${line(each, index === 0 ? "strong" : "plain")}`),
          )}
          ${section(words.signature, null, signatures(sheet))}
        </main>
        <footer>${line(sheet.footer)}</footer>
      </body>
    </html> `
  return { html: page.html, policy: `${policy}; frame-ancestors 'none'; sandbox` }
}

function head(sheet: Sheet): Markup {
  const { words, draft } = sheet
  return html`<header>
      <h1>${words.plan}${draft ? html` <span class="draft">${words.draft}</span>` : null}</h1>
      ${said(sheet.title, sheet)}${line(draft ? `${words.draftMeans}.` : null, "strong")}${line(`${sheet.facts}.`)}
    </header>
    ${sheet.question && html`<div class="question">${said(sheet.question, sheet)}</div>`}`
}

function wishes(goals: Wish[], sheet: Sheet): Markup | null {
  if (goals.length === 0) return null
  const each = goals.map(
    ({ text, about, notes }) =>
      html`<li>${said(text, sheet)}${line(about)}${beside(notes, sheet)}</li>`,
  )
  return html`<ul class="wishes">
    ${each}
  </ul>`
}

function agreement(sheet: Sheet): Markup | null {
  const { words } = sheet
  const all = table(
    "answers",
    [words.name, words.answer, words.inOwnWords],
    sheet.agreement.map(({ name, role, label, text }) => [
      html`<p dir="auto"><b>${name}</b>${role && html`, <span class="quiet">${role}</span>`}</p>`,
      html`<b>${label}</b>`,
      said(text, sheet),
    ]),
  )
  return all && html`${all}${line(sheet.alsoThere)}`
}

function demands(sheet: Sheet): Markup | null {
  const { words } = sheet
  const { intro, each } = sheet.demands
  if (each.length === 0) return null
  const all = each.map(
    ({ text, setBy, familyDecides, metBy, notes }) =>
      html`<li>
        <div class="strong">${said(text, sheet)}</div>
        ${line(setBy)} ${saidAs(words.familyDecides, familyDecides, sheet)}
        ${metBy.map((step) => html`${line(step, "plain")}`)}${line(metBy.length === 0 ? words.noStepYet : null, "strong")}
        ${beside(notes, sheet)}
      </li>`,
  )
  return html`${line(intro)}
    <ol class="demands">
      ${all}
    </ol>`
}

function steps(sheet: Sheet): Markup | null {
  const { words } = sheet
  return table(
    "steps",
    [words.who, words.what, words.when, words.whoSees, words.ifNot],
    sheet.steps.map((step) => [
      line(step.who, "strong"),
      html`${said(step.text, sheet)}${line(step.about)}${line(step.state, "strong")}${saidAs(words.helped, step.helped, sheet)}${beside(step.notes, sheet)}`,
      html`${said(step.often, sheet)}${line(step.by, "plain")}`,
      line(step.seenBy, "plain"),
      said(step.ifNot, sheet),
    ]),
  )
}

function scales(sheet: Sheet): Markup[] {
  const { words, spoken } = sheet
  return sheet.scales.map(({ question, goal, zero, ten, rows }) => {
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
    return html`${section(ask, null, html`${line(goal)}${both}${given}`)}`
  })
}

function cards(all: Card[], sheet: Sheet): Markup | null {
  if (all.length === 0) return null
  const each = all.map(
    ({ text, about, notes }) =>
      html`<li>${said(text, sheet)}${line(about)}${beside(notes, sheet)}</li>`,
  )
  return html`<ul class="cards">
    ${each}
  </ul>`
}

function signatures({ words, signatures }: Sheet): Markup | null {
  if (signatures.length === 0) return null
  const each = signatures.map((name) => html`<li dir="auto">${name}</li>`)
  return html`${line(words.signatureMeans)}
    <ul class="signatures">
      ${each}
    </ul>`
}
