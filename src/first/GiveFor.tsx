import { useEffect, useRef } from "react"
import { useLanguage } from "../language/useLanguage.ts"
import type { PersonId } from "../meeting/ids.ts"
import { useNames } from "../sync/react/meeting.ts"
import { Button } from "../ui/Button.tsx"
import { GiveDots } from "./GiveDots.tsx"

/** For somebody without a device, in their name. */
export function GiveFor({ person, onDone }: { person: PersonId; onDone: () => void }) {
  const { t } = useLanguage()
  const name = useNames().get(person) ?? t("board.somebody")
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {t("first.theirs", { name })}
      </h3>
      <Button look="plain" sign="back" onClick={onDone}>
        {t("first.done")}
      </Button>
      <GiveDots person={person} />
    </>
  )
}
