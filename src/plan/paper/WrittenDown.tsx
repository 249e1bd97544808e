/** Something the facilitator wrote down for the plan, as they wrote it; nothing where it is empty. */
export function WrittenDown({ title, words }: { title: string; words: string }) {
  if (words.trim() === "") return null
  return (
    <section>
      <h2>{title}</h2>
      <p className="plan-words" dir="auto">
        {words}
      </p>
    </section>
  )
}
