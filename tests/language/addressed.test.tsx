// @vitest-environment jsdom
import { screen } from "@testing-library/react"
import { userEvent } from "@testing-library/user-event"
import { useState } from "react"
import { expect, test } from "vitest"
import { Addressed } from "../../src/language/Addressed.tsx"
import { LanguageChoice } from "../../src/language/LanguageChoice.tsx"
import { useLanguage } from "../../src/language/useLanguage.ts"
import type { AddressedAs } from "../../src/meeting/schema.ts"
import { show } from "../support/page.tsx"

function Said() {
  const { t } = useLanguage()
  return (
    <>
      <LanguageChoice />
      <p>{t("guide.iAsked")}</p>
      <p>{t("guide.shown", { count: 2 })}</p>
      <p>{t("guide.inLight")}</p>
    </>
  )
}

/** A meeting of which somebody changes what it calls people. */
function Meeting({ begins }: { begins: AddressedAs }) {
  const [as, call] = useState(begins)
  return (
    <>
      <button onClick={() => call(as === "u" ? "je" : "u")}>change</button>
      <Addressed as={as}>
        <Said />
      </Addressed>
    </>
  )
}

test("[G8] people are called je, until the meeting calls them u, and je again", async () => {
  const change = () => userEvent.click(screen.getByText("change"))
  show(<Meeting begins="je" />)
  expect(screen.getByText("Je vroeg om een pauze. De gespreksleider ziet het.")).toBeTruthy()
  await change()
  expect(await screen.findByText("U vroeg om een pauze. De gespreksleider ziet het.")).toBeTruthy()
  expect(screen.getByText("Uw 2 kaarten liggen nu op tafel.")).toBeTruthy()
  expect(screen.getByText("In het licht")).toBeTruthy()
  await change()
  expect(screen.getByText("Je 2 kaarten liggen nu op tafel.")).toBeTruthy()
})

test("[G8] who reads English is called as English does, and may go back to Dutch", async () => {
  show(<Meeting begins="u" />)
  await screen.findByText("Uw 2 kaarten liggen nu op tafel.")
  await userEvent.selectOptions(screen.getByLabelText("Taal"), "en")
  expect(screen.getByText("Your 2 cards are on the table now.")).toBeTruthy()
  await userEvent.selectOptions(screen.getByLabelText("Language"), "nl")
  expect(screen.getByText("Uw 2 kaarten liggen nu op tafel.")).toBeTruthy()
})
