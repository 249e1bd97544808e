/** One change of a text: takes `remove` characters away at `at`, and puts `insert` there. */
export interface Change {
  at: number
  remove: number
  insert: string
}

/**
 * What makes one text of another, word by word, the last change first: done in this order, each place
 * is still where it says. What both have stays untouched, and whoever types there keeps their hold.
 */
export function changesBetween(before: string, after: string): Change[] {
  const [old, now] = [wordsOf(before), wordsOf(after)]
  const shared = longestShared(old, now)
  const changes: Change[] = []
  let [i, j, at] = [0, 0, 0]
  while (i < old.length || j < now.length) {
    const change: Change = { at, remove: 0, insert: "" }
    while (i < old.length || j < now.length) {
      if (i < old.length && old[i] === now[j]) break
      if (j < now.length && shared(i, j + 1) >= shared(i + 1, j)) change.insert += now[j++] ?? ""
      else change.remove += old[i++]?.length ?? 0
    }
    if (change.remove > 0 || change.insert !== "") changes.unshift(change)
    at += change.remove
    for (; i < old.length && old[i] === now[j]; i++, j++) at += old[i]?.length ?? 0
  }
  return changes
}

/** Words and what stands between them; together they are the text. */
function wordsOf(text: string): string[] {
  return text.match(/\s+|\S+/g) ?? []
}

/** How many words two lists share in the same order, from one place in each to their ends. */
function longestShared(old: string[], now: string[]): (i: number, j: number) => number {
  const width = now.length + 1
  const lengths = new Uint16Array((old.length + 1) * width)
  const shared = (i: number, j: number) =>
    i > old.length || j > now.length ? 0 : (lengths[i * width + j] ?? 0)
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        old[i] === now[j] ? shared(i + 1, j + 1) + 1 : Math.max(shared(i + 1, j), shared(i, j + 1))
  return shared
}
