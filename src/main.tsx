// First of all: it asks what a link opens, while the rest of this gets ready.
import "./app/door.ts"
import { StrictMode } from "react"
import { createRoot } from "react-dom/client"
import { App } from "./app/App.tsx"
import "./ui/fonts.css"
import "./ui/tokens.css"
import "./ui/base.css"

const page = document.getElementById("page")
if (page)
  createRoot(page).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
