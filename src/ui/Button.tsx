import type { ComponentProps, ReactNode } from "react"
import { Sign, type SignName } from "./Sign.tsx"
import "./button.css"

interface Look {
  /** `main` is the one thing to do on a screen; `plain` has no edge. */
  look?: "main" | "plain" | undefined
  big?: boolean | undefined
  sign?: SignName | undefined
  /** A button that is only a sign: this is what it is called. */
  label?: string | undefined
  children?: ReactNode
}

function classOf({ look, big, label }: Look, more?: string): string {
  return ["button", look, big && "big", label && "icon", more].filter(Boolean).join(" ")
}

function Inside({ sign, children }: Look) {
  return (
    <>
      {sign && <Sign name={sign} />}
      {children}
    </>
  )
}

/** A button. It sends no form unless `type="submit"` says so. */
export function Button({
  look,
  big,
  sign,
  label,
  children,
  className,
  ...rest
}: Look & ComponentProps<"button">) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      {...rest}
      className={classOf({ look, big, label }, className)}
    >
      <Inside sign={sign}>{children}</Inside>
    </button>
  )
}

/** A way to somewhere else that looks like a button. */
export function ButtonLink({
  look,
  big,
  sign,
  label,
  children,
  className,
  ...rest
}: Look & ComponentProps<"a">) {
  return (
    <a
      aria-label={label}
      title={label}
      {...rest}
      className={classOf({ look, big, label }, className)}
    >
      <Inside sign={sign}>{children}</Inside>
    </a>
  )
}
