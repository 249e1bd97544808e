import { useLanguage } from "../language/useLanguage.ts"
import type { PersonId } from "../meeting/ids.ts"
import { useFacts, useMayWrite, useMe } from "../sync/react/meeting.ts"
import { Button } from "../ui/Button.tsx"
import { useGiven } from "./useGiven.ts"
import "../language/later.ts"

/** While dots are asked or shown: the one way to them, and how it stands with one's own. */
export function FirstWay({ onOpen }: { onOpen: () => void }) {
  const { personId } = useMe()
  return personId && <Way me={personId} onOpen={onOpen} />
}

function Way({ me, onOpen }: { me: PersonId; onOpen: () => void }) {
  const { t } = useLanguage()
  const mayGive = useMayWrite()
  const { revealed } = useFacts()
  const { left, each, keeping } = useGiven(me)
  const leads = useMe().seat === "facilitator"
  // Who gives none has nothing to see before they are shown: whoever leads has no stake in it.
  if (!revealed.dots && (!mayGive || leads)) return null
  const words =
    keeping === "waiting"
      ? t("first.notSent")
      : revealed.dots
        ? t("first.see")
        : left <= 0
          ? t("first.ready")
          : left < each
            ? t("first.still", { count: left })
            : t("first.give")
  return (
    <div className="way">
      <Button sign={keeping === "waiting" ? "wait" : "first"} onClick={onOpen}>
        {words}
      </Button>
    </div>
  )
}
