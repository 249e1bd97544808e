import { useEffect, useEffectEvent, useState } from "react"
import { useLanguage } from "../language/useLanguage.ts"
import { useConnection, useCopy, useIsHere } from "../sync/react/meeting.ts"
import { useAt } from "../sync/react/MeetingProvider.tsx"
import type { BoardProps } from "./boardProps.ts"
import { DeskContext, newDesk, useDesk } from "./desk.ts"
import { LaptopBoard } from "./LaptopBoard.tsx"
import { PhoneBoard } from "./PhoneBoard.tsx"
import { Travellers } from "./travel/Travellers.tsx"
import { useBackCloses } from "./useBackCloses.ts"
import { useForm } from "./useForm.ts"
import { JustLaid } from "./write/JustLaid.tsx"
import "./board.css"

/** The board in the hand: everything people do with cards, on a laptop and on a phone. */
export function Board(props: BoardProps) {
  const at = useAt()
  const [desk] = useState(() => newDesk(at))
  return (
    <DeskContext value={desk}>
      <Table {...props} />
    </DeskContext>
  )
}

function Table(props: BoardProps) {
  const { t } = useLanguage()
  const isHere = useIsHere()
  const isOffline = useConnection().is === "offline"
  const isLaptop = useForm() === "laptop"
  const { opened, close } = useDesk()
  useBackCloses(!isLaptop, opened, close)
  useUndoKeys()
  useWarningBeforeLeaving()
  if (!isHere)
    return (
      <main className="board-waits" role="status">
        {t(isOffline ? "board.waitsForLine" : "board.connecting")}
      </main>
    )
  return (
    <>
      {isLaptop ? <LaptopBoard {...props} /> : <PhoneBoard {...props} />}
      <JustLaid />
      <Travellers />
    </>
  )
}

/** The keys for undo, wherever the focus is, but where something is written that has its own. */
function useUndoKeys(): void {
  const { history } = useCopy()
  const { notice } = useDesk()
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return
    const isRedo = event.key === "y" || (event.key.toLowerCase() === "z" && event.shiftKey)
    if (!isRedo && event.key.toLowerCase() !== "z") return
    const { target } = event
    const isOwn = target instanceof HTMLElement && target.classList.contains("opened-words")
    if (!isOwn && target instanceof Element && target.matches("input, textarea, select")) return
    event.preventDefault()
    const became = isRedo ? history.redo(Date.now()) : history.undo(Date.now())
    if (became === "overtaken") notice.set({ is: "overtaken" })
  })
  useEffect(() => {
    document.addEventListener("keydown", onKey)
    return () => document.removeEventListener("keydown", onKey)
  }, [])
}

/** What is still in the field is gone with the page: the browser asks first. */
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
