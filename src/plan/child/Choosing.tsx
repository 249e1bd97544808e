import { useLanguage } from "../../language/useLanguage.ts"
import type { Plan } from "../../meeting/queries/plan.ts"
import { Button } from "../../ui/Button.tsx"
import { partsOf, type Part } from "./parts.ts"
import type { Made } from "./useMade.ts"

interface Props {
  plan: Plan
  made: Made
  onMake: (part: Partial<Made>) => void
  onAnew: () => void
}

const CALLED = {
  ours: "forChild.goals",
  good: "forChild.safety",
  what: "forChild.steps",
  wrong: "forChild.warnings",
} as const

/** Beside the page: which words of the plan go in, and how many lines and frames there are. */
export function Choosing({ plan, made, onMake, onAnew }: Props) {
  const { t } = useLanguage()
  const { chosen, calls, frames } = made
  const toggle = (id: string) =>
    onMake({
      chosen: chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id],
    })
  return (
    <section className="choosing" aria-labelledby="choosing">
      <h2 id="choosing">{t("forChild.choose")}</h2>
      <p className="quiet">{t("forChild.help")}</p>
      {partsOf(plan).map((part) => (
        <OnePart key={part.name} part={part} chosen={chosen} onToggle={toggle} />
      ))}
      <div className="choosing-acts">
        <Button sign="more" onClick={() => onMake({ calls: [...calls, ""] })}>
          {t("forChild.moreCalls")}
        </Button>
        <Button
          aria-disabled={calls.length === 0}
          onClick={() => onMake({ calls: calls.slice(0, -1) })}
        >
          {t("forChild.lessCalls")}
        </Button>
        <Button sign="more" onClick={() => onMake({ frames: [...frames, ""] })}>
          {t("forChild.moreFrames")}
        </Button>
        <Button
          aria-disabled={frames.length === 0}
          onClick={() => onMake({ frames: frames.slice(0, -1) })}
        >
          {t("forChild.lessFrames")}
        </Button>
        <Button look="plain" onClick={onAnew}>
          {t("forChild.again")}
        </Button>
      </div>
    </section>
  )
}

function OnePart({
  part: { name, cards },
  chosen,
  onToggle,
}: {
  part: Part
  chosen: readonly string[]
  onToggle: (id: string) => void
}) {
  const { t } = useLanguage()
  if (cards.length === 0) return null
  return (
    <fieldset>
      <legend className="label">{t(CALLED[name])}</legend>
      {cards.map(({ id, text }) => (
        <label key={id} className="choosing-card">
          <input type="checkbox" checked={chosen.includes(id)} onChange={() => onToggle(id)} />
          <span dir="auto">{text}</span>
        </label>
      ))}
    </fieldset>
  )
}
