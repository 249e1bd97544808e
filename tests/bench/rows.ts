/** A line of the table: what was measured, and the figure with its unit. */
export type Row = [what: string, figure: string]

export const ms = (value: number) => `${value.toFixed(value < 10 ? 2 : 0)} ms`
export const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`

/** The value below which so many percent of the values lie. */
export function atPercent(values: number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? NaN
}

export const median = (values: number[]) => atPercent(values, 50)
