import type { KeyboardEvent, RefObject } from "react"
import { useLanguage } from "../../language/useLanguage.ts"
import { useFacts } from "../../sync/react/meeting.ts"
import { useAt } from "../../sync/react/MeetingProvider.tsx"
import { useSource } from "../../sync/react/useSource.ts"
import { finishesWord } from "../../ui/finishesWord.ts"
import { useGrowing } from "../../ui/useGrowing.ts"
import { useDesk } from "../desk.ts"
import type { WrittenAs } from "../draft.ts"
import { fullness } from "./fits.ts"

/** Where something is written before it lies on the table. Grows with it, and loses none of it. */
export function DraftField({
  field,
  as,
  label,
  placeholder,
  disabled,
  onLay,
  laysOnEnter,
}: {
  field: RefObject<HTMLTextAreaElement | null>
  /** What it will be: settled with the first letter. */
  as: WrittenAs
  label: string
  placeholder: string
  /** The board is closed. A locked column still lets one write, to keep for oneself. */
  disabled: boolean
  onLay: () => void
  /** With a keyboard Enter lays it and Shift with Enter begins a line; on a phone a button does. */
  laysOnEnter: boolean
}) {
  const { draft, writtenAs, notice } = useDesk()
  const text = useSource(draft)
  useGrowing(field, text)

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== "Enter" || event.shiftKey || finishesWord(event)) return
    if (!laysOnEnter) return
    event.preventDefault()
    onLay()
  }

  return (
    <div className="draft">
      <textarea
        ref={field}
        className="field"
        rows={1}
        dir="auto"
        aria-label={label}
        placeholder={placeholder}
        disabled={disabled}
        value={text}
        enterKeyHint={laysOnEnter ? "done" : "enter"}
        onChange={(event) => {
          if (text === "") writtenAs.set(as)
          draft.set(event.target.value)
          notice.set(null)
        }}
        onKeyDown={onKeyDown}
      />
      <Told text={text} />
    </div>
  )
}

/** How full it is, from the moment that it matters; and that something was left in the field. */
function Told({ text }: { text: string }) {
  const { t } = useLanguage()
  const { notice } = useDesk()
  const isRest = useSource(notice, (now) => now?.is === "rest")
  const kept = useSource(notice, (now) => (now?.is === "kept" ? now.card : undefined))
  const isKept = useSource(useAt().live.own, (cards) => cards.some(({ id }) => id === kept))
  const { writing } = useFacts()
  const full = fullness(text)
  const isOver = full !== undefined && full.count > full.most
  return (
    <p className="draft-told" role="status">
      {isKept && <span>{t("board.keptForMe")} </span>}
      {isKept && writing && <span>{t("board.showItLater")}</span>}
      {isRest && <span>{t("board.restStays")} </span>}
      {full && <span>{t("board.full", full)} </span>}
      {isOver && !isRest && <span>{t("board.restWillStay")}</span>}
    </p>
  )
}
