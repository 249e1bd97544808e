import { BASE_62_DIGITS, generateKeyBetween } from "fractional-indexing"

/**
 * The order that puts a card at `index` among others, whose orders are given as they lie (sorted,
 * without the card that moves).
 *
 * Two people who put a card into the same gap at once get equal orders, and such cards sort by id.
 * Nothing fits between equal orders, so a card put there comes right after all of them.
 */
export function orderAt(orders: readonly string[], index: number): string {
  const before = index > 0 ? orders[index - 1] : undefined
  const after = orders.slice(index).find((order) => before === undefined || order > before)
  try {
    return generateKeyBetween(before ?? null, after ?? null)
  } catch {
    return betweenForeign(before ?? "", after)
  }
}

/** Other programs may write orders that our library did not make ("m", "0.5"); any string sorts. */
function betweenForeign(before: string, after: string | undefined): string {
  const next = `${before}V`
  if (after === undefined || next < after) return next
  if (!after.startsWith(before)) return before
  return before + below(after.slice(before.length))
}

/** A string that sorts before `rest`; `rest` itself where there is none. */
function below(rest: string): string {
  const first = BASE_62_DIGITS.indexOf(rest.charAt(0))
  if (first > 1) return BASE_62_DIGITS.charAt(first >> 1)
  if (first === 1) return "0V"
  return rest === "" ? rest : rest.charAt(0) + below(rest.slice(1))
}

/** Whether a value can be an order: 1 to 200 printable ASCII characters. */
export function isOrder(value: unknown): value is string {
  return typeof value === "string" && /^[!-~]{1,200}$/.test(value)
}

/** Sorts cards: by order, and equal orders by id. Plain code-point order, the same everywhere. */
export function byPlace(
  a: { id: string; place: { order: string } },
  b: { id: string; place: { order: string } },
): number {
  if (a.place.order !== b.place.order) return a.place.order < b.place.order ? -1 : 1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
