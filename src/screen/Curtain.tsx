import { useLanguage } from "../language/useLanguage.ts"
import { Sign } from "../ui/Sign.tsx"
import { StatusLine } from "./StatusLine.tsx"
import "./curtain.css"

/** [G1] The facilitator drew the curtain: blank and friendly, and nothing of the table is on the page. */
export function Curtain() {
  const { t } = useLanguage()
  return (
    <div className="wall-curtain">
      <main>
        <Sign name="table" label="Aan Tafel" />
        <h1>{t("screen.pause")}</h1>
        <p>{t("screen.pauseHelp")}</p>
      </main>
      <footer className="wall-foot">
        <StatusLine />
      </footer>
    </div>
  )
}
