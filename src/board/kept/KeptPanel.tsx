import { useLanguage } from "../../language/useLanguage.ts"
import { useMe } from "../../sync/react/meeting.ts"
import { Button } from "../../ui/Button.tsx"
import { useDesk } from "../desk.ts"
import { Panel } from "../Panel.tsx"
import { DeleteNow } from "./DeleteNow.tsx"
import { ForgetMe } from "./ForgetMe.tsx"
import { UntilWhen } from "./UntilWhen.tsx"
import "./kept.css"

/** What is kept, until when, and how it goes: the same for everyone, and what the facilitator can do. */
export function KeptPanel({ planHref }: { planHref: string }) {
  const { t } = useLanguage()
  const { open } = useDesk()
  const isFacilitator = useMe().seat === "facilitator"
  return (
    <Panel title={t("kept.title")}>
      <section className="kept-part">
        <UntilWhen planHref={planHref} />
        {isFacilitator && <Button onClick={() => open({ is: "log" })}>{t("kept.log")}</Button>}
      </section>
      <section className="kept-part">
        <h3 className="label">{t("kept.thisDevice")}</h3>
        <ForgetMe />
      </section>
      {isFacilitator && (
        <section className="kept-part">
          <h3 className="label">{t("kept.forEveryone")}</h3>
          <DeleteNow />
        </section>
      )}
    </Panel>
  )
}
