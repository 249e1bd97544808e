import { useLanguage } from "../language/useLanguage.ts"
import type { PersonId } from "../meeting/ids.ts"
import type { ShownScale } from "../meeting/queries/scales.ts"
import { useMayWrite, useMe, useScaleNow } from "../sync/react/meeting.ts"
import { Button } from "../ui/Button.tsx"
import { useIsShown, useMark } from "./useMark.ts"
import "../language/later.ts"

/** While a scale is before everyone: the one way to it, and how it stands with one's own number. */
export function ScaleWay({ onOpen }: { onOpen: () => void }) {
  const scale = useScaleNow()
  const me = useMe()
  return scale && me.personId && <Way scale={scale} me={me.personId} onOpen={onOpen} />
}

function Way({ scale, me, onOpen }: { scale: ShownScale; me: PersonId; onOpen: () => void }) {
  const { t } = useLanguage()
  const mayGive = useMayWrite()
  const { score, keeping } = useMark(scale, me)
  const isShown = useIsShown(scale)
  const leads = useMe().seat === "facilitator"
  // Who gives none has nothing to see before the numbers are shown: whoever leads has no stake in it.
  if (!isShown && (!mayGive || leads)) return null
  const words =
    keeping === "waiting"
      ? t("scale.notSent")
      : isShown
        ? t("scale.see")
        : score
          ? t(score.value === null ? "scale.passed" : "scale.ready")
          : t("scale.give")
  return (
    <div className="way">
      <Button sign={keeping === "waiting" ? "wait" : "scale"} onClick={onOpen}>
        {words}
      </Button>
    </div>
  )
}
