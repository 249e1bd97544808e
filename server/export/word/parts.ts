import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx"
import type { Line, Said } from "../sheet/said.ts"
import type { Sheet } from "../sheet/sheet.ts"
import type { Note } from "../sheet/views.ts"
import { LOCALES } from "../sheet/locales.ts"
import type { OwnStyle } from "./styles.ts"

/** A4 between its margins, in twentieths of a point. */
export const TEXT_WIDTH = 9866
const RIGHT_TO_LEFT = { ar: "ar-SA", fa: "fa-IR", he: "he-IL" } as const

/** How far what belongs to a list stands from the margin. */
const INDENT = 720

/** What a document is made of. */
export type Block = Paragraph | Table

interface As {
  style?: OwnStyle
  /** In a list: under its sign, or with the sign before the first line. */
  list?: "under" | "item"
  /** On the page of what follows. */
  keep?: boolean
}

/** What somebody wrote, line by line, each in its own direction and language. */
export function said(lines: Said, sheet: Sheet, { style, list, keep }: As = {}): Paragraph[] {
  return (lines ?? []).map(
    (line, index) =>
      new Paragraph({
        ...(keep && { keepNext: true }),
        ...(style && { style }),
        ...(list === "item" && index === 0
          ? { bullet: { level: 0 } }
          : { indent: { start: list ? INDENT : 0 } }),
        bidirectional: line.rightToLeft !== null,
        children: [spoken(line, sheet)],
      }),
  )
}

function spoken({ text, rightToLeft }: Line, sheet: Sheet): TextRun {
  return rightToLeft
    ? new TextRun({
        text,
        rightToLeft: true,
        language: { bidirectional: RIGHT_TO_LEFT[rightToLeft] },
      })
    : new TextRun({ text, language: { value: LOCALES[sheet.spoken] } })
}

/** The same with our own words above it. */
export function saidAs(label: string, lines: Said, sheet: Sheet, as: As = {}): Paragraph[] {
  return lines
    ? [...line(label, { style: "Quiet", ...as, keep: true }), ...said(lines, sheet, as)]
    : []
}

/** A line of ours, with names in it; nothing where it is empty. */
export function line(text: string | null, { style, list, keep }: As = {}): Paragraph[] {
  const indent = { start: list ? INDENT : 0 }
  const flow = { ...(style && { style }), ...(keep && { keepNext: true }) }
  return text ? [new Paragraph({ text, indent, ...flow })] : []
}

/** The same, as what stands around people's words. */
export function quiet(text: string | null, as: As = {}): Paragraph[] {
  return line(text, { ...as, style: "Quiet" })
}

/** What others put beside a card. */
export function beside(notes: Note[], sheet: Sheet, as: As = {}): Paragraph[] {
  return notes.flatMap(({ who, differs, text }) => [
    ...line(`${who}${text ? ":" : "."}`, { ...as, style: differs ? "Strong" : "Quiet" }),
    ...said(text, sheet, as),
  ])
}

/** The heading of a part, in the direction of what it says. */
export function heading(what: string | Line, sheet: Sheet): Paragraph {
  const of = typeof what === "string" ? { text: what, rightToLeft: null } : what
  return new Paragraph({
    heading: HeadingLevel.HEADING_2,
    bidirectional: of.rightToLeft !== null,
    children: typeof what === "string" ? [new TextRun(what)] : [spoken(of, sheet)],
  })
}

interface Column {
  head: string
  /** A share of the page's width. */
  share: number
}
/** Room for a signature, in twentieths of a point: 20 mm. */
export const SIGNATURE = 1134

/** A table whose head stands on every page. Each cell has at least one line: Word asks for it. */
export function table(columns: Column[], rows: Paragraph[][][], height = 0): Table[] {
  if (rows.length === 0) return []
  const all = columns.reduce((sum, { share }) => sum + share, 0)
  const widths = columns.map(({ share }) => Math.floor((share / all) * TEXT_WIDTH))
  const cell = (children: Paragraph[], index: number) =>
    new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      children: children.length > 0 ? children : [new Paragraph({})],
    })
  const none = { style: BorderStyle.NONE }
  const hairline = { style: BorderStyle.SINGLE, size: 4, color: "D8CDBB" }
  return [
    new Table({
      width: { size: TEXT_WIDTH, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      margins: { top: 60, bottom: 60, left: 0, right: 120, marginUnitType: WidthType.DXA },
      borders: {
        top: none,
        left: none,
        right: none,
        bottom: hairline,
        insideHorizontal: hairline,
        insideVertical: none,
      },
      rows: [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: columns.map(({ head }, index) =>
            cell(
              [new Paragraph({ text: head, style: "Quiet", alignment: AlignmentType.START })],
              index,
            ),
          ),
        }),
        ...rows.map(
          (cells) =>
            new TableRow({
              cantSplit: true,
              ...(height > 0 && { height: { value: height, rule: HeightRule.ATLEAST } }),
              children: cells.map(cell),
            }),
        ),
      ],
    }),
  ]
}
