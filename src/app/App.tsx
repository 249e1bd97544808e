import { lazy, Suspense, useEffect } from "react"
import { LanguageProvider } from "../language/LanguageProvider.tsx"
import { clearPast } from "../sync/identity.ts"
import { useFocusKept } from "../ui/focusKept.ts"
import { followLink, useAddress } from "./addresses.ts"
import { Boundary } from "./Boundary.tsx"
import { MeetingPage } from "./MeetingPage.tsx"
import { Nowhere } from "./Nowhere.tsx"

// Who takes part never starts a meeting, and does not fetch what that needs.
const StartPage = lazy(() => import("./StartPage.tsx").then((it) => ({ default: it.StartPage })))
const KnockPage = lazy(() => import("./KnockPage.tsx").then((it) => ({ default: it.KnockPage })))

/** Puts the features together: which page, at which address. */
export function App() {
  useFocusKept()
  useEffect(() => clearPast(Date.now()), [])
  useEffect(() => {
    document.addEventListener("click", followLink)
    return () => document.removeEventListener("click", followLink)
  }, [])
  return (
    <LanguageProvider>
      <Boundary>
        <Suspense fallback={<main aria-busy="true" />}>
          <Page />
        </Suspense>
      </Boundary>
    </LanguageProvider>
  )
}

function Page() {
  const address = useAddress()
  switch (address.is) {
    case "start":
      return <StartPage />
    case "knock":
      return <KnockPage />
    case "board":
    case "plan":
      return <MeetingPage key={address.meetingId} address={address} />
    case "nowhere":
      return <Nowhere />
  }
}
