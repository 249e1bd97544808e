import { useEffect, type RefObject } from "react"

/** Where the browser cannot by itself (iPhones before 2026), a field is as high as its words. */
export function useGrowing(field: RefObject<HTMLTextAreaElement | null>, words: string): void {
  useEffect(() => {
    if (field.current) grow(field.current)
  }, [field, words])
  // Another width needs another height: a phone was turned, or something opened beside it.
  useEffect(() => {
    const element = field.current
    if (!element || growsByItself() || typeof ResizeObserver === "undefined") return
    const observer = new ResizeObserver(() => requestAnimationFrame(() => grow(element)))
    observer.observe(element)
    return () => observer.disconnect()
  }, [field])
}

const growsByItself = () => typeof CSS === "undefined" || CSS.supports("field-sizing", "content")

function grow(field: HTMLTextAreaElement): void {
  if (growsByItself()) return
  // While it is measured it is low. What is around it stays as high, or what scrolls would jump.
  const around = field.parentElement
  if (around) around.style.minBlockSize = `${around.offsetHeight}px`
  field.style.blockSize = "auto"
  const edges = field.offsetHeight - field.clientHeight
  field.style.blockSize = `${field.scrollHeight + edges}px`
  if (around) around.style.minBlockSize = ""
}
