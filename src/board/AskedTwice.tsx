import { useEffect, useId, useRef, useState, type ReactNode } from "react"
import { useLanguage } from "../language/useLanguage.ts"
import type { CallProblem } from "../sync/api.ts"
import { Button } from "../ui/Button.tsx"
import "./asked-twice.css"

interface Props {
  /** What the first button says. */
  act: string
  look?: "plain" | undefined
  /** What the second one says. */
  sure: string
  /** What somebody should know before they press it. */
  children: ReactNode
  /** Does it; gives what went wrong, if anything. When all is well the page shows that itself. */
  onSure: () => Promise<CallProblem | undefined>
}

type Asked = "not-yet" | "once" | "taken-back"

/** Something that happens at once and for others too is asked twice. */
export function AskedTwice({ act, look, ...more }: Props) {
  const [asked, ask] = useState<Asked>("not-yet")
  if (asked === "once") return <Sure act={act} {...more} onNot={() => ask("taken-back")} />
  return (
    <Button look={look} autoFocus={asked === "taken-back"} onClick={() => ask("once")}>
      {act}
    </Button>
  )
}

/** What is asked takes the focus, and not the button: pressing the same key twice does nothing. */
function Sure({ act, sure, children, onSure, onNot }: Omit<Props, "look"> & { onNot: () => void }) {
  const { t } = useLanguage()
  const [problem, setProblem] = useState<CallProblem>()
  const [busy, setBusy] = useState(false)
  const asked = useRef<HTMLDivElement>(null)
  const helpId = useId()
  useEffect(() => asked.current?.focus(), [])

  async function go(): Promise<void> {
    if (busy) return
    setBusy(true)
    setProblem(await onSure())
    setBusy(false)
  }

  return (
    <div
      ref={asked}
      className="asked-twice"
      role="group"
      tabIndex={-1}
      aria-label={act}
      aria-describedby={helpId}
    >
      <div id={helpId}>{children}</div>
      <p className="field-problem" role="status">
        {problem && t(`error.${problem}`)}
      </p>
      <div className="two-acts">
        <Button look="plain" onClick={onNot}>
          {t("app.cancel")}
        </Button>
        {/* The second press of a double one was meant for the first button. */}
        <Button aria-busy={busy} onClick={({ detail }) => detail < 2 && void go()}>
          {sure}
        </Button>
      </div>
    </div>
  )
}
