import { useState } from "react"
import { useLanguage } from "../language/useLanguage.ts"
import type { PersonId } from "../meeting/ids.ts"
import type { ShownScale } from "../meeting/queries/scales.ts"
import { useFacts, useMayWrite, useMe, useScaleNow } from "../sync/react/meeting.ts"
import { Button } from "../ui/Button.tsx"
import { GiveMark, HowItStands } from "./GiveMark.tsx"
import { Marks } from "./Marks.tsx"
import { useMark } from "./useMark.ts"
import "../language/later.ts"

/** What the way to the scale opens: one's own number, and everyone's once they are shown. */
export function ScaleSheet({ onClose }: { onClose: () => void }) {
  const { t } = useLanguage()
  const scale = useScaleNow()
  const me = useMe().personId
  const isShown = useFacts().revealed.scales.some((id) => id === scale?.id)
  if (!scale || !me) return <p className="quiet">{t("scale.none")}</p>
  if (isShown) return <Shown key={scale.id} scale={scale} me={me} />
  return <GiveMark key={scale.id} scale={scale} person={me} onDone={onClose} />
}

function Shown({ scale, me }: { scale: ShownScale; me: PersonId }) {
  const { t } = useLanguage()
  const mayGive = useMayWrite()
  const mark = useMark(scale, me)
  const [giving, setGiving] = useState<"not-yet" | "now" | "done">("not-yet")
  if (giving === "now")
    return (
      <>
        <Button look="plain" sign="back" onClick={() => setGiving("done")}>
          {t("scale.toMarks")}
        </Button>
        <GiveMark scale={scale} person={me} onDone={() => setGiving("done")} />
      </>
    )
  return (
    <>
      <Marks scale={scale} />
      {mayGive && (
        <>
          <p className="small" role="status">
            {mark.keeping !== "kept" ? (
              <HowItStands mark={mark} />
            ) : (
              !mark.score && t("scale.notThereYet")
            )}
          </p>
          <Button autoFocus={giving === "done"} onClick={() => setGiving("now")}>
            {t(mark.score ? "scale.change" : "scale.giveStill")}
          </Button>
        </>
      )}
    </>
  )
}
