import {
  KeyboardSensor,
  MouseSensor,
  TouchSensor,
  useSensor,
  useSensors,
  type CollisionDetection,
  type KeyboardCoordinateGetter,
  type KeyboardSensorProps,
} from "@dnd-kit/core"
import { useEffect } from "react"
import { isColumn } from "./places.ts"
import type { Arrow } from "./target.ts"

/** How long a finger rests on a card before it holds it, and how far it may tremble: less scrolls. */
const HOLD_MS = 250
const TREMBLE_PX = 5
/** How far a mouse goes with its button down before that is a drag and no press. */
const DRAG_PX = 5

const KEYS = { start: ["Space"], cancel: ["Escape", "Tab"], end: ["Space", "Enter"] }

/** Mouse, finger and keys each in their own way; `toPoint` says where an arrow key takes the card. */
export function useCardSensors(toPoint: (arrow: Arrow) => { x: number; y: number } | undefined) {
  const coordinateGetter: KeyboardCoordinateGetter = (event) => {
    const arrow = arrowOf(event.code)
    if (!arrow) return undefined
    event.preventDefault()
    return toPoint(arrow)
  }
  return useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: DRAG_PX } }),
    useSensor(TouchSensor, { activationConstraint: { delay: HOLD_MS, tolerance: TREMBLE_PX } }),
    useSensor(PatientKeyboardSensor, {
      keyboardCodes: KEYS,
      coordinateGetter,
      scrollBehavior: "auto",
    }),
  )
}

/**
 * The library listens to keys a moment after one of them picked a card up. What somebody quick, or
 * with a slow machine, pressed meanwhile waits for that moment, and is not lost.
 */
class PatientKeyboardSensor extends KeyboardSensor {
  constructor(props: KeyboardSensorProps) {
    const early: string[] = []
    const keep = (event: KeyboardEvent) => {
      event.preventDefault()
      event.stopImmediatePropagation()
      early.push(event.code)
    }
    window.addEventListener("keydown", keep, { capture: true })
    super(props)
    // After the library's own timer, which is as long and was set just now.
    setTimeout(() => {
      window.removeEventListener("keydown", keep, { capture: true })
      for (const code of early) document.dispatchEvent(new KeyboardEvent("keydown", { code }))
    })
  }
}

/** Two fingers zoom: the second one ends what the first began, also while that still waits. */
export function useOneFinger(): void {
  useEffect(() => {
    const look = (event: TouchEvent) => {
      if (event.touches.length > 1) letGo()
    }
    document.addEventListener("touchstart", look, { passive: true })
    return () => document.removeEventListener("touchstart", look)
  }, [])
}

/** Arrows follow the eye: where people read from the other side, the next column is on the left. */
function arrowOf(code: string): Arrow | undefined {
  const mirrored = document.documentElement.dir === "rtl"
  switch (code) {
    case "ArrowUp":
      return "up"
    case "ArrowDown":
      return "down"
    case "ArrowRight":
      return mirrored ? "previous" : "next"
    case "ArrowLeft":
      return mirrored ? "next" : "previous"
    default:
      return undefined
  }
}

/**
 * A card lies where the mouse or finger is; above a column, on its heading, is still that column.
 * Keys tell by themselves where it goes.
 */
export const whereThePointerIs: CollisionDetection = (about) => {
  const { pointerCoordinates: at, droppableContainers, droppableRects } = about
  if (!at) return []
  let below: { id: string | number }[] = []
  for (const { id } of droppableContainers) {
    const box = droppableRects.get(id)
    // Each side of it is looked up on the page when it is read, so no more of them than are needed.
    if (!box || at.x < box.left || at.x > box.right || at.y > box.bottom) continue
    if (at.y >= box.top) return [{ id }]
    if (isColumn(String(id))) below = [{ id }]
  }
  return below
}

/** A drag has no way to be ended from outside, but every sensor ends with this key. */
export function letGo(): void {
  document.dispatchEvent(new KeyboardEvent("keydown", { code: "Escape" }))
}
