import { describe, expect, test } from "vitest"
import { settingsFrom, WrongSetting } from "../../server/settings.ts"

test("without anything set, the contract's defaults hold", () => {
  expect(settingsFrom({ PATH: "/bin", HOME: "/root" })).toEqual({
    PORT: 4000,
    HOST: "0.0.0.0",
    DATA_DIR: "./data",
    KEEP_DAYS: 180,
    LOG_LEVEL: "info",
    SYNC_TO_DISK: false,
  })
})

test("an empty setting counts as not set", () => {
  const settings = settingsFrom({ PORT: "", START_PASSWORD: "", DATABASE_URL: "" })
  expect(settings.PORT).toBe(4000)
  expect(settings.START_PASSWORD).toBeUndefined()
})

test("what is set is taken", () => {
  const env = { PORT: "0", KEEP_DAYS: "7", SYNC_TO_DISK: "yes", PUBLIC_ORIGIN: "https://Tafel.nl/" }
  expect(settingsFrom(env)).toMatchObject({
    PORT: 0,
    KEEP_DAYS: 7,
    SYNC_TO_DISK: true,
    PUBLIC_ORIGIN: "https://tafel.nl",
  })
})

describe("a wrong setting is refused with one line that names it", () => {
  test.each([
    ["PORT", "x", "a whole number from 0 to 65535"],
    ["PORT", "70000", "a whole number from 0 to 65535"],
    ["PORT", "-1", "a whole number from 0 to 65535"],
    ["KEEP_DAYS", "0", "a whole number from 1 to 36500"],
    ["KEEP_DAYS", "1.5", "a whole number"],
    ["PUBLIC_ORIGIN", "tafel.example.nl", "an origin"],
    ["PUBLIC_ORIGIN", "https://example.nl/tafel", "an origin"],
    ["PUBLIC_ORIGIN", "ftp://example.nl", "an origin"],
    ["LOG_LEVEL", "loud", "one of: fatal, error"],
    ["SYNC_TO_DISK", "true", "one of: yes, no"],
    ["DATABASE_URL", "postgres://db/tafel", "cannot be used by this version"],
    ["REDIS_URL", "redis://cache", "cannot be used by this version"],
  ])("%s=%s", (name, value, problem) => {
    const read = () => settingsFrom({ [name]: value })
    expect(read).toThrow(WrongSetting)
    expect(read).toThrow(problem)
    expect(read).toThrow(new RegExp(`^${name} [^\n]+$`))
  })
})
