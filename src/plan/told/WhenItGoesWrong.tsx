import { useState } from "react"
import { useLanguage } from "../../language/useLanguage.ts"
import type { Warning } from "../../meeting/schema.ts"
import { useParticulars } from "../../sync/react/meeting.ts"
import { Button } from "../../ui/Button.tsx"
import { Refused } from "./Refused.tsx"
import { TellWords } from "./TellWords.tsx"
import { useTelling } from "./useTelling.ts"

/** Signs that it goes wrong, and for each who does what then: one stands open to be written. */
export function WhenItGoesWrong() {
  const { t } = useLanguage()
  const { tell, refusal } = useTelling()
  const { warnings } = useParticulars()
  const [open, setOpen] = useState(Math.max(1, warnings.length))
  const rows = Array.from({ length: Math.max(open, warnings.length) }, (_, index) => index)

  /** A sign of which nothing is written is none. */
  function write(index: number, part: Partial<Warning>) {
    const all = rows.map((row) => warnings[row] ?? { sign: "", act: "" })
    const next = all.map((one, row) => (row === index ? { ...one, ...part } : one))
    return tell(
      "warnings",
      next.filter(({ sign, act }) => sign || act),
    )
  }

  return (
    <>
      <p>{t("told.askWhenWrong")}</p>
      <Refused because={refusal} />
      {rows.map((index) => (
        <fieldset key={index} className="told-group">
          <legend className="label">{t("told.warning", { number: index + 1 })}</legend>
          <TellWords
            name={`sign-${index}`}
            label={t("told.sign")}
            value={warnings[index]?.sign ?? ""}
            onTell={(sign) => write(index, { sign })}
          />
          <TellWords
            name={`act-${index}`}
            label={t("told.act")}
            lines={2}
            value={warnings[index]?.act ?? ""}
            onTell={(act) => write(index, { act })}
          />
          {warnings[index] && (
            <Button
              look="plain"
              sign="bin"
              onClick={() => {
                setOpen(Math.max(1, warnings.length - 1))
                tell(
                  "warnings",
                  warnings.filter((_, row) => row !== index),
                )
              }}
            >
              {t("told.lessWarning", { number: index + 1 })}
            </Button>
          )}
        </fieldset>
      ))}
      <Button sign="more" onClick={() => setOpen(rows.length + 1)}>
        {t("told.moreWarnings")}
      </Button>
    </>
  )
}
