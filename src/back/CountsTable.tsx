import type { CSSProperties } from "react"
import { useLanguage } from "../language/useLanguage.ts"
import "./counts.css"

export interface CountsRow {
  /** The day of an earlier meeting (`2026-11-19`); null for this one. */
  on: string | null
  /** How many answered then. */
  all: number
  counts: Readonly<Record<string, number>>
}

interface Props {
  caption: string
  /** What the columns mean, where that needs words. */
  means?: string
  columns: readonly { name: string; words: string }[]
  rows: readonly CountsRow[]
}

/** How often each answer was given: a bar for the eye over the number, a row for each meeting. */
export function CountsTable({ caption, means, columns, rows }: Props) {
  const { t, date } = useLanguage()
  return (
    <table className="counts-table">
      <caption>
        <span className="label">{caption}</span>
        {means && <span className="small quiet">{means}</span>}
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="unseen">{t("back.when")}</span>
          </th>
          {columns.map(({ name, words }) => (
            <th key={name} scope="col">
              {words}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ on, all, counts }) => (
          <tr key={on} className={on === null ? "counts-now" : undefined}>
            <th scope="row">
              {on === null ? t("back.today") : <time dateTime={on}>{date(on, "plain")}</time>}
            </th>
            {columns.map(({ name }) => {
              const count = counts[name] ?? 0
              const share = { "--share": all > 0 ? count / all : 0 } as CSSProperties
              return (
                <td key={name} className={count === 0 ? "counts-none" : undefined}>
                  <span className="counts-bar" style={share} aria-hidden />
                  <span aria-hidden>{count}</span>
                  <span className="unseen">{t("back.of", { count, all })}</span>
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
