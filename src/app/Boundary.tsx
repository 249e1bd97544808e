import { Component, type ReactNode } from "react"
import { useLanguage } from "../language/useLanguage.ts"
import { Button } from "../ui/Button.tsx"
import { Whole } from "../ui/Whole.tsx"

/** Catches what nobody foresaw in what is below it, and says so calmly. */
export class Boundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override render() {
    return this.state.broken ? <Broken /> : this.props.children
  }
}

function Broken() {
  const { t } = useLanguage()
  return (
    <Whole
      title={t("app.broken")}
      end={
        <Button look="main" big onClick={() => location.reload()}>
          {t("app.reload")}
        </Button>
      }
    >
      <p>{t("app.brokenHelp")}</p>
    </Whole>
  )
}
