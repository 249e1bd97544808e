import { useLanguage } from "../../language/useLanguage.ts"
import { LIMITS } from "../../meeting/limits.ts"
import { Segments } from "../../ui/Segments.tsx"
import type { DetailsProps } from "./detailsProps.ts"
import { TellField } from "../../ui/TellField.tsx"

const WENT = ["done", "other", "not-yet"] as const

/** At a follow-up: what became of it, and what helped. Nothing of it is a mark. */
export function HowItWent({ card: { state, helped }, disabled, tell }: DetailsProps) {
  const { t } = useLanguage()
  const went = WENT.find((one) => one === state)
  return (
    <>
      <Segments
        label={t("ties.howWasIt")}
        value={went}
        options={WENT.map((value) => ({ value, label: t(`state.${value}`) }))}
        disabled={disabled}
        onChange={(chosen) => tell({ state: chosen })}
        onClear={() => tell({ state: undefined })}
      />
      {(went || helped) && (
        <TellField
          label={t(went === "not-yet" ? "ties.helpedYet" : "ties.helped")}
          value={helped ?? ""}
          most={LIMITS.textLength}
          disabled={disabled}
          onTell={(words) => tell({ helped: words || undefined })}
        />
      )}
    </>
  )
}
