import type * as Y from "yjs"
import { typeInCard } from "../../meeting/commands/cards.ts"
import type { Outcome } from "../../meeting/commands/outcome.ts"
import type { CardId } from "../../meeting/ids.ts"
import { LIMITS } from "../../meeting/limits.ts"
import { textIn } from "../../meeting/queries/cards.ts"
import type { Copy } from "../../sync/line.ts"
import { unitsThatFit } from "../write/fits.ts"
import { editBetween, placeAfter, type Delta, type Edit } from "./edit.ts"

interface Around {
  copy: Pick<Copy, "meeting" | "writer" | "presence" | "history">
  card: CardId
  tell: (outcome: Outcome) => boolean
  /** What was typed and does not fit on the card any more. */
  onRest: (rest: string) => void
}

/**
 * Ties a field to the words of a card: what is typed goes there letter by letter, what others type
 * comes here, and the caret stays with its letter. While an input method puts a word together the
 * field is left alone: what others did meanwhile comes when that word is done. Returns how to untie.
 */
export function bindWords(field: HTMLTextAreaElement, around: Around): () => void {
  const { copy, card, tell, onRest } = around
  const { meeting, writer, presence, history } = copy
  const text = textIn(meeting, card)
  if (!text) return () => {}

  /** The words as they stand in the field, apart from what is being typed this very moment. */
  let shown = ""
  let composing = false
  let writing = false
  /** What others did while a word was put together here. */
  let missed: Delta[] = []

  function show(start: number, end = start): void {
    const { scrollTop, selectionDirection } = field
    shown = String(text)
    if (field.value === shown) return
    field.value = shown
    if (field.ownerDocument.activeElement !== field) return
    field.setSelectionRange(start, end, selectionDirection)
    field.scrollTop = scrollTop
  }

  const onOthers = (event: Y.YTextEvent) => {
    if (writing) return
    const delta = event.delta as Delta
    if (composing) missed.push(delta)
    else show(placeAfter(field.selectionStart, delta), placeAfter(field.selectionEnd, delta))
  }

  function write({ at, remove, insert }: Edit): void {
    const room = LIMITS.textLength - (String(text).length - remove)
    const fits = insert.slice(0, unitsThatFit(insert, room))
    writing = true
    const isDone = tell(typeInCard(meeting, writer(), card, { at, remove, insert: fits }))
    writing = false
    if (isDone) presence.writeIn(card)
    if (composing && isDone) shown = String(text)
    else show(isDone ? at + fits.length : at)
    const rest = isDone ? insert.slice(fits.length) : insert
    if (rest !== "") onRest(rest)
  }

  const onInput = () => {
    if (missed.length > 0) return
    const edit = editBetween(shown, field.value, field.selectionEnd)
    if (edit) write(edit)
  }

  const onComposed = () => {
    composing = false
    const edit = editBetween(shown, field.value, field.selectionEnd)
    const through = (place: number) => missed.reduce(placeAfter, place)
    const caret = through(field.selectionEnd)
    if (edit) {
      const at = through(edit.at)
      const remove = through(edit.at + edit.remove) - at
      missed = []
      write({ at, remove, insert: edit.insert })
      show(at + edit.insert.length)
    } else {
      missed = []
      show(caret)
    }
  }

  /** The browser's own undo knows nothing of what others typed. */
  const onHistory = (event: InputEvent) => {
    if (event.inputType !== "historyUndo" && event.inputType !== "historyRedo") return
    event.preventDefault()
    if (event.inputType === "historyUndo") history.undo(Date.now())
    else history.redo(Date.now())
  }

  const onComposing = () => (composing = true)
  const onBlur = () => presence.writeIn(null)
  const listeners = {
    input: onInput,
    compositionstart: onComposing,
    compositionend: onComposed,
    blur: onBlur,
    beforeinput: onHistory as (event: Event) => void,
  }
  for (const [event, listener] of Object.entries(listeners)) field.addEventListener(event, listener)
  text.observe(onOthers)
  show(0)
  return () => {
    for (const [event, listener] of Object.entries(listeners))
      field.removeEventListener(event, listener)
    text.unobserve(onOthers)
    presence.writeIn(null)
  }
}
