const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"

/** A new id of 20 letters that nobody else will have. Works over plain http, where there is no `randomUUID`. */
export function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(20))].map((byte) => LETTERS[byte & 63]).join("")
}
