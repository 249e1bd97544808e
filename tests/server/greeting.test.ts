import { expect, test } from "vitest"
import { greeting } from "../../server/greeting.ts"

test("one address is for this machine, the other for the network, with its code", () => {
  const lines = greeting("192.168.4.1", 4000, undefined).split("\n")
  expect(lines).toContain("  on this machine   http://192.168.4.1:4000")
  expect(lines).toContain("  on the network    http://192.168.4.1:4000")
  expect(lines.filter((line) => /[█▀▄]{3}/.test(line)).length).toBeGreaterThan(10)
})

test("a server that listens everywhere is found as localhost from its own machine", () => {
  expect(greeting("0.0.0.0", 4000, undefined)).toContain("http://localhost:4000")
})

test("an address of the newer kind stands in brackets", () => {
  expect(greeting("::1", 4000, undefined)).toContain("http://[::1]:4000")
})

test("behind a proxy, the network's address is the public one", () => {
  const text = greeting("127.0.0.1", 4000, "https://tafel.example.nl")
  expect(text).toContain("  on this machine   http://127.0.0.1:4000")
  expect(text).toContain("  on the network    https://tafel.example.nl")
})
