import { useDraggable, useDroppable } from "@dnd-kit/core"
import {
  useImperativeHandle,
  useLayoutEffect,
  type KeyboardEvent,
  type MouseEvent,
  type Ref,
  type TouchEvent,
} from "react"
import { useForm } from "../useForm.ts"
import { PLACES, placeElement } from "./places.ts"

export type Press = MouseEvent | TouchEvent | KeyboardEvent

/** Takes hold of an element, by the press with which that may begin. */
export type TakeHold = (element: HTMLElement, press: Press) => void

/**
 * What the library knows of the board: one thing that can be dragged, which is whatever card is
 * pressed, and the places where it can be laid. Every step of a drag renders whatever is drawn with
 * the library's own hooks; this is little, and the cards are not among it.
 */
export function Grip({ takeHold }: { takeHold: Ref<TakeHold> }) {
  const { setNodeRef, listeners } = useDraggable({ id: "held" })
  useImperativeHandle(
    takeHold,
    () => (element, press) => {
      setNodeRef(element)
      if (press.type === "mousedown") listeners?.["onMouseDown"]?.(press)
      if (press.type === "touchstart") listeners?.["onTouchStart"]?.(press)
      if (press.type === "keydown") listeners?.["onKeyDown"]?.(press)
    },
    [setNodeRef, listeners],
  )
  const form = useForm()
  return PLACES[form].map((place) => <Place key={place} place={place} />)
}

function Place({ place }: { place: string }) {
  const { setNodeRef } = useDroppable({ id: place })
  // A phone that is turned has other places.
  useLayoutEffect(() => setNodeRef(placeElement(place)))
  return null
}
