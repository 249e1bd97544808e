import { useLanguage } from "../../language/useLanguage.ts"
import type { PersonId } from "../../meeting/ids.ts"
import { useMe, useNames, useSpokenFor } from "../../sync/react/meeting.ts"
import { Pick } from "../../ui/Pick.tsx"

/** Who says it: the facilitator writes for somebody without a device too. */
export function useAuthor(chosen: PersonId | null): PersonId | null {
  const { personId } = useMe()
  const silent = useSpokenFor(chosen)
  return silent.find(({ id }) => id === chosen)?.id ?? personId
}

/** "Voor …": in whose name is written. Nothing for who writes for themselves alone. */
export function ForWhom({
  author,
  onChange,
}: {
  author: PersonId
  onChange: (author: PersonId) => void
}) {
  const { t } = useLanguage()
  const { personId } = useMe()
  const names = useNames()
  const silent = useSpokenFor(author)
  if (silent.length === 0 || !personId) return null
  return (
    <Pick
      label={t("board.forWhom")}
      value={author}
      options={[
        { value: personId, words: t("board.forMyself") },
        ...silent.map(({ id }) => ({
          value: id,
          words: t("board.for", { name: names.get(id) ?? "" }),
        })),
      ]}
      onChange={onChange}
    />
  )
}
