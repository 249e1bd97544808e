import { useId, useRef, useState } from "react"
import { useLanguage } from "../language/useLanguage.ts"
import { Button } from "../ui/Button.tsx"
import { QrCode } from "../ui/QrCode.tsx"
import { copyText } from "./copyText.ts"

/** One link: as a code to scan, as words, and a way to copy it. */
export function LinkToShare({ link, whom }: { link: string; whom: string }) {
  const { t } = useLanguage()
  const [copied, setCopied] = useState<boolean>()
  const field = useRef<HTMLInputElement>(null)
  const id = useId()

  async function copy() {
    if (!field.current) return
    setCopied(undefined)
    setCopied(await copyText(field.current))
  }

  return (
    <div className="link-to-share">
      <QrCode text={link} label={t("start.code", { whom })} />
      <div>
        <label className="unseen" htmlFor={id}>
          {t("start.link", { whom })}
        </label>
        <input
          id={id}
          ref={field}
          className="field"
          dir="ltr"
          readOnly
          value={link}
          onFocus={(event) => event.target.select()}
        />
        <Button onClick={() => void copy()}>{t("start.copy")}</Button>
        <p className="field-hint" role="status">
          {copied !== undefined && t(copied ? "start.copied" : "start.copyByHand")}
        </p>
      </div>
    </div>
  )
}
