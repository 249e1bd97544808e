import { useEffect, useState } from "react"
import type { About } from "../../contract/answers.ts"
import { ROUTES } from "../../contract/routes.ts"
import { call } from "../api.ts"

/** What the server tells before anybody is in; undefined until it is known. */
export function useAbout(): About | undefined {
  const [about, know] = useState<About>()
  useEffect(() => {
    const leaving = new AbortController()
    void call<About>("GET", ROUTES.about, { signal: leaving.signal }).then((answer) => {
      if (answer.ok) know(answer.value)
    })
    return () => leaving.abort()
  }, [])
  return about
}
