import { use, useMemo, type ReactNode } from "react"
import { DIRECTION } from "../language/languages.ts"
import { wordsIn } from "../language/LanguageProvider.tsx"
import { LanguageContext } from "../language/useLanguage.ts"
import type { Language } from "../meeting/schema.ts"

/** The wall speaks the meeting's language, whatever that of the laptop behind it. */
export function MeetingLanguage({
  language,
  children,
}: {
  language: Language | undefined
  children: ReactNode
}) {
  const device = use(LanguageContext)
  const words = useMemo(() => language && wordsIn(language, () => undefined), [language])
  const spoken = words ?? device
  return (
    <LanguageContext value={spoken}>
      <div lang={spoken?.language} dir={spoken && DIRECTION[spoken.language]}>
        {children}
      </div>
    </LanguageContext>
  )
}
