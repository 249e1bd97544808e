import { useLanguage } from "../language/useLanguage.ts"
import { useHistory, useMayWrite } from "../sync/react/meeting.ts"
import { useSource } from "../sync/react/useSource.ts"
import { Button } from "../ui/Button.tsx"
import { useDesk } from "./desk.ts"
import { OwnWay } from "./own/OwnWay.tsx"

/** Taking one's own back, doing it again, and the bin. */
export function RailFoot() {
  const { t } = useLanguage()
  const { opened, open, close } = useDesk()
  const isOpen = useSource(opened, (now) => now?.is === "bin")
  return (
    <div className="foot">
      <UndoButtons />
      <Button
        look="plain"
        sign="bin"
        aria-expanded={isOpen}
        onClick={() => (isOpen ? close() : open({ is: "bin" }))}
      >
        {t("board.bin")}
      </Button>
      <OwnWay />
    </div>
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
