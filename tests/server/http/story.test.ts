import { isDeepStrictEqual } from "node:util"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import * as Y from "yjs"
import type { StoryAnswer, StoryEntry } from "../../../src/contract/answers.ts"
import { ROUTES } from "../../../src/contract/routes.ts"
import {
  addCard,
  binCard,
  bringBack,
  moveCard,
  restoreCard,
  typeInCard,
} from "../../../src/meeting/commands/cards.ts"
import type { CardId, PersonId } from "../../../src/meeting/ids.ts"
import { cardIn } from "../../../src/meeting/queries/cards.ts"
import { thenIn } from "../../../src/meeting/queries/then.ts"
import type { Writer } from "../../../src/meeting/rules.ts"
import { GROUP_OF, KINDS, type Role, type Seat } from "../../../src/meeting/schema.ts"
import { openApi, type Api } from "../../support/api.ts"
import { connect, type Client } from "../../support/client.ts"
import { byChance } from "../../support/dice.ts"
import { bytesIn } from "../../support/filesIn.ts"
import { until } from "../../support/until.ts"

type Sitter = Awaited<ReturnType<Awaited<ReturnType<Api["meeting"]>>["sit"]>> &
  Client & { writer: Writer }

let api: Api
let meeting: Awaited<ReturnType<Api["meeting"]>>
let mireille: Sitter
let emre: Sitter
let here: Client[]
beforeEach(async () => {
  api = await openApi()
  meeting = await api.meeting()
  here = []
  mireille = await sit("facilitator", "Mireille", "other")
  emre = await sit("participant", "Emre", "parent")
})
afterEach(async () => {
  for (const client of here) client.leave()
  await api.close()
})

/** Somebody at the table, with a stock client. */
async function sit(seat: Seat, name: string, role: Role): Promise<Sitter> {
  const seated = await meeting.sit(seat, name, role)
  const client = connect(api.origin, meeting.id, seated)
  await client.synced()
  here.push(client)
  const personId = seated.personId as PersonId
  return { ...seated, ...client, writer: { seat, personId, group: GROUP_OF[role] } }
}

const story = async (query = "") => {
  const answer = await mireille.call("GET", ROUTES.story(meeting.id) + query)
  expect(answer.status).toBe(200)
  return answer.json as unknown as StoryAnswer
}
const told = async () =>
  (await story()).entries.map(({ by, what, card, was }) => [nameOf(by), what, card, was.text])
const nameOf = (id: string | undefined) =>
  [mireille, emre].find(({ personId }) => personId === id)?.writer.seat ?? id

const lay = ({ meeting, writer }: Sitter, id: string, text = id) =>
  addCard(
    meeting,
    writer,
    { id: id as CardId, kind: "worry", text, author: writer.personId! },
    api.clock.now,
  )
const type = ({ meeting, writer }: Sitter, card: string, insert: string) =>
  typeInCard(meeting, writer, card as CardId, { at: 0, remove: 0, insert })
/** What everyone has is kept. Looking the same is not enough: each may have typed the same letter. */
const everyoneHasTheSame = () =>
  until(
    "everyone has the same",
    () =>
      isDeepStrictEqual(mireille.meeting.cards.toJSON(), emre.meeting.cards.toJSON()) &&
      isDeepStrictEqual(heardBy(mireille), heardBy(emre)),
  )
const heardBy = ({ doc }: Client) => Y.decodeStateVector(Y.encodeStateVector(doc))

describe("the story of a meeting", () => {
  test("[H1] tells who did what to which card, in order, and how it was then", async () => {
    const start = api.clock.now
    const later = async (act: () => unknown) => {
      api.clock.now += 1000
      act()
      await everyoneHasTheSame()
    }
    const oma = "oma" as CardId
    await later(() => lay(emre, "oma", "Noor belt oma"))
    await later(() => moveCard(mireille.meeting, mireille.writer, oma, { kind: "safety" }))
    await later(() => type(emre, "oma", "O"))
    await later(() => type(emre, "oma", "h"))
    await later(() => binCard(mireille.meeting, mireille.writer, oma, api.clock.now))
    await later(() => restoreCard(emre.meeting, emre.writer, oma))
    const { entries, earlier } = await story()
    expect(earlier).toBe(false)
    const of = (n: number, second: number, what: StoryEntry["what"], by: Sitter) => ({
      n,
      at: start + second * 1000,
      what,
      by: by.personId,
      card: "oma",
    })
    expect(entries).toEqual([
      { ...of(1, 1, "added", emre), was: { kind: "worry", text: "Noor belt oma", binned: false } },
      {
        ...of(2, 2, "moved", mireille),
        from: "worry",
        was: { kind: "safety", text: "Noor belt oma", binned: false },
      },
      {
        ...of(3, 3, "words", emre),
        was: { kind: "safety", text: "hONoor belt oma", binned: false },
      },
      {
        ...of(4, 5, "binned", mireille),
        was: { kind: "safety", text: "hONoor belt oma", binned: true },
      },
      {
        ...of(5, 6, "back", emre),
        was: { kind: "safety", text: "hONoor belt oma", binned: false },
      },
    ])
  })

  test("[H4] a card that is brought back says who did that, and the story has it", async () => {
    lay(emre, "oma", "Noor belt oma")
    await everyoneHasTheSame()
    const [first] = (await story()).entries
    typeInCard(emre.meeting, emre.writer, "oma" as CardId, { at: 0, remove: 13, insert: "Weg" })
    moveCard(emre.meeting, emre.writer, "oma" as CardId, { kind: "goal" })
    await everyoneHasTheSame()
    bringBack(mireille.meeting, mireille.writer, "oma" as CardId, first!.was, api.clock.now)
    await until("Emre sees it", () => cardIn(emre.meeting, "oma")?.edited.length === 1)
    expect(thenIn(emre.meeting, "oma")).toEqual(first!.was)
    expect(cardIn(emre.meeting, "oma")?.edited).toEqual([mireille.personId])
    expect(await told()).toEqual([
      ["participant", "added", "oma", "Noor belt oma"],
      ["participant", "words", "oma", "Weg"],
      ["participant", "moved", "oma", "Weg"],
      ["facilitator", "moved", "oma", "Noor belt oma"],
    ])
    expect(mireille.closedWith()).toBeUndefined()
  })

  test("[H1] is for the facilitator alone, also when the board is closed", async () => {
    lay(emre, "oma")
    await everyoneHasTheSame()
    await mireille.call("POST", ROUTES.plan(meeting.id), {})
    expect(await told()).toHaveLength(1)
    for (const one of [emre, await meeting.sit("screen")])
      expect((await one.call("GET", ROUTES.story(meeting.id))).status).toBe(403)
    await mireille.call("DELETE", ROUTES.meeting(meeting.id))
    expect((await mireille.call("GET", ROUTES.story(meeting.id))).status).toBe(404)
  })

  test("[H1] is given in parts, by card and by person", async () => {
    for (let index = 0; index < 210; index++) {
      lay(index % 2 === 0 ? emre : mireille, `k${index}`)
      if (index % 50 === 49) await everyoneHasTheSame()
    }
    await everyoneHasTheSame()
    const cards = ({ entries }: StoryAnswer) => entries.map(({ card }) => card).toSorted()
    const last = await story()
    expect([last.entries.length, last.earlier]).toEqual([200, true])
    const rest = await story(`?before=${last.entries[0]!.n}`)
    expect([rest.entries.length, rest.earlier]).toEqual([10, false])
    expect(new Set([...cards(last), ...cards(rest)]).size).toBe(210)
    expect(cards(await story("?card=k7"))).toEqual(["k7"])
    expect((await story(`?by=${emre.personId}`)).entries).toHaveLength(105)
    expect((await story(`?by=${emre.personId}&card=k7`)).entries).toEqual([])
    for (const query of ["?before=0", "?before=x", "?card=a/b", "?by="])
      expect((await mireille.call("GET", ROUTES.story(meeting.id) + query)).status).toBe(400)
  })

  test("[H1] stands in no file and in no line of the log as it was said", async () => {
    lay(emre, "oma", "Noor belde op 9 oktober oma")
    await everyoneHasTheSame()
    type(mireille, "oma", "Eigenlijk: ")
    await everyoneHasTheSame()
    // All that was under way is told when everyone has left.
    for (const client of here) client.leave()
    await until("the room is empty", () => api.rooms() === 0)
    expect(await told()).toHaveLength(2)
    const disk = await bytesIn(api.directory)
    for (const words of ["9 oktober oma", "Eigenlijk", mireille.personId])
      for (const form of ["utf8", "utf16le"] as const)
        expect(disk.includes(Buffer.from(words, form))).toBe(false)
    expect(api.logged.join()).not.toMatch(/oktober|Eigenlijk/)
  })

  test("[H3] tells of family time what came of it, and nothing while it lasts", async () => {
    lay(mireille, "oma", "Noor belt oma")
    await everyoneHasTheSame()
    await mireille.call("PUT", ROUTES.familyTime(meeting.id), { on: true })
    await until("she is out", () => mireille.closedWith() === 4423)
    expect((await mireille.call("GET", ROUTES.story(meeting.id))).status).toBe(423)
    lay(emre, "zacht", "eigenlijk durf ik niet")
    binCard(emre.meeting, emre.writer, "zacht" as CardId, api.clock.now)
    lay(emre, "samen", "Wij bellen samen")
    const seen = connect(api.origin, meeting.id, emre)
    here.push(seen)
    await until("it is kept", () => cardIn(seen.meeting, "samen") !== undefined)
    api.clock.now += 60_000
    await mireille.call("PUT", ROUTES.familyTime(meeting.id), { on: false })
    const { entries } = await story()
    expect(entries.map(({ what, card, by, at }) => [what, card, by, at])).toEqual([
      ["added", "oma", mireille.personId, api.clock.now - 60_000],
      ["added", "samen", undefined, api.clock.now],
    ])
    lay(emre, "daarna")
    await until("it is told again", async () => (await story()).entries.length === 3)
  })

  test("[H6] does not tell what the store did not take, and tells it when it does", async () => {
    lay(emre, "oma", "Noor belt oma")
    await everyoneHasTheSame()
    api.trouble.refuse()
    type(emre, "oma", "O")
    const isToldSo = () =>
      [...emre.provider.awareness.getStates().values()].some((state) => "server" in state)
    await until("everyone is told", isToldSo)
    expect(await told()).toEqual([["participant", "added", "oma", "Noor belt oma"]])
    api.trouble.recover()
    await everyoneHasTheSame()
    await until("it is told once", async () => (await told()).length === 2)
    expect((await told()).at(-1)).toEqual(["participant", "words", "oma", "ONoor belt oma"])
    api.clock.now += 5_000
    type(mireille, "oma", "A")
    await everyoneHasTheSame()
    expect((await story()).entries.map(({ n }) => n)).toEqual([1, 2, 3])
  })

  test("[H6] whatever people do at once, online and away, ends with every card as it is", () =>
    byChance(async (roll) => {
      const cards = ["een", "twee", "drie"]
      // Somebody is always there: an empty room tells what is under way.
      here.push(connect(api.origin, meeting.id, await meeting.sit("screen")))
      for (const card of cards) lay(emre, card)
      await everyoneHasTheSame()
      for (let step = 0; step < 120; step++) {
        const one = [mireille, emre][roll(2)]!
        const card = cards[roll(3)]!
        const what = roll(10)
        if (what === 0) one.provider.disconnect()
        else if (what === 1) one.provider.connect()
        else if (what < 4)
          moveCard(one.meeting, one.writer, card as CardId, { kind: KINDS[roll(5)]!, index: 0 })
        else if (what === 4) binCard(one.meeting, one.writer, card as CardId, api.clock.now)
        else if (what === 5) restoreCard(one.meeting, one.writer, card as CardId)
        else type(one, card, "x")
        if (roll(4) === 0) await new Promise((resolve) => setImmediate(resolve))
      }
      for (const one of [mireille, emre]) one.provider.connect()
      await everyoneHasTheSame()
      const { entries } = await story()
      for (const card of cards) {
        const ofCard = entries.filter((entry) => entry.card === card)
        expect(ofCard[0]?.what).toBe("added")
        expect(ofCard.at(-1)?.was).toEqual(thenIn(emre.meeting, card))
        for (const [index, entry] of ofCard.entries()) {
          const before = ofCard[index - 1]
          expect([before?.by, before?.what]).not.toEqual([entry.by, entry.what])
        }
      }
      const numbers = entries.map(({ n }) => n)
      expect(numbers).toEqual(numbers.toSorted((a, b) => a - b))
      // When all have left it is the same.
      for (const client of here) client.leave()
      await until("the room is empty", () => api.rooms() === 0)
      expect((await story()).entries).toEqual(entries)
    }))
})
