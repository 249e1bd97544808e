import { useEffect, useRef, useState } from "react"
import { useLanguage } from "../language/useLanguage.ts"
import type { PersonId } from "../meeting/ids.ts"
import { useFacts, useMayWrite } from "../sync/react/meeting.ts"
import { useSealed } from "../sync/react/useSealed.ts"
import { AskDots } from "./AskDots.tsx"
import { DotsAsked } from "./DotsAsked.tsx"
import { GiveFor } from "./GiveFor.tsx"
import "../language/later.ts"
import "./first.css"

/** The facilitator's: asking everyone what goes first, who gave, and showing it all at once. */
export function First() {
  const { t } = useLanguage()
  const { dots, revealed } = useFacts()
  const mayWrite = useMayWrite()
  const { marks } = useSealed("watch")
  const [gives, setGives] = useState<PersonId>()
  const [gaveFor, setGaveFor] = useState<PersonId>()

  const heading = useRef<HTMLHeadingElement>(null)
  const isOpen = dots !== null && revealed.dots
  // What was pressed is gone: whoever pressed it goes on from here.
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus()
  }, [dots, isOpen])

  function gaveIt(): void {
    setGaveFor(gives)
    setGives(undefined)
  }
  if (dots !== null && gives) return <GiveFor person={gives} onDone={gaveIt} />
  return (
    <div className="first">
      <h3 ref={heading} tabIndex={-1}>
        {t(isOpen ? "first.isOpen" : dots !== null ? "first.isAsked" : "first.none")}
      </h3>
      {dots === null && <p className="quiet">{t("first.about")}</p>}
      {dots !== null ? (
        <DotsAsked marks={marks} onGive={setGives} wroteFor={gaveFor} />
      ) : (
        mayWrite && <AskDots />
      )}
    </div>
  )
}
