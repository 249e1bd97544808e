import { useEffect, useState, type KeyboardEvent, type ReactNode } from "react"
import { useLanguage } from "../language/useLanguage.ts"
import { useConnection, useCopy } from "../sync/react/meeting.ts"
import { DeskContext, newDesk, useDesk } from "./desk.ts"
import { LaptopBoard } from "./LaptopBoard.tsx"
import { PhoneBoard } from "./PhoneBoard.tsx"
import { Travellers } from "./travel/Travellers.tsx"
import { useForm } from "./useForm.ts"
import "./board.css"

export interface BoardProps {
  /** The address of the plan. */
  planHref: string
  /** What the facilitator invites people with; nothing for others. */
  invite?: ReactNode
}

/** The board in the hand: everything people do with cards, on a laptop and on a phone. */
export function Board(props: BoardProps) {
  const [desk] = useState(newDesk)
  return (
    <DeskContext value={desk}>
      <Table {...props} />
    </DeskContext>
  )
}

function Table(props: BoardProps) {
  const { t } = useLanguage()
  const isConnecting = useConnection().is === "connecting"
  const isLaptop = useForm() === "laptop"
  const undoKeys = useUndoKeys()
  useWarningBeforeLeaving()
  if (isConnecting)
    return (
      <main className="board-waits" role="status">
        {t("board.connecting")}
      </main>
    )
  return (
    // The keys go up to here from whatever has the focus; the board itself is no control.
    <div className="board-in-hand" onKeyDown={undoKeys}>
      {isLaptop ? <LaptopBoard {...props} /> : <PhoneBoard {...props} />}
      <Travellers />
    </div>
  )
}

/** The keys for undo, wherever nothing is written that has its own. */
function useUndoKeys() {
  const { history } = useCopy()
  const { notice } = useDesk()
  return (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return
    const isRedo = event.key === "y" || (event.key.toLowerCase() === "z" && event.shiftKey)
    if (!isRedo && event.key.toLowerCase() !== "z") return
    const { target } = event
    const isOwn = target instanceof HTMLElement && target.classList.contains("opened-words")
    if (!isOwn && target instanceof Element && target.matches("input, textarea, select")) return
    event.preventDefault()
    const became = isRedo ? history.redo(Date.now()) : history.undo(Date.now())
    if (became === "overtaken") notice.set({ is: "overtaken" })
  }
}

/** What is still in the field, or not taken yet, is gone with the page: the browser asks first. */
function useWarningBeforeLeaving(): void {
  const { draft } = useDesk()
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (draft.get().trim() !== "") event.preventDefault()
    }
    window.addEventListener("beforeunload", ask)
    return () => window.removeEventListener("beforeunload", ask)
  }, [draft])
}
