import { use, useMemo, type ReactNode } from "react"
import { Addressed } from "../language/Addressed.tsx"
import { DIRECTION } from "../language/languages.ts"
import { wordsIn } from "../language/LanguageProvider.tsx"
import { LanguageContext } from "../language/useLanguage.ts"
import type { AddressedAs, Language } from "../meeting/schema.ts"

/** The wall speaks the meeting's language and as it calls people, whatever the laptop behind it does. */
export function MeetingLanguage({
  language,
  address,
  children,
}: {
  language: Language | undefined
  address: AddressedAs
  children: ReactNode
}) {
  const device = use(LanguageContext)
  const words = useMemo(() => language && wordsIn(language, () => undefined), [language])
  const spoken = words ?? device
  return (
    <LanguageContext value={spoken}>
      <div lang={spoken?.language} dir={spoken && DIRECTION[spoken.language]}>
        <Addressed as={address}>{children}</Addressed>
      </div>
    </LanguageContext>
  )
}
