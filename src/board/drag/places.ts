import { COLUMNS, type Column } from "../../meeting/schema.ts"

/**
 * The places on the page where a held card can be laid, by the name in their `data-drop`: the three
 * columns on a laptop; on a phone the names of the columns and the one that is shown. Which column it
 * is they say in `data-drop-column`.
 */
export const PLACES = {
  laptop: COLUMNS.map((column) => `column ${column}`),
  phone: ["shown", ...COLUMNS.map((column) => `name ${column}`)],
}

export const placeElement = (place: string) =>
  document.querySelector<HTMLElement>(`[data-drop="${place}"]`)

export function columnOf(place: string): Column | undefined {
  const column = placeElement(place)?.getAttribute("data-drop-column")
  return COLUMNS.find((one) => one === column)
}

/** A column on a laptop. */
export const isColumn = (place: string) => place.startsWith("column ")

/** A column's name on a phone: a card laid on it goes to the end of the column. */
export const isName = (place: string) => place.startsWith("name ")
