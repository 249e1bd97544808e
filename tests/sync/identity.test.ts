// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"
import type { Session } from "../../src/contract/answers.ts"
import { keepCode } from "../../src/sync/code.ts"
import {
  clearPast,
  everyoneHere,
  forgetIdentity,
  identityFor,
  keepIdentity,
  keepLanguageOf,
  keepLinks,
  keepTitle,
  linksOf,
  meetingsHere,
  titleOf,
} from "../../src/sync/identity.ts"
import { NOW } from "../support/cast.ts"

const HOUR = 60 * 60 * 1000
const PARTICIPANT = "pppppppppppppppppppppppppppppppp"
const SCREEN = "ssssssssssssssssssssssssssssssss"

const hong: Session = {
  token: "token-of-hong",
  seat: "participant",
  personId: "hong",
  expiresAt: NOW + 24 * HOUR,
}
const wall: Session = { ...hong, token: "token-of-wall", seat: "screen", personId: null }

beforeEach(() => {
  localStorage.clear()
})
afterEach(() => vi.restoreAllMocks())

test("this device is the same person again, for 12 hours", () => {
  keepIdentity("m", PARTICIPANT, hong, NOW)
  expect(identityFor("m", PARTICIPANT, NOW + 12 * HOUR - 1)).toMatchObject({
    token: "token-of-hong",
    personId: "hong",
  })
  expect(identityFor("m", PARTICIPANT, NOW + 12 * HOUR)).toBeUndefined()
})

test("a session that ends sooner is not kept longer", () => {
  keepIdentity("m", PARTICIPANT, { ...hong, expiresAt: NOW + HOUR }, NOW)
  expect(identityFor("m", PARTICIPANT, NOW + HOUR)).toBeUndefined()
})

test("nobody is kept for another meeting", () => {
  keepIdentity("m", PARTICIPANT, hong, NOW)
  expect(identityFor("other", PARTICIPANT, NOW)).toBeUndefined()
})

test("another link of the same meeting is another seat on the same device", () => {
  keepIdentity("m", PARTICIPANT, hong, NOW)
  keepIdentity("m", SCREEN, wall, NOW)
  expect(identityFor("m", PARTICIPANT, NOW)?.seat).toBe("participant")
  expect(identityFor("m", SCREEN, NOW)?.seat).toBe("screen")
  expect(identityFor("m", "a link of no seat kept here", NOW)).toBeUndefined()
})

test("[B1] those who share a device are kept apart, the first one first, and go one by one", () => {
  const oma = { ...hong, token: "token-of-oma", personId: "0ma" }
  const first = keepIdentity("m", PARTICIPANT, hong, NOW)
  keepIdentity("m", PARTICIPANT, oma, NOW, true)
  keepIdentity("m", SCREEN, wall, NOW)
  const here = (secret?: string) => everyoneHere("m", secret, NOW).map(({ personId }) => personId)
  expect(here(PARTICIPANT)).toEqual(["hong", "0ma"])
  expect(here()).toEqual(["hong", "0ma"])
  keepIdentity("m", PARTICIPANT, { ...oma, token: "newer" }, NOW, true)
  expect(everyoneHere("m", PARTICIPANT, NOW).map(({ token }) => token)).toEqual([
    "token-of-hong",
    "newer",
  ])
  forgetIdentity("m", first)
  expect(here(PARTICIPANT)).toEqual(["0ma"])
  expect(identityFor("m", PARTICIPANT, NOW)?.token).toBe("newer")
})

test("who comes without a link is a person before they are the screen", () => {
  keepIdentity("m", PARTICIPANT, hong, NOW)
  keepIdentity("m", SCREEN, wall, NOW)
  expect(identityFor("m", undefined, NOW)?.seat).toBe("participant")
})

test("the secret of a link is not kept", () => {
  keepIdentity("m", PARTICIPANT, hong, NOW)
  const [name = ""] = Object.keys(localStorage)
  expect(name + localStorage.getItem(name)).toContain("token-of-hong")
  expect(name + localStorage.getItem(name)).not.toContain(PARTICIPANT.slice(0, 12))
})

test("links stay beside the identity, also when it is renewed, and go with it", () => {
  const identity = keepIdentity("m", PARTICIPANT, hong, NOW)
  keepLinks("m", identity, { participant: "one", screen: "two" }, NOW)
  const renewed = keepIdentity("m", PARTICIPANT, { ...hong, token: "newer" }, NOW + HOUR)
  keepLinks("m", renewed, { participant: "three" }, NOW)
  expect(linksOf("m", renewed, NOW)).toEqual({ participant: "three", screen: "two" })
  forgetIdentity("m", renewed)
  expect(linksOf("m", renewed, NOW)).toEqual({})
  expect(localStorage).toHaveLength(0)
})

test("what the facilitator calls a meeting is kept as long as their identity", () => {
  const identity = keepIdentity("m", PARTICIPANT, hong, NOW)
  expect(titleOf("m", NOW)).toBeUndefined()
  keepTitle("m", identity, "Eerste gesprek", NOW)
  const renewed = keepIdentity("m", PARTICIPANT, hong, NOW + HOUR)
  expect(titleOf("m", NOW + HOUR)).toBe("Eerste gesprek")
  forgetIdentity("m", renewed)
  keepTitle("m", renewed, "Eerste gesprek", NOW)
  expect(titleOf("m", NOW)).toBeUndefined()
})

test("who chose a language finds it again beside who they are, and nowhere else", () => {
  const identity = keepIdentity("m", PARTICIPANT, hong, NOW)
  expect(identity.language).toBeUndefined()
  keepLanguageOf("m", identity, "en", NOW)
  expect(identityFor("m", PARTICIPANT, NOW)?.language).toBe("en")
  forgetIdentity("m", identity)
  keepLanguageOf("m", identity, "en", NOW)
  expect(localStorage).toHaveLength(0)
})

test("of a participant the device keeps a token, whose it is, and until when", () => {
  keepIdentity("m", PARTICIPANT, hong, NOW)
  const all = Object.values(localStorage).map((kept) => JSON.parse(String(kept)) as object)
  expect(all).toEqual([
    {
      token: "token-of-hong",
      seat: "participant",
      personId: "hong",
      expiresAt: NOW + 12 * HOUR,
      link: PARTICIPANT.slice(0, 6),
    },
  ])
})

test("the code that somebody made here is nobody that this device is", () => {
  keepCode("m", { code: "K7M4PQ", expiresAt: NOW + HOUR })
  expect(identityFor("m", undefined, NOW)).toBeUndefined()
  expect(meetingsHere(NOW)).toEqual([])
})

test("the way back leads to meetings of people", () => {
  keepIdentity("m", PARTICIPANT, hong, NOW)
  keepIdentity("wall", SCREEN, wall, NOW)
  expect(meetingsHere(NOW)).toEqual(["m"])
  expect(meetingsHere(NOW + 13 * HOUR)).toEqual([])
})

test("what is past its time is cleared away, and what is of no use; who somebody is stays", () => {
  keepIdentity("m", PARTICIPANT, { ...hong, expiresAt: NOW + HOUR }, NOW)
  keepIdentity("wall", SCREEN, wall, NOW)
  localStorage.setItem("aan-tafel.language", "en")
  localStorage.setItem("of somebody else", "stays")
  keepCode("m", { code: "K7M4PQ", expiresAt: NOW + HOUR })
  keepCode("n", { code: "9PQK7M", expiresAt: NOW + 2 * HOUR })
  clearPast(NOW + HOUR)
  expect(Object.keys(localStorage).sort()).toEqual([
    "aan-tafel.code.n",
    `aan-tafel.meeting.wall.${SCREEN.slice(0, 6)}`,
    "of somebody else",
  ])
})

describe("in a browser that keeps nothing", () => {
  beforeEach(() => {
    const refuse = () => {
      throw new DOMException("denied", "SecurityError")
    }
    vi.spyOn(Storage.prototype, "getItem").mockImplementation(refuse)
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(refuse)
    vi.spyOn(Storage.prototype, "removeItem").mockImplementation(refuse)
  })

  test("this page remembers as long as it is open", () => {
    const identity = keepIdentity("closed", PARTICIPANT, hong, NOW)
    expect(identityFor("closed", PARTICIPANT, NOW)?.token).toBe("token-of-hong")
    forgetIdentity("closed", identity)
    expect(identityFor("closed", PARTICIPANT, NOW)).toBeUndefined()
  })
})

test("what somebody else wrote there does no harm", () => {
  localStorage.setItem(`aan-tafel.meeting.m.${PARTICIPANT.slice(0, 6)}`, "{ no json")
  expect(identityFor("m", PARTICIPANT, NOW)).toBeUndefined()
})
