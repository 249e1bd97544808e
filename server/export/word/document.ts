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
  type Table,
} from "docx"
import type { Plan } from "../../../src/meeting/queries/plan.ts"
import type { Language } from "../../../src/meeting/schema.ts"
import { legiblePlan } from "../legible.ts"
import type { Card } from "../sheet/cards.ts"
import { sheetOf, type Sheet } from "../sheet/sheet.ts"
import type { Wish } from "../sheet/wishes.ts"
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
} from "./parts.ts"
import { stylesIn } from "./styles.ts"

const STRONG = { style: "Strong" } as const
const ITEM = { list: "item" } as const
const UNDER = { list: "under" } as const

type Block = Paragraph | Table

/** A4 and 18 mm around it, in twentieths of a point. */
const PAGE = { width: 11906, height: 16838 }
const MARGIN = (PAGE.width - TEXT_WIDTH) / 2

/**
 * The plan as a Word document, for the case systems of agencies: headings, lists and tables that are
 * such, in the order of the PDF. `now` (ms since 1970) dates a draft.
 */
export async function planDocument(
  plan: Plan,
  language: Language,
  now: number,
): Promise<Uint8Array> {
  const sheet = sheetOf(legiblePlan(plan), language, now)
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
  const { words, draft, empty } = sheet
  const title = draft ? `${words.plan} (${words.draft.toLowerCase()})` : words.plan
  return [
    new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 }),
    ...said(sheet.title, sheet, { style: "Quiet" }),
    ...line(draft ? `${words.draftMeans}.` : null, STRONG),
    ...quiet(`${sheet.facts}.`),
    ...said(sheet.question, sheet, { style: "Question" }),
    ...(empty ? line(words.nothingYet) : []),
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
    ...scales(sheet),
    ...part(words.worries, cards(sheet.worries, sheet)),
    ...part(words.safety, cards(sheet.safety, sheet)),
    ...part(
      words.meetAgain,
      sheet.again.flatMap((each, index) => line(each, index === 0 ? STRONG : {})),
    ),
    ...part(words.signature, signatures(sheet)),
  ]
}

function wishes(goals: Wish[], sheet: Sheet): Block[] {
  return goals.flatMap(({ text, about, notes }) => [
    ...said(text, sheet, ITEM),
    ...quiet(about, UNDER),
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
    line(step.who, STRONG),
    [
      ...said(step.text, sheet),
      ...quiet(step.about),
      ...line(step.state, STRONG),
      ...saidAs(words.helped, step.helped, sheet),
      ...beside(step.notes, sheet),
    ],
    [...said(step.often, sheet), ...line(step.by)],
    line(step.seenBy),
    said(step.ifNot, sheet),
  ])
  return table(columns, rows)
}

function scales(sheet: Sheet): Block[] {
  const { words } = sheet
  const columns = [
    { head: words.who, share: 3 },
    { head: words.number, share: 2 },
    { head: words.why, share: 5 },
  ]
  return sheet.scales.flatMap(({ question, goal, zero, ten, rows }) => [
    heading(question, sheet),
    ...quiet(goal),
    ...saidAs("0", zero, sheet),
    ...saidAs("10", ten, sheet),
    ...table(
      columns,
      rows.map(({ name, value, before, why }) => [
        line(name),
        [
          ...(value === null ? quiet(words.passed) : line(String(value), STRONG)),
          ...quiet(before === null ? null : words.lastTime(before)),
        ],
        said(why, sheet),
      ]),
    ),
  ])
}

function cards(all: Card[], sheet: Sheet): Block[] {
  return all.flatMap(({ text, about, notes }) => [
    ...said(text, sheet, ITEM),
    ...quiet(about, UNDER),
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
