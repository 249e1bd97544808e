// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from "@testing-library/react"
import { afterEach, beforeEach, expect, test } from "vitest"
import { boardOf, cast, clearTheTable } from "../support/board.tsx"

beforeEach(clearTheTable)
afterEach(cleanup)

test("a question that is too long is not cut: it stays in the field until it is shorter", async () => {
  const mireille = cast("mireille")
  const { user } = boardOf(mireille)
  await user.click(screen.getByText("Wat is de vraag van vandaag?"))
  const field = screen.getByLabelText<HTMLTextAreaElement>("De vraag van deze bijeenkomst")
  const long = "woord ".repeat(36).trim()
  fireEvent.change(field, { target: { value: long } })
  screen.getByText("215 van 200 tekens. Maak de vraag iets korter.")
  fireEvent.keyDown(field, { key: "Enter" })
  fireEvent.blur(field)
  expect(field.value).toBe(long)
  expect(mireille.meeting.meeting.get("question")).toBeFalsy()
  fireEvent.change(field, { target: { value: "Wat is er nodig?" } })
  fireEvent.keyDown(field, { key: "Enter" })
  expect(mireille.meeting.meeting.get("question")).toBe("Wat is er nodig?")
})
