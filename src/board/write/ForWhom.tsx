import { useLanguage } from "../../language/useLanguage.ts"
import type { PersonId } from "../../meeting/ids.ts"
import { isRemoved } from "../../meeting/queries/people.ts"
import { useMe, useNames, usePeople } from "../../sync/react/meeting.ts"
import { Pick } from "./Pick.tsx"

/** Who says it: the facilitator writes for somebody without a device too. */
export function useAuthor(chosen: PersonId | null): PersonId | null {
  const { personId } = useMe()
  const silent = useSilent(chosen)
  return silent.find(({ id }) => id === chosen)?.id ?? personId
}

/**
 * Those for whom this person may write: the facilitator, for who has no device. Who was removed is
 * not offered, but words that are being written in their name stay theirs.
 */
function useSilent(chosen: PersonId | null) {
  const { seat } = useMe()
  const people = usePeople()
  if (seat !== "facilitator") return []
  return people.filter((one) => !one.device && (!isRemoved(one) || one.id === chosen))
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
  const silent = useSilent(author)
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
