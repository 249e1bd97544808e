import { useLanguage } from "../../language/useLanguage.ts"
import { LIMITS } from "../../meeting/limits.ts"
import { FRAMEWORKS, PLAN_TYPES } from "../../meeting/schema.ts"
import { useFacts, useParticulars } from "../../sync/react/meeting.ts"
import { Chips } from "../../ui/Chips.tsx"
import { Choice } from "../../ui/Choice.tsx"
import { Field } from "../../ui/Field.tsx"
import { Refused } from "./Refused.tsx"
import { TellWords } from "./TellWords.tsx"
import { useTelling } from "./useTelling.ts"

/** Which meeting it is, when and where; what kind of plan; and what was agreed and put aside. */
export function ThisMeeting() {
  const { t } = useLanguage()
  const { tell, refusal } = useTelling()
  const { title } = useFacts()
  const { number, heldOn, startsAt, endsAt, place, planTypes, framework, ...rest } =
    useParticulars()
  return (
    <>
      <Refused because={refusal} />
      {/* A follow-up has the name of the meeting before it. */}
      <TellWords
        name="title"
        label={t("told.name")}
        value={title}
        most={LIMITS.titleLength}
        onTell={(words) => tell("title", words)}
      />
      <Field
        label={t("told.number")}
        type="number"
        inputMode="numeric"
        min={1}
        value={number ?? ""}
        onChange={({ target }) => tell("number", target.valueAsNumber || null)}
      />
      <div className="told-row">
        <Field
          label={t("told.heldOn")}
          type="date"
          value={heldOn ?? ""}
          onChange={({ target }) => tell("heldOn", target.value || null)}
        />
        <Field
          label={t("told.startsAt")}
          type="time"
          value={startsAt ?? ""}
          onChange={({ target }) => tell("startsAt", target.value || null)}
        />
        <Field
          label={t("told.endsAt")}
          type="time"
          value={endsAt ?? ""}
          onChange={({ target }) => tell("endsAt", target.value || null)}
        />
      </div>
      <TellWords
        name="place"
        label={t("told.place")}
        value={place}
        onTell={(words) => tell("place", words)}
      />
      <Chips
        label={t("told.planTypes")}
        options={PLAN_TYPES.map((value) => ({ value, label: t(`planType.${value}`) }))}
        chosen={planTypes}
        onChange={(chosen) => tell("planTypes", chosen)}
      />
      <Choice
        label={t("told.framework")}
        value={framework ?? undefined}
        options={FRAMEWORKS.map((value) => ({ value, label: t(`framework.${value}`) }))}
        help={t("told.frameworkHint")}
        onChange={(chosen) => tell("framework", chosen)}
        onClear={() => tell("framework", null)}
      />
      <TellWords
        name="houseRules"
        lines={2}
        label={t("told.houseRules")}
        value={rest.houseRules}
        onTell={(words) => tell("houseRules", words)}
      />
      <TellWords
        name="parked"
        lines={2}
        label={t("told.parked")}
        hint={t("told.parkedHint")}
        value={rest.parked}
        onTell={(words) => tell("parked", words)}
      />
      <TellWords
        name="keptBy"
        label={t("told.keptBy")}
        hint={t("told.keptByHint")}
        value={rest.keptBy}
        onTell={(words) => tell("keptBy", words)}
      />
    </>
  )
}
