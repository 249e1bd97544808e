import { CLOSE } from "../contract/close.ts"
import { useLanguage } from "../language/useLanguage.ts"
import { Sign } from "../ui/Sign.tsx"
import "./ended.css"

type Because = "deleted" | "nowhere" | "unknown" | "closedBook" | "stopped"

const BECAUSE: Record<number, Because> = {
  [CLOSE.deleted]: "deleted",
  [CLOSE.noSuchMeeting]: "nowhere",
  [CLOSE.unknown]: "unknown",
  [CLOSE.bookChanged]: "closedBook",
}

/** The connection ended, for good or until something is mended. The room reads why, and who can do something about it. */
export function Ended({ code }: { code: number }) {
  const { t } = useLanguage()
  const because = BECAUSE[code] ?? "stopped"
  return (
    <main className="wall-ended">
      <Sign name="table" label="Aan Tafel" />
      <h1>{t(`screen.${because}`)}</h1>
      <p>{t(`screen.${because}Help`)}</p>
    </main>
  )
}
