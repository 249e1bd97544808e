import type { Plan } from "../../src/meeting/queries/plan.ts"
import type { Language } from "../../src/meeting/schema.ts"
import { legiblePlan } from "./legible.ts"
import type { Card } from "./sheet/cards.ts"
import type { Said } from "./sheet/said.ts"
import { sheetOf, type Sheet } from "./sheet/sheet.ts"
import type { Note } from "./sheet/views.ts"

/** One line of which nothing is a sign of Markdown: not in it, and not what would make it a list. */
function plain(text: string): string {
  return text
    .replaceAll("\n", " ")
    .trimStart()
    .replace(/[\\`*_[\]<>&~|$@]|:(?=\/\/)|(?<=www)\./gi, "\\$&")
    .replace(/^(\d+)([.)])/, "$1\\$2")
    .replace(/^[#+\-=:]/, "\\$&")
}

/** What somebody wrote: its lines stay lines, and an empty one parts two paragraphs. */
function said(lines: Said): string[] {
  const paragraphs: string[][] = [[]]
  for (const { text } of lines ?? []) {
    const line = plain(text)
    if (line === "") paragraphs.push([])
    else paragraphs.at(-1)?.push(line)
  }
  return paragraphs.filter((each) => each.length > 0).map((each) => each.join("\\\n"))
}

/** A line of ours, with names in it; nothing where it is empty. */
function line(text: string | null): string[] {
  return text ? [plain(text)] : []
}

function strong(text: string | null): string[] {
  return line(text).map((each) => `**${each.trimEnd()}**`)
}

/** One of a list: what stands under its sign belongs to it. */
function item(...blocks: string[]): string {
  return `- ${blocks.join("\n\n").replace(/\n(?!\n)/g, "\n  ")}`
}

/** Our own words before what somebody wrote. */
function labelled(label: string, blocks: string[]): string[] {
  const [first, ...others] = blocks
  return first === undefined ? [] : [item(`${label.replace(/:$/, "")}: ${first}`, ...others)]
}

function beside(notes: Note[]): string[] {
  return notes.flatMap(({ who, text }) => [
    item(...line(`${who}${text ? ":" : "."}`), ...said(text)),
  ])
}

/** A part under its heading; nothing when there is nothing in it. */
function part(title: string, blocks: string[]): string[] {
  return blocks.length > 0 ? [`## ${plain(title)}`, ...blocks] : []
}

function cards(all: Pick<Card, "text" | "about" | "notes">[]): string[] {
  return all.map(({ text, about, notes }) => item(...said(text), ...line(about), ...beside(notes)))
}

/**
 * The plan as plain text (Markdown), for whoever pastes it elsewhere. `now` (ms since 1970) dates a
 * draft.
 */
export function planMarkdown(plan: Plan, language: Language, now: number): string {
  const sheet = sheetOf(legiblePlan(plan), language, now)
  const { words, draft } = sheet
  const blocks = [
    `# ${words.plan}${draft ? ` (${words.draft.toLowerCase()})` : ""}`,
    ...said(sheet.title),
    ...strong(draft ? `${words.draftMeans}.` : null),
    ...line(`${sheet.facts}.`),
    ...said(sheet.question),
    ...(sheet.empty ? line(words.nothingYet) : []),
    ...part(words.familyWants, cards(sheet.family)),
    ...part(words.whoSaysYes, [...agreement(sheet), ...line(sheet.alsoThere)]),
    ...part(words.agencyWants, cards(sheet.agency)),
    ...part(words.demands, demands(sheet)),
    ...part(words.steps, steps(sheet)),
    ...scales(sheet),
    ...part(words.worries, cards(sheet.worries)),
    ...part(words.safety, cards(sheet.safety)),
    ...part(words.meetAgain, sheet.again.flatMap(line)),
    "---",
    ...line(sheet.footer),
  ]
  return `${blocks.join("\n\n")}\n`
}

function agreement({ agreement }: Sheet): string[] {
  return agreement.map(({ name, role, label, text }) =>
    item(`${plain(role ? `${name}, ${role}` : name)}: **${label}**`, ...said(text)),
  )
}

function demands({ words, demands: { intro, each } }: Sheet): string[] {
  if (each.length === 0) return []
  const all = each.map(({ text, setBy, familyDecides, metBy, notes }) =>
    item(
      ...said(text),
      ...line(setBy),
      ...labelled(words.familyDecides, said(familyDecides)),
      ...metBy.map((step) => item(...line(step))),
      ...(metBy.length === 0 ? [item(...strong(words.noStepYet))] : []),
      ...beside(notes),
    ),
  )
  return [...line(intro), ...all]
}

function steps({ words, steps }: Sheet): string[] {
  return steps.flatMap((step) => [
    `### ${plain(step.about)}`,
    ...labelled(words.who, line(step.who)),
    ...labelled(words.what, said(step.text)),
    ...labelled(words.when, [...said(step.often), ...line(step.by)]),
    ...labelled(words.whoSees, line(step.seenBy)),
    ...labelled(words.ifNot, said(step.ifNot)),
    ...strong(step.state).map((state) => item(state)),
    ...labelled(words.helped, said(step.helped)),
    ...beside(step.notes),
  ])
}

function scales({ words, scales }: Sheet): string[] {
  return scales.flatMap(({ question, goal, zero, ten, rows }) => [
    `## ${plain(question.text)}`,
    ...line(goal),
    ...labelled("0", said(zero)),
    ...labelled("10", said(ten)),
    ...rows.map(({ name, value, before, why }) => {
      const number = value === null ? words.passed : `**${value}**`
      const last = before === null ? "" : `, ${words.lastTime(before)}`
      return item(`${plain(name)}: ${number}${last}`, ...said(why))
    }),
  ])
}
