import type { Plan } from "../../src/meeting/queries/plan.ts"
import type { Language } from "../../src/meeting/schema.ts"
import { legiblePlan } from "./legible.ts"
import type { Card } from "./sheet/cards.ts"
import type { For } from "./sheet/copy.ts"
import type { Piece } from "./sheet/ending.ts"
import type { History } from "./sheet/history.ts"
import type { Said } from "./sheet/said.ts"
import { sheetOf, type Sheet } from "./sheet/sheet.ts"
import type { Note } from "./sheet/views.ts"
import type { Wish } from "./sheet/wishes.ts"

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

function cards(all: Card[]): string[] {
  return all.map(({ text, about, answered, notes }) =>
    item(...said(text), ...line(about), ...line(answered), ...beside(notes)),
  )
}

function wishes(goals: Wish[], { words }: Sheet): string[] {
  return goals.map(({ text, about, joins, notes }) =>
    item(
      ...said(text),
      ...line(about),
      ...line(joins.length > 0 ? words.joinedFrom : null),
      ...joins.map((joined) => item(...said(joined.text), ...line(joined.about))),
      ...beside(notes),
    ),
  )
}

/**
 * The plan, or one person's part of it, as plain text (Markdown), for whoever pastes it elsewhere. `now`
 * (ms since 1970) dates a draft.
 */
export function planMarkdown(plan: Plan, language: Language, now: number, of: For = {}): string {
  const sheet = sheetOf(legiblePlan(plan), language, now, of)
  const { words, draft } = sheet
  const blocks = [
    `# ${words.plan}${draft ? ` (${words.draft.toLowerCase()})` : ""}`,
    ...strong(sheet.forWhom),
    ...line(sheet.part),
    ...said(sheet.title),
    ...strong(draft ? `${words.draftMeans}.` : null),
    ...line(sheet.facts.join(" ")),
    ...said(sheet.question),
    ...line(sheet.nothing),
    ...part(words.familyWants, wishes(sheet.family, sheet)),
    ...part(words.whoSaysYes, [...agreement(sheet), ...line(sheet.alsoThere)]),
    ...part(words.agencyWants, wishes(sheet.agency, sheet)),
    ...part(words.demands, demands(sheet)),
    ...part(words.steps, steps(sheet)),
    ...part(words.whenItGoesWrong, warnings(sheet)),
    ...part(words.meetAgain, pieces(sheet.again)),
    ...scales(sheet),
    ...part(words.worries, cards(sheet.worries)),
    ...part(words.safety, cards(sheet.safety)),
    ...part(words.whoWasThere, present(sheet)),
    ...part(words.houseRules, said(sheet.houseRules)),
    ...part(words.parked, said(sheet.parked)),
    ...part(words.whoGetsWhat, copies(sheet)),
    "---",
    ...line(sheet.footer),
    ...line(sheet.fileKept),
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
    ...labelled(words.who, line([step.who, step.carried && `(${step.carried})`].join(" ").trim())),
    ...labelled(words.what, said(step.text)),
    ...labelled(words.when, [...said(step.often), ...step.days.flatMap(line)]),
    ...labelled(words.whoSees, line(step.seenBy)),
    ...labelled(words.ifNot, said(step.ifNot)),
    ...strong(step.state).map((state) => item(state)),
    ...labelled(words.helped, said(step.helped)),
    ...beside(step.notes),
  ])
}

function scales({ words, scales }: Sheet): string[] {
  return scales.flatMap(({ question, goal, zero, ten, rows, history }) => [
    `## ${plain(question.text)}`,
    ...line(goal),
    ...labelled("0", said(zero)),
    ...labelled("10", said(ten)),
    ...rows.map(({ name, value, before, why }) => {
      const number = value === null ? words.passed : `**${value}**`
      const last = before === null ? "" : `, ${words.lastTime(before)}`
      return item(`${plain(name)}: ${number}${last}`, ...said(why))
    }),
    ...(history ? [`### ${words.allMeetings}`, ...history.tables.map(numbers(words))] : []),
  ])
}

/** A table, as most readers of Markdown know it. */
function numbers({ who }: Sheet["words"]) {
  return ({ days, rows }: History["tables"][number]): string => {
    const row = (cells: string[]) => `| ${cells.join(" | ")} |`
    return [
      row([who, ...days.map(plain)]),
      row(["---", ...days.map(() => "--:")]),
      ...rows.map(({ name, marks }) => row([plain(name), ...marks])),
    ].join("\n")
  }
}

function warnings({ words, warnings }: Sheet): string[] {
  if (warnings.length === 0) return []
  const each = warnings.map(({ sign, act }) => item(...said(sign), ...said(act)))
  return [...each, ...strong(words.inDanger)]
}

function pieces(all: Piece[]): string[] {
  return all.flatMap(({ lead, says, strong: stands }) =>
    says ? labelled(lead ?? "", said(says)) : stands ? strong(lead) : line(lead),
  )
}

function present({ present }: Sheet): string[] {
  if (!present) return []
  const people = present.people.map(({ name, isFor, role }) => {
    const [first, ...others] = isFor ? said(isFor) : line(role)
    return item(first === undefined ? plain(name) : `${plain(name)}: ${first}`, ...others)
  })
  return [...people, ...pieces(present.more)]
}

function copies({ copies }: Sheet): string[] {
  return copies.map(({ name, label, how }) => item(`${plain(name)}: **${label}**`, ...said(how)))
}
