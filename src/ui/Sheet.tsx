import {
  createContext,
  use,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  type ReactNode,
} from "react"
import { Button } from "./Button.tsx"
import { useWide } from "./useWide.ts"
import "./sheet.css"

interface Props {
  /** What it is called: shown at its top and read aloud when it opens. */
  title: ReactNode
  closeLabel: string
  /** Esc, the cross, or a press beside it. */
  onClose: () => void
  /** The column whose colour its title takes. */
  column?: string | undefined
  children: ReactNode
}

/** What stays in reach above every sheet, which covers the page where it stands otherwise. */
export const AboveSheets = createContext<ReactNode>(null)

/**
 * Something opened over the page, for as long as it is rendered: a sheet from below on a phone, a
 * dialog in the middle on a laptop. Focus goes into it, stays, and goes back to where it came from.
 */
export function Sheet({ large, ...inside }: Props & { large?: boolean }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const sheet = useRef<HTMLElement>(null)
  const labelledBy = useId()
  const above = use(AboveSheets)
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    // The focus goes into the sheet itself: no keyboard pops up, and nothing above it is pressed.
    if (!sheet.current?.contains(document.activeElement)) sheet.current?.focus()
    // Closed before it leaves the page: only then does the browser give the focus back.
    return () => element?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      className={large ? "sheet large" : "sheet"}
      aria-labelledby={labelledBy}
      data-col={inside.column}
      onCancel={(event) => {
        event.preventDefault()
        inside.onClose()
      }}
      onClick={(event) => {
        if (event.target === dialog.current) inside.onClose()
      }}
    >
      {above}
      <section ref={sheet} className="sheet-paper" tabIndex={-1}>
        <Inside {...inside} titleId={labelledBy} />
      </section>
    </dialog>
  )
}

/**
 * The same beside the board on a laptop, where the rest stays in use: it is placed where it is
 * rendered. On a phone it is a sheet.
 */
export function Drawer(props: Props) {
  return useWide() ? <Beside {...props} /> : <Sheet {...props} />
}

function Beside(props: Props) {
  const aside = useRef<HTMLElement>(null)
  const titleId = useId()
  useEffect(() => {
    const before = document.activeElement
    const element = aside.current
    if (!element?.contains(before)) element?.focus({ preventScroll: true })
    return () => {
      const lost =
        element?.contains(document.activeElement) || document.activeElement === document.body
      if (lost && before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  return (
    <aside
      ref={aside}
      className="drawer"
      tabIndex={-1}
      aria-labelledby={titleId}
      data-col={props.column}
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.defaultPrevented) props.onClose()
      }}
    >
      <Inside {...props} titleId={titleId} />
    </aside>
  )
}

function Inside({ title, closeLabel, onClose, children, titleId }: Props & { titleId: string }) {
  return (
    <>
      <header className="sheet-head">
        <h2 id={titleId}>{title}</h2>
        <Button look="plain" sign="close" label={closeLabel} onClick={onClose} />
      </header>
      <div className="sheet-body">{children}</div>
    </>
  )
}
