import type { History } from "../sheet/history.ts"
import type { Sheet } from "../sheet/sheet.ts"
import { heading, line, quiet, said, saidAs, table, type Block } from "./parts.ts"

/** Each scale under its question, with a row for each person who was asked. */
export function scales(sheet: Sheet): Block[] {
  const { words } = sheet
  const columns = [
    { head: words.who, share: 3 },
    { head: words.number, share: 2 },
    { head: words.why, share: 5 },
  ]
  return sheet.scales.flatMap(({ question, goal, zero, ten, rows, history }) => [
    heading(question, sheet),
    ...quiet(goal),
    ...saidAs("0", zero, sheet),
    ...saidAs("10", ten, sheet),
    ...table(
      columns,
      rows.map(({ name, value, before, why }) => [
        line(name),
        [
          ...(value === null ? quiet(words.passed) : line(String(value), { style: "Strong" })),
          ...quiet(before === null ? null : words.lastTime(before)),
        ],
        said(why, sheet),
      ]),
    ),
    ...(history ? numbers(history, sheet) : []),
  ])
}

/** The numbers of every meeting, a row a person. */
function numbers({ tables }: History, { words }: Sheet): Block[] {
  return tables.flatMap(({ days, rows }) => [
    ...line(words.allMeetings, { style: "Strong" }),
    ...table(
      [{ head: words.who, share: 2 }, ...days.map((head) => ({ head, share: 1 }))],
      rows.map(({ name, marks }) => [line(name), ...marks.map((mark) => line(mark))]),
    ),
  ])
}
