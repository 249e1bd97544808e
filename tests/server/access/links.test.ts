import { afterEach, beforeEach, expect, test } from "vitest"
import { derived, newSecret } from "../../../server/access/secrets.ts"
import { Tampered } from "../../../server/storage/sealed.ts"
import type { MeetingId } from "../../../src/meeting/ids.ts"
import { accessForTest } from "../../support/access.ts"

let table: Awaited<ReturnType<typeof accessForTest>>
beforeEach(async () => {
  table = await accessForTest()
})
afterEach(() => table.remove())

test("each link opens its own seat, and the same key", async () => {
  const { meeting, links, secrets, keyring } = table
  const key = keyring.of(meeting)
  for (const seat of ["facilitator", "participant", "screen"] as const) {
    const opened = await links.open(meeting, secrets[seat])
    expect(opened?.seat).toBe(seat)
    expect(Buffer.from(opened!.key).equals(key!)).toBe(true)
  }
})

test("after a restart a link opens the meeting from the store alone", async () => {
  const { meeting, secrets, storage, letGo } = table
  await storage.commit(meeting, { papers: { note: Buffer.from("kept") } })
  letGo()
  const again = table.anew()
  const opened = await again.links.open(meeting, secrets.participant)
  again.keyring.hold(meeting, opened!.key)
  expect(Buffer.from((await again.storage.paper(meeting, "note"))!).toString()).toBe("kept")
})

test("what is no secret, or another's, opens nothing", async () => {
  const { meeting, links, secrets } = table
  const wrong = ["", "x", newSecret().secret, `${secrets.screen}A`, secrets.screen.toLowerCase()]
  for (const secret of wrong) expect(await links.open(meeting, secret)).toBeUndefined()
  expect(await links.open("other" as MeetingId, secrets.screen)).toBeUndefined()
})

test("a new link of a seat ends the older one, and leaves the other seats alone", async () => {
  const { meeting, links, secrets } = table
  const renewed = await links.renew(meeting, "participant")
  expect(await links.open(meeting, secrets.participant)).toBeUndefined()
  expect((await links.open(meeting, renewed))?.seat).toBe("participant")
  expect((await links.open(meeting, secrets.facilitator))?.seat).toBe("facilitator")
})

test("a participant's way in laid under the facilitator's name is refused", async () => {
  const { meeting, links, raw, secrets } = table
  const participants = (await raw.paper(meeting, "door/link/participant"))!
  await raw.commit(meeting, { papers: { "door/link/facilitator": participants } })
  await expect(links.open(meeting, secrets.participant)).rejects.toBeInstanceOf(Tampered)
})

test("what the store knows of a secret leads back to neither secret nor key", async () => {
  const { meeting, raw, secrets, keyring } = table
  const { wrapping } = derived(secrets.participant)!
  const kept = Buffer.concat((await raw.papers(meeting, "")).map(([, bytes]) => Buffer.from(bytes)))
  for (const hidden of [
    Buffer.from(secrets.participant, "base64url"),
    Buffer.from(wrapping),
    Buffer.from(keyring.of(meeting)!),
  ])
    expect(kept.includes(hidden)).toBe(false)
})
