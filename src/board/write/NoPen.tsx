import type { ReactNode } from "react"
import { useLanguage } from "../../language/useLanguage.ts"
import { useFacts, useMe } from "../../sync/react/meeting.ts"
import { Ask } from "./Ask.tsx"

/**
 * In the place of the field, for whoever can write nothing now: the question that is asked, and for an
 * interpreter why there is no field. Nothing when there is nothing to tell.
 */
export function NoPen({ place, children }: { place: "pen" | "write"; children?: ReactNode }) {
  const { t, language } = useLanguage()
  const { asked } = useFacts()
  const readsAlong = useMe().group === "interpreter"
  if (!children && !asked && !readsAlong) return null
  return (
    <div className={place}>
      {children}
      {asked && <Ask words={asked[language]} isAsked />}
      {readsAlong && <p className="reads-along">{t("board.readsAlong")}</p>}
    </div>
  )
}
