import { useLanguage } from "../language/useLanguage.ts"
import { useHistory, useMayWrite, useMe } from "../sync/react/meeting.ts"
import { useSource } from "../sync/react/useSource.ts"
import { Button } from "../ui/Button.tsx"
import type { SignName } from "../ui/Sign.tsx"
import { useDesk, type Opened } from "./desk.ts"
import { OwnWay } from "./own/OwnWay.tsx"

/** Taking one's own back, doing it again, the bin, and for the facilitator what happened and what is still open. */
export function RailFoot() {
  const { t } = useLanguage()
  const { seat } = useMe()
  return (
    <div className="foot">
      <UndoButtons />
      <Way to={{ is: "bin" }} sign="bin">
        {t("board.bin")}
      </Way>
      {seat === "facilitator" && (
        <>
          <Way to={{ is: "story", card: null }} sign="story">
            {t("board.story")}
          </Way>
          <Way to={{ is: "open-ends" }} sign="no">
            {t("board.openEnds")}
          </Way>
        </>
      )}
      <OwnWay />
    </div>
  )
}

/** Opens something, and closes it again. */
function Way({ to, sign, children }: { to: Opened; sign: SignName; children: string }) {
  const { opened, open, close } = useDesk()
  const isOpen = useSource(opened, (now) => now?.is === to.is)
  return (
    <Button
      look="plain"
      sign={sign}
      aria-expanded={isOpen}
      onClick={() => (isOpen ? close() : open(to))}
    >
      {children}
    </Button>
  )
}

export function UndoButtons() {
  const { t } = useLanguage()
  const { undo, redo, possible } = useHistory()
  const { notice } = useDesk()
  const mayWrite = useMayWrite()
  const go = (turn: typeof undo) => {
    if (turn(Date.now()) === "overtaken") notice.set({ is: "overtaken" })
  }
  return (
    <>
      <Button
        look="plain"
        sign="undo"
        disabled={!mayWrite || !possible.undo}
        onClick={() => go(undo)}
      >
        {t("board.undo")}
      </Button>
      <Button
        look="plain"
        sign="redo"
        disabled={!mayWrite || !possible.redo}
        onClick={() => go(redo)}
      >
        {t("board.redo")}
      </Button>
    </>
  )
}
