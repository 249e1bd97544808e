import type { KeyboardEvent } from "react"

/** What Safari gives for a key that ends a word being composed, when it says so no more itself. */
const COMPOSED = 229

/** Whether a key only ends a word that is put together, as in Japanese: then Enter sends nothing. */
export const finishesWord = ({ nativeEvent }: KeyboardEvent): boolean =>
  nativeEvent.isComposing || nativeEvent.keyCode === COMPOSED
