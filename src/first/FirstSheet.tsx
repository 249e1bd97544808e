import { useState } from "react"
import { useLanguage } from "../language/useLanguage.ts"
import type { PersonId } from "../meeting/ids.ts"
import { useFacts, useMayWrite, useMe } from "../sync/react/meeting.ts"
import { Button } from "../ui/Button.tsx"
import { DotsShown } from "./DotsShown.tsx"
import { GiveDots } from "./GiveDots.tsx"
import { HowDotsStand } from "./HowDotsStand.tsx"
import { useGiven } from "./useGiven.ts"
import "../language/later.ts"

/** What the way opens: one's own dots, and everyone's once they are shown. */
export function FirstSheet() {
  const { t } = useLanguage()
  const { dots, revealed } = useFacts()
  const me = useMe().personId
  const mayGive = useMayWrite()
  if (dots === null || !me) return <p className="quiet">{t("first.none")}</p>
  if (revealed.dots) return <Shown me={me} />
  return mayGive ? <GiveDots person={me} /> : <p className="quiet">{t("first.notYet")}</p>
}

function Shown({ me }: { me: PersonId }) {
  const { t } = useLanguage()
  const mayGive = useMayWrite()
  const given = useGiven(me)
  const [giving, setGiving] = useState<"not-yet" | "now" | "done">("not-yet")
  if (giving === "now")
    return (
      <>
        <Button look="plain" sign="back" autoFocus onClick={() => setGiving("done")}>
          {t("first.toDots")}
        </Button>
        <GiveDots person={me} />
      </>
    )
  return (
    <>
      <DotsShown />
      {mayGive && (
        <>
          <HowDotsStand keeping={given.keeping} />
          <Button autoFocus={giving === "done"} onClick={() => setGiving("now")}>
            {t(given.left < given.each ? "first.change" : "first.giveStill")}
          </Button>
        </>
      )}
    </>
  )
}
