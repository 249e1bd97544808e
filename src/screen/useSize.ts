import { useEffect, useState, type RefObject } from "react"

export interface Size {
  /** Another one whenever the element gets another size, or letters another font. */
  size: string
  /** Another one only when the whole window does so. */
  wall: string
}

/** What the sizes of words on an element depend on. Nothing is compared but whether it is the same. */
export function useSize(element: RefObject<HTMLElement | null>): Size {
  const [own, setOwn] = useState("")
  const [fonts, setFonts] = useState(0)

  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setOwn(`${entry.contentRect.width}×${entry.contentRect.height}`)
    })
    if (element.current) observer.observe(element.current)
    return () => observer.disconnect()
  }, [element])

  useEffect(() => {
    const loaded = () => setFonts((before) => before + 1)
    document.fonts?.addEventListener("loadingdone", loaded)
    return () => document.fonts?.removeEventListener("loadingdone", loaded)
  }, [])

  const wall = ` ${window.innerWidth}×${window.innerHeight} ${fonts}`
  return { size: own + wall, wall }
}
