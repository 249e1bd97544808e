import { useEffect, useRef, useState, type ReactNode } from "react"
import { useLanguage } from "../language/useLanguage.ts"
import { useFacts, useMe } from "../sync/react/meeting.ts"
import { Sign } from "../ui/Sign.tsx"
import { useSaid } from "./begun.ts"
import { CountsForAll } from "./CountsForAll.tsx"
import { Until } from "./Until.tsx"
import { LookBack } from "./LookBack.tsx"
import "../language/later.ts"
import "./back.css"

/** What the way opens: the questions, and once they are answered what becomes of all this. */
export function BackSheet({ copy }: { copy: ReactNode }) {
  const { t } = useLanguage()
  const { stage, fixed } = useFacts()
  const { personId } = useMe()
  const [isSaid, note] = useSaid()
  const [isJustSaid, setJustSaid] = useState(false)
  if (!personId || (stage !== "looking-back" && !isSaid))
    return <p className="quiet">{t("back.toCome")}</p>
  if (!isSaid)
    return (
      <LookBack
        onSaid={() => {
          setJustSaid(true)
          note()
        }}
      />
    )
  return (
    <>
      <Thanks takesFocus={isJustSaid} />
      <Until copy={copy} />
      {fixed && <CountsForAll />}
    </>
  )
}

/** It was sent; a person's own answers are shown to nobody any more, not to themselves either. */
function Thanks({ takesFocus }: { takesFocus: boolean }) {
  const { t } = useLanguage()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (takesFocus) heading.current?.focus()
  }, [takesFocus])
  return (
    <section className="back-thanks">
      <h3 ref={heading} tabIndex={-1}>
        <Sign name="yes" /> {t("back.thanks")}
      </h3>
      <p>{t("back.thanksHelp")}</p>
    </section>
  )
}
