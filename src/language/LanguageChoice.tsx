import { useId } from "react"
import { LANGUAGES, type Language } from "../meeting/schema.ts"
import { OWN_NAME } from "./languages.ts"
import { useLanguage } from "./useLanguage.ts"
import "./language-choice.css"

/** The choice of language, as the device's own list. Each language is called by its own name. */
export function LanguageChoice() {
  const { language, setLanguage, t } = useLanguage()
  const id = useId()
  return (
    <span className="language-choice">
      <label className="unseen" htmlFor={id}>
        {t("app.language")}
      </label>
      <select
        id={id}
        value={language}
        onChange={(event) => setLanguage(event.target.value as Language)}
      >
        {LANGUAGES.map((each) => (
          <option key={each} value={each} lang={each}>
            {OWN_NAME[each]}
          </option>
        ))}
      </select>
    </span>
  )
}
