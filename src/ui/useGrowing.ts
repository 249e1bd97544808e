import { useEffect, type RefObject } from "react"

/** Where the browser cannot by itself (iPhones before 2026), a field is as high as its words. */
export function useGrowing(field: RefObject<HTMLTextAreaElement | null>, words: string): void {
  useEffect(() => {
    if (field.current) grow(field.current)
  }, [field, words])
}

function grow(field: HTMLTextAreaElement): void {
  if (typeof CSS === "undefined" || CSS.supports("field-sizing", "content")) return
  field.style.blockSize = "auto"
  const edges = field.offsetHeight - field.clientHeight
  field.style.blockSize = `${field.scrollHeight + edges}px`
}
