/** Where a sentence ends and another one begins. */
const SENTENCE_END = /[.!?;…]["”’»]?\s+(?=\S)/
/** Words that tie two things somebody does: they go when the two become steps of their own. */
const AND = /,?\s(?:en dan|en|and then|and)\s+(?=\S)/i

/**
 * [P8] The words of a step as two: cut at the end of the first sentence, else at the first "en". Where
 * there is neither, the second is for its writer to say.
 */
export function cutInTwo(text: string): { first: string; second: string } {
  const words = text.trim()
  const cut = SENTENCE_END.exec(words) ?? AND.exec(words)
  if (!cut) return { first: words, second: "" }
  const [gone] = cut
  const end = /^[.!?;…]/.test(gone) ? gone.trimEnd() : ""
  return {
    first: words.slice(0, cut.index) + end,
    second: begun(words.slice(cut.index + gone.length)),
  }
}

/** A sentence begins with a large letter; what begins otherwise stays as it is. */
function begun(words: string): string {
  const [letter = ""] = words
  return letter.toLocaleUpperCase() + words.slice(letter.length)
}
