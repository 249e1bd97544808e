import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
} from "docx"
import type { Plan } from "../../../src/meeting/queries/plan.ts"
import type { Language } from "../../../src/meeting/schema.ts"
import { legiblePlan } from "../legible.ts"
import type { Card } from "../sheet/cards.ts"
import type { For } from "../sheet/copy.ts"
import { sheetOf, type Sheet } from "../sheet/sheet.ts"
import type { Wish } from "../sheet/wishes.ts"
import { again, copies, present, warnings } from "./ending.ts"
import {
  beside,
  heading,
  line,
  quiet,
  said,
  saidAs,
  SIGNATURE,
  table,
  TEXT_WIDTH,
  type Block,
} from "./parts.ts"
import { scales } from "./scales.ts"
import { stylesIn } from "./styles.ts"

const STRONG = { style: "Strong" } as const
const ITEM = { list: "item" } as const
const UNDER = { list: "under" } as const

/** A4 and 18 mm around it, in twentieths of a point. */
const PAGE = { width: 11906, height: 16838 }
const MARGIN = (PAGE.width - TEXT_WIDTH) / 2

/**
 * The plan, or one person's part of it, as a Word document, for the case systems of agencies: headings,
 * lists and tables that are such, in the order of the PDF. `now` (ms since 1970) dates a draft.
 */
export async function planDocument(
  plan: Plan,
  language: Language,
  now: number,
  of: For = {},
): Promise<Uint8Array> {
  const sheet = sheetOf(legiblePlan(plan), language, now, of)
  const { words, draft } = sheet
  const document = new Document({
    title: draft ? `${words.plan} (${words.draft.toLowerCase()})` : words.plan,
    creator: "Aan Tafel",
    lastModifiedBy: "Aan Tafel",
    styles: stylesIn(language),
    sections: [
      {
        properties: {
          page: {
            size: PAGE,
            margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
          },
        },
        ...(draft && { headers: { default: above(words.draftMeans) } }),
        footers: { default: below(sheet) },
        children: [...head(sheet), ...body(sheet)],
      },
    ],
  })
  return Packer.toBuffer(document)
}

function above(text: string): Header {
  return new Header({
    children: [new Paragraph({ text, style: "Quiet", alignment: AlignmentType.END })],
  })
}

/** On every page: what this is, and which page it is. */
function below({ footer, words }: Sheet): Footer {
  const pages = [PageNumber.CURRENT, ` ${words.of} `, PageNumber.TOTAL_PAGES]
  return new Footer({
    children: [
      new Paragraph({
        style: "Quiet",
        tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
        children: [new TextRun(`${footer}\t`), new TextRun({ children: pages })],
      }),
    ],
  })
}

function head(sheet: Sheet): Block[] {
  const { words, draft } = sheet
  const title = draft ? `${words.plan} (${words.draft.toLowerCase()})` : words.plan
  return [
    new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 }),
    ...line(sheet.forWhom, STRONG),
    ...line(sheet.part),
    ...said(sheet.title, sheet, { style: "Quiet" }),
    ...line(draft ? `${words.draftMeans}.` : null, STRONG),
    ...sheet.facts.flatMap((fact) => quiet(fact)),
    ...said(sheet.question, sheet, { style: "Question" }),
    ...line(sheet.nothing),
  ]
}

/** What is empty is absent, and its heading with it. */
function body(sheet: Sheet): Block[] {
  const { words } = sheet
  const part = (title: string, blocks: Block[]) =>
    blocks.length > 0 ? [heading(title, sheet), ...blocks] : []
  return [
    ...part(words.familyWants, wishes(sheet.family, sheet)),
    ...part(words.whoSaysYes, agreement(sheet)),
    ...part(words.agencyWants, wishes(sheet.agency, sheet)),
    ...part(words.demands, demands(sheet)),
    ...part(words.steps, steps(sheet)),
    ...part(words.whenItGoesWrong, warnings(sheet)),
    ...part(words.meetAgain, again(sheet)),
    ...scales(sheet),
    ...part(words.worries, cards(sheet.worries, sheet)),
    ...part(words.safety, cards(sheet.safety, sheet)),
    ...part(words.whoWasThere, present(sheet)),
    ...part(words.houseRules, said(sheet.houseRules, sheet)),
    ...part(words.parked, said(sheet.parked, sheet)),
    ...part(words.whoGetsWhat, copies(sheet)),
    ...part(words.signature, signatures(sheet)),
    ...quiet(sheet.fileKept),
  ]
}

function wishes(goals: Wish[], sheet: Sheet): Block[] {
  const joined = (all: Wish["joins"]) =>
    all.flatMap(({ text, about }) => [...said(text, sheet, UNDER), ...quiet(about, UNDER)])
  return goals.flatMap(({ text, about, joins, notes }) => [
    ...said(text, sheet, ITEM),
    ...quiet(about, UNDER),
    ...quiet(joins.length > 0 ? sheet.words.joinedFrom : null, UNDER),
    ...joined(joins),
    ...beside(notes, sheet, UNDER),
  ])
}

function agreement(sheet: Sheet): Block[] {
  const { words } = sheet
  const columns = [
    { head: words.name, share: 4 },
    { head: words.answer, share: 2 },
    { head: words.inOwnWords, share: 4 },
  ]
  const rows = sheet.agreement.map(({ name, role, label, text }) => [
    line(role ? `${name}, ${role}` : name),
    line(label, STRONG),
    said(text, sheet),
  ])
  return rows.length > 0 ? [...table(columns, rows), ...quiet(sheet.alsoThere)] : []
}

function demands(sheet: Sheet): Block[] {
  const { words } = sheet
  const { intro, each } = sheet.demands
  const all = each.flatMap(({ text, setBy, familyDecides, metBy, notes }) => [
    ...said(text, sheet, { ...ITEM, style: "Strong" }),
    ...quiet(setBy, UNDER),
    ...saidAs(words.familyDecides, familyDecides, sheet, UNDER),
    ...metBy.flatMap((step) => line(step, UNDER)),
    ...(metBy.length === 0 ? line(words.noStepYet, { ...UNDER, ...STRONG }) : []),
    ...beside(notes, sheet, UNDER),
  ])
  return all.length > 0 ? [...quiet(intro), ...all] : []
}

function steps(sheet: Sheet): Block[] {
  const { words } = sheet
  const columns = [
    { head: words.who, share: 15 },
    { head: words.what, share: 31 },
    { head: words.when, share: 19 },
    { head: words.whoSees, share: 14 },
    { head: words.ifNot, share: 21 },
  ]
  const rows = sheet.steps.map((step) => [
    [...line(step.who, STRONG), ...quiet(step.carried)],
    [
      ...said(step.text, sheet),
      ...quiet(step.about),
      ...line(step.state, STRONG),
      ...saidAs(words.helped, step.helped, sheet),
      ...beside(step.notes, sheet),
    ],
    [...said(step.often, sheet), ...step.days.flatMap((day) => line(day))],
    line(step.seenBy),
    said(step.ifNot, sheet),
  ])
  return table(columns, rows)
}

function cards(all: Card[], sheet: Sheet): Block[] {
  return all.flatMap(({ text, about, answered, notes }) => [
    ...said(text, sheet, ITEM),
    ...quiet(about, UNDER),
    ...quiet(answered, UNDER),
    ...beside(notes, sheet, UNDER),
  ])
}

function signatures(sheet: Sheet): Block[] {
  const { words } = sheet
  const columns = [
    { head: words.name, share: 4 },
    { head: words.signature, share: 6 },
  ]
  const rows = sheet.signatures.map((name) => [line(name), []])
  return rows.length > 0 ? [...quiet(words.signatureMeans), ...table(columns, rows, SIGNATURE)] : []
}
