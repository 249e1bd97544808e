import { createHash } from "node:crypto"
import type { Plan } from "../../../src/meeting/queries/plan.ts"
import type { Language } from "../../../src/meeting/schema.ts"
import { legiblePlan } from "../legible.ts"
import type { Card } from "../sheet/cards.ts"
import type { For } from "../sheet/copy.ts"
import { sheetOf, type Sheet } from "../sheet/sheet.ts"
import type { Wish } from "../sheet/wishes.ts"
import { html, type Markup } from "./markup.ts"
import { inStyle } from "./inStyle.ts"
import { LOOK } from "./look.ts"
import { again, copies, present, warnings } from "./ending.ts"
import { beside, line, said, saidAs, section, table } from "./parts.ts"
import { scales } from "./scales.ts"

export interface Page {
  html: string
  /** What the page may do (Content-Security-Policy): look as it looks, and nothing else. */
  policy: string
}

/**
 * The plan, or one person's part of it, as one page that needs nothing else: no script, no font, no
 * picture. It prints on A4. `now` (ms since 1970) dates a draft.
 */
export function planPage(plan: Plan, language: Language, now: number, of: For = {}): Page {
  const sheet = sheetOf(legiblePlan(plan), language, now, of)
  const { words, draft } = sheet
  // On paper every page says what it is.
  const edge = (where: string, says: string) =>
    `@${where} { content: ${inStyle(says)}; font: 9pt system-ui, sans-serif }`
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
          ${head(sheet)} ${line(sheet.nothing)}
          ${section(words.familyWants, "goals", wishes(sheet.family, sheet))}
          ${section(words.whoSaysYes, null, agreement(sheet))}
          ${section(words.agencyWants, "goals", wishes(sheet.agency, sheet))}
          ${section(words.demands, null, demands(sheet))}
          ${section(words.steps, "goals", steps(sheet))}
          ${section(words.whenItGoesWrong, null, warnings(sheet))}
          ${section(words.meetAgain, null, again(sheet))} ${scales(sheet)}
          ${section(words.worries, "worries", cards(sheet.worries, sheet))}
          ${section(words.safety, "safety", cards(sheet.safety, sheet))}
          ${section(words.whoWasThere, null, present(sheet))}
          ${section(words.houseRules, null, said(sheet.houseRules, sheet))}
          ${section(words.parked, null, said(sheet.parked, sheet))}
          ${section(words.whoGetsWhat, null, copies(sheet))}
          ${section(words.signature, null, signatures(sheet))}
        </main>
        <footer>${line(sheet.footer)}${line(sheet.fileKept)}</footer>
      </body>
    </html> `
  return { html: page.html, policy: `${policy}; frame-ancestors 'none'; sandbox` }
}

function head(sheet: Sheet): Markup {
  const { words, draft } = sheet
  return html`<header>
      <h1>${words.plan}${draft ? html` <span class="draft">${words.draft}</span>` : null}</h1>
      ${line(sheet.forWhom, "whose")}${line(sheet.part, "plain")}
      ${said(sheet.title, sheet)}${line(draft ? `${words.draftMeans}.` : null, "strong")}${sheet.facts.map((fact) => html`${line(fact)}`)}
    </header>
    ${sheet.question && html`<div class="question">${said(sheet.question, sheet)}</div>`}`
}

function wishes(goals: Wish[], sheet: Sheet): Markup | null {
  if (goals.length === 0) return null
  const each = goals.map(
    ({ text, about, joins, notes }) =>
      html`<li>
        ${said(text, sheet)}${line(about)}${joined(joins, sheet)}${beside(notes, sheet)}
      </li>`,
  )
  return html`<ul class="wishes">
    ${each}
  </ul>`
}

/** The goals that came together in one, each in its own words. */
function joined(goals: Wish["joins"], sheet: Sheet): Markup | null {
  if (goals.length === 0) return null
  const each = goals.map(({ text, about }) => html`<li>${said(text, sheet)}${line(about)}</li>`)
  return html`${line(sheet.words.joinedFrom)}
    <ul class="joined">
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
    ({ number, text, setBy, familyDecides, metBy, notes }) =>
      html`<li value="${number}">
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
      html`${line(step.who, "strong")}${line(step.carried)}`,
      html`${said(step.text, sheet)}${line(step.about)}${line(step.state, "strong")}${saidAs(words.helped, step.helped, sheet)}${beside(step.notes, sheet)}`,
      html`${said(step.often, sheet)}${step.days.map((day) => html`${line(day, "plain")}`)}`,
      line(step.seenBy, "plain"),
      said(step.ifNot, sheet),
    ]),
  )
}

function cards(all: Card[], sheet: Sheet): Markup | null {
  if (all.length === 0) return null
  const each = all.map(
    ({ text, about, answered, notes }) =>
      html`<li>${said(text, sheet)}${line(about)}${line(answered)}${beside(notes, sheet)}</li>`,
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
