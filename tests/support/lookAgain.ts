import { act } from "@testing-library/react"

/** Somebody looks at the page again: what is asked now and then is asked at once. */
export async function lookAgain(): Promise<void> {
  await act(async () => void document.dispatchEvent(new Event("visibilitychange")))
}
