import { useLayoutEffect, useRef } from "react"
import type { Column } from "../../meeting/schema.ts"
import { useIsHolding, useMarkIn, type Mark } from "./hand.ts"
import { cardElement } from "./measure.ts"

/**
 * Where a held card would come to lie in this column. One line that is moved about above the cards:
 * with 200 of them a slow laptop had no time to lay out and paint a column anew for each step.
 */
export function MarkHere({ column }: { column: Column }) {
  const isHolding = useIsHolding()
  const mark = useMarkIn(column)
  return isHolding && <Line mark={mark} />
}

function Line({ mark }: { mark: Mark | null }) {
  const line = useRef<HTMLLIElement>(null)
  useLayoutEffect(() => {
    const element = line.current
    const cards = element?.parentElement
    if (!mark || !cards) return
    const lie = () => (element.style.transform = `translateY(${heightIn(cards, mark)}px)`)
    lie()
    if (typeof ResizeObserver === "undefined") return
    // Somebody writes on in a card above it.
    const observer = new ResizeObserver(lie)
    observer.observe(cards)
    return () => observer.disconnect()
  }, [mark])
  return (
    <li
      ref={line}
      className="mark"
      aria-hidden="true"
      data-side={mark && (mark.beside?.side ?? "first")}
      data-beside={mark?.beside?.card}
    />
  )
}

/** In the middle of the gap before or after a card, in px from the top of the cards. */
function heightIn(cards: Element, { beside }: Mark): number {
  const box = beside && cardElement(beside.card)?.getBoundingClientRect()
  if (!box) return 0
  const gap = Number.parseFloat(getComputedStyle(cards).rowGap) || 0
  const edge = beside.side === "before" ? box.top - gap / 2 : box.bottom + gap / 2
  return edge - cards.getBoundingClientRect().top
}
