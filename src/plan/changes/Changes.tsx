import { useState } from "react"
import { useLanguage } from "../../language/useLanguage.ts"
import { planChanges } from "../../meeting/queries/planChanges.ts"
import { Button } from "../../ui/Button.tsx"
import { Pick } from "../../ui/Pick.tsx"
import { Sheet } from "../../ui/Sheet.tsx"
import { usePlanAt } from "../usePlanAt.ts"
import { CardsChanged } from "./CardsChanged.tsx"
import { GivenChanged } from "./GivenChanged.tsx"
import { ScalesChanged } from "./ScalesChanged.tsx"
import { ToldChanged } from "./ToldChanged.tsx"
import "./changes.css"

/** The board as it is now, in the place of a version. */
const NOW = "now"

interface Props {
  newest: number
  /** Whether the board is open, so that there is something newer than the newest version. */
  open: boolean
}

/** [P12] What became of each card and part between any two versions; nothing while there is but one. */
export function Changes({ newest, open }: Props) {
  const { t } = useLanguage()
  const [isOpen, setOpen] = useState(false)
  if (newest + (open ? 1 : 0) < 2) return null
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t("changes.title")}</Button>
      {isOpen && (
        <Sheet
          large
          title={t("changes.title")}
          closeLabel={t("app.close")}
          onClose={() => setOpen(false)}
        >
          <BetweenTwo newest={newest} open={open} />
        </Sheet>
      )}
    </>
  )
}

function BetweenTwo({ newest, open }: Props) {
  const { t } = useLanguage()
  const [from, setFrom] = useState(String(open ? newest : newest - 1))
  const [to, setTo] = useState(open ? NOW : String(newest))
  const versions = Array.from({ length: newest }, (_, index) => String(index + 1))
  const options = [
    ...versions.map((value) => ({
      value,
      words: t("plan.version", { version: value }),
    })),
    ...(open ? [{ value: NOW, words: t("plan.asItStands") }] : []),
  ]
  return (
    <div className="changes">
      <div className="changes-which">
        <span>{t("changes.from")}</span>
        <Pick label={t("changes.from")} value={from} options={options} onChange={setFrom} />
        <span>{t("changes.to")}</span>
        <Pick label={t("changes.to")} value={to} options={options} onChange={setTo} />
      </div>
      {from === to ? (
        <p role="status">{t("changes.same")}</p>
      ) : (
        <Difference key={`${from} ${to}`} from={from} to={to} />
      )}
    </div>
  )
}

const versionOf = (which: string) => (which === NOW ? undefined : Number(which))

function Difference({ from, to }: { from: string; to: string }) {
  const { t } = useLanguage()
  const before = usePlanAt(versionOf(from))
  const after = usePlanAt(versionOf(to))
  if (before.ok === "asking" || after.ok === "asking")
    return <p role="status">{t("plan.connecting")}</p>
  if (!before.ok) return <p role="status">{t(`error.${before.code}`)}</p>
  if (!after.ok) return <p role="status">{t(`error.${after.code}`)}</p>
  const changes = planChanges(before.value, after.value)
  if (Object.values(changes).every((part) => part.length === 0))
    return <p role="status">{t("changes.nothing")}</p>
  return (
    <>
      <CardsChanged changes={changes.cards} />
      <ScalesChanged changes={changes.scales} before={before.value} after={after.value} />
      <GivenChanged changes={changes} before={before.value} after={after.value} />
      <ToldChanged keys={changes.particulars} before={before.value} after={after.value} />
    </>
  )
}
