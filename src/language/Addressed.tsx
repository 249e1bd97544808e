import { useEffect, useMemo, useState, type ReactNode } from "react"
import type { AddressedAs } from "../meeting/schema.ts"
import { wordsIn } from "./LanguageProvider.tsx"
import { LanguageContext, useLanguage } from "./useLanguage.ts"

/** Whoever is below is called as the meeting says: `je`, or `u` where that is said differently. */
export function Addressed({ as, children }: { as: AddressedAs; children: ReactNode }) {
  const device = useLanguage()
  const { language, setLanguage } = device
  const isPolite = usePolite(as === "u" && language === "nl")
  const words = useMemo(
    () => (isPolite ? wordsIn(language, setLanguage, "u") : device),
    [isPolite, language, setLanguage, device],
  )
  return <LanguageContext value={words}>{children}</LanguageContext>
}

/** Whether these words are wanted and here. Until then, and without a connection, all is said as to all. */
function usePolite(isWanted: boolean): boolean {
  const [isHere, setHere] = useState(false)
  useEffect(() => {
    if (!isWanted) return undefined
    let stays = true
    import("./polite.ts").then(
      () => stays && setHere(true),
      () => undefined,
    )
    return () => void (stays = false)
  }, [isWanted])
  return isWanted && isHere
}
