import { useLanguage } from "../language/useLanguage.ts"
import { useFacts } from "../sync/react/meeting.ts"
import { Asked } from "./Asked.tsx"
import { Join } from "./Join.tsx"
import { People } from "./People.tsx"
import { StatusLine } from "./StatusLine.tsx"
import "./welcome.css"

/** Longer questions than this (in characters) are set smaller, so that the whole of it is read. */
const LONG = 110
const VERY_LONG = 200

/** While people come in: the question large, the code to scan from a chair, and who is here. */
export function Welcome() {
  const { t } = useLanguage()
  const question = useFacts().question.trim()
  const size = question.length > VERY_LONG ? "small" : question.length > LONG ? "medium" : "large"
  return (
    <div className="wall-welcome">
      <main data-size={size}>
        {question ? (
          <>
            <p>{t("screen.welcome")}</p>
            <h1 dir="auto">{question}</h1>
          </>
        ) : (
          <>
            <h1>{t("screen.welcomeAll")}</h1>
            <p>{t("screen.noQuestion")}</p>
          </>
        )}
        <Asked />
      </main>
      <Join large />
      <footer className="wall-foot">
        <StatusLine />
        <People />
      </footer>
    </div>
  )
}
