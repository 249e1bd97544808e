import { useState, type ComponentType } from "react"
import { useLanguage } from "../../language/useLanguage.ts"
import type { Particulars } from "../../meeting/schema.ts"
import { useMayWrite, useMe, useParticulars } from "../../sync/react/meeting.ts"
import { Sheet } from "../../ui/Sheet.tsx"
import { useWide } from "../../ui/useWide.ts"
import { Sign } from "../../ui/Sign.tsx"
import { KeepsOverview } from "./KeepsOverview.tsx"
import { NextTime } from "./NextTime.tsx"
import { ThisMeeting } from "./ThisMeeting.tsx"
import { WhenItGoesWrong } from "./WhenItGoesWrong.tsx"
import { WhoGetsWhat } from "./WhoGetsWhat.tsx"
import { WhoWas } from "./WhoWas.tsx"
import { WhoWasNotAsked } from "./WhoWasNotAsked.tsx"
import "./told.css"

interface Group {
  keys: (keyof Particulars)[]
  part: ComponentType
}

/** What is written down together: opened by one press, each part told alone. */
const GROUPS = {
  thisMeeting: {
    keys: [
      "number",
      "heldOn",
      "startsAt",
      "endsAt",
      "place",
      "planTypes",
      "framework",
      "houseRules",
      "parked",
      "keptBy",
    ],
    part: ThisMeeting,
  },
  whoWas: { keys: ["relations", "missing", "childHeard"], part: WhoWas },
  whenWrong: { keys: ["warnings"], part: WhenItGoesWrong },
  overview: { keys: ["coordinator", "owners"], part: KeepsOverview },
  nextTime: {
    keys: ["reviewOn", "reviewAt", "reviewPlace", "reviewBy", "reviewEarlier"],
    part: NextTime,
  },
  copies: { keys: ["copies"], part: WhoGetsWhat },
  notAsked: { keys: ["notAsked"], part: WhoWasNotAsked },
} satisfies Record<string, Group>
type GroupName = keyof typeof GROUPS
const NAMES = Object.keys(GROUPS) as GroupName[]

/** [P10] For whoever leads, while the plan is not fixed: what it says besides what lies on the board. */
export function ToldGroups() {
  const { t } = useLanguage()
  const { seat } = useMe()
  const mayWrite = useMayWrite()
  const isWide = useWide()
  const [opened, open] = useState<GroupName>()
  if (seat !== "facilitator" || !mayWrite) return null
  const Part = opened && GROUPS[opened].part
  return (
    <details className="told" open={isWide}>
      <summary>{t("told.title")}</summary>
      <p className="quiet">{t("told.help")}</p>
      <ul>
        {NAMES.map((name) => (
          <li key={name}>
            <ToldGroup name={name} onOpen={() => open(name)} />
          </li>
        ))}
      </ul>
      {Part && (
        <Sheet
          title={t(`told.${opened}`)}
          closeLabel={t("app.close")}
          onClose={() => open(undefined)}
        >
          <Part />
        </Sheet>
      )}
    </details>
  )
}

/** The way to one group, and whether anything is written in it. */
function ToldGroup({ name, onOpen }: { name: GroupName; onOpen: () => void }) {
  const { t } = useLanguage()
  const particulars = useParticulars()
  const isWritten = GROUPS[name].keys.some((key) => isSaid(particulars[key]))
  return (
    <button type="button" className="told-way" onClick={onOpen}>
      <Sign name="pen" />
      <span>{t(`told.${name}`)}</span>{" "}
      <span className="quiet small">{t(isWritten ? "told.written" : "told.empty")}</span>
    </button>
  )
}

function isSaid(value: Particulars[keyof Particulars]): boolean {
  return typeof value === "object" && value !== null
    ? Object.keys(value).length > 0
    : Boolean(value)
}
