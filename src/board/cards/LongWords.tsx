import { useLayoutEffect, useRef, useState } from "react"
import { useLanguage } from "../../language/useLanguage.ts"
import { useForm } from "../useForm.ts"

/** Texts shorter than this fit on a card in any column of a laptop. */
const ALWAYS_FITS = 110
/** A longer text than this many lines is cut after the fourth; the opened card shows all of it. */
const MOST_LINES = 5
const SHOWN_LINES = 4

/** The words on a card. On a laptop a long text gives lines, so that the board stays one picture. */
export function LongWords({ text }: { text: string }) {
  const isShort = text.length <= ALWAYS_FITS && !text.includes("\n")
  return useForm() === "phone" || isShort ? text : <Measured text={text} />
}

function Measured({ text }: { text: string }) {
  const { t } = useLanguage()
  const words = useRef<HTMLSpanElement>(null)
  const [lines, setLines] = useState(0)

  useLayoutEffect(() => {
    const element = words.current
    const around = element?.parentElement
    if (!element || !around) return
    // Only reads, so that a board full of cards is laid out once: what is cut still has its height.
    const measure = () => {
      const lineHeight = Number.parseFloat(getComputedStyle(element).lineHeight)
      const { height } = element.getBoundingClientRect()
      setLines(Math.round(Math.max(height, element.scrollHeight) / lineHeight) || 0)
    }
    measure()
    if (typeof ResizeObserver === "undefined") return
    let width = around.clientWidth
    const observer = new ResizeObserver(() => {
      if (around.clientWidth === width) return
      width = around.clientWidth
      measure()
    })
    observer.observe(around)
    return () => observer.disconnect()
  }, [text])

  const isCut = lines > MOST_LINES
  return (
    <>
      <span ref={words} className={isCut ? "cut-words" : undefined}>
        {text}
      </span>
      {isCut && (
        <span className="more-lines">{t("board.moreLines", { count: lines - SHOWN_LINES })}</span>
      )}
    </>
  )
}
