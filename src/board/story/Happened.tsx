import type { StoryEntry } from "../../contract/answers.ts"
import { useLanguage } from "../../language/useLanguage.ts"
import type { CardId, PersonId } from "../../meeting/ids.ts"
import { COLUMN_OF } from "../../meeting/schema.ts"
import { useCard, useNames } from "../../sync/react/meeting.ts"
import { firstWords } from "../firstWords.ts"
import { BringBack } from "./BringBack.tsx"
import { sentenceOf } from "./sentence.ts"

/** One thing that happened, in one sentence; and how the card was then, where it is not so now. */
export function Happened({ entry, onBack }: { entry: StoryEntry; onBack: () => void }) {
  const { t, rich, time, list } = useLanguage()
  const names = useNames()
  const card = useCard(entry.card as CardId)
  const nameOf = (person: string | undefined) =>
    names.get(person as PersonId) ?? t("board.somebody")
  const by = [entry.by, ...(entry.also ?? [])]
  const words = firstWords(entry.was.text)
  return (
    <li>
      <p className="happened">
        <time dateTime={new Date(entry.at).toISOString()}>{time(entry.at)}</time>
        <span>
          {rich(sentenceOf(entry, card?.author), {
            name: <bdi>{list(by.map(nameOf))}</bdi>,
            count: by.length,
            other: <bdi>{nameOf(card?.author)}</bdi>,
            card: words === "" ? t("story.wordless") : <q dir="auto">{words}</q>,
            column: t(`column.${COLUMN_OF[entry.was.kind]}`).toLowerCase(),
            kind: t(`kind.${entry.was.kind}`).toLowerCase(),
          })}
        </span>
      </p>
      {card && <BringBack card={card} was={entry.was} onBack={onBack} />}
    </li>
  )
}
