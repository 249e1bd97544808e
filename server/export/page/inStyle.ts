/**
 * Words as a string of a style sheet. Everything but plain letters and spaces goes in by its number, so
 * that nothing that somebody wrote ends the string, the rule, or the element around it.
 */
export function inStyle(words: string): string {
  const escaped = words.replace(
    /[^A-Za-z0-9 .,]/gu,
    (sign) => `\\${sign.codePointAt(0)?.toString(16) ?? ""} `,
  )
  return `"${escaped}"`
}
