import { useLanguage } from "../../language/useLanguage.ts"
import { useParticulars } from "../../sync/react/meeting.ts"
import { Field } from "../../ui/Field.tsx"
import { OnePerson } from "./OnePerson.tsx"
import { Refused } from "./Refused.tsx"
import { TellWords } from "./TellWords.tsx"
import { useTelling } from "./useTelling.ts"

/** The next meeting, who arranges it, and what brings it forward. */
export function NextTime() {
  const { t } = useLanguage()
  const { tell, refusal } = useTelling()
  const { reviewOn, reviewAt, reviewPlace, reviewBy, reviewEarlier } = useParticulars()
  return (
    <>
      <p>{t("told.askNextTime")}</p>
      <Refused because={refusal} />
      <div className="told-row">
        <Field
          label={t("told.reviewOn")}
          type="date"
          value={reviewOn ?? ""}
          onChange={({ target }) => tell("reviewOn", target.value || null)}
        />
        <Field
          label={t("told.reviewAt")}
          type="time"
          value={reviewAt ?? ""}
          onChange={({ target }) => tell("reviewAt", target.value || null)}
        />
      </div>
      <TellWords
        name="reviewPlace"
        label={t("told.reviewPlace")}
        value={reviewPlace}
        onTell={(words) => tell("reviewPlace", words)}
      />
      <OnePerson
        label={t("told.reviewBy")}
        chosen={reviewBy}
        onChoose={(person) => tell("reviewBy", person)}
      />
      <TellWords
        name="reviewEarlier"
        lines={2}
        label={t("told.reviewEarlier")}
        hint={t("told.reviewEarlierHint")}
        value={reviewEarlier}
        onTell={(words) => tell("reviewEarlier", words)}
      />
    </>
  )
}
