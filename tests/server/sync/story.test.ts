import fc from "fast-check"
import { describe, expect, test } from "vitest"
import * as Y from "yjs"
import {
  addCard,
  binCard,
  bringBack,
  moveCard,
  restoreCard,
  tellCard,
  typeInCard,
} from "../../../src/meeting/commands/cards.ts"
import type { CardId } from "../../../src/meeting/ids.ts"
import { thenIn } from "../../../src/meeting/queries/then.ts"
import { KINDS } from "../../../src/meeting/schema.ts"
import { PAUSE_MS } from "../../../server/sync/story.ts"
import { NOW } from "../../support/cast.ts"
import { moves, toldTable, types, ZORG } from "../../support/toldTable.ts"

describe("a stretch", () => {
  test("[H2] of one person in one card is told once, with the words at its end", () => {
    const { emre, danielle, does, told, kept } = toldTable()
    does(emre, 0, () => types(emre, "a"))
    does(emre, 1_000, () => types(emre, "b"))
    does(emre, 2_000, () => types(emre, "c"))
    expect(told()).toMatchObject([{ n: 1, at: NOW, what: "words", by: "emre", card: "zorg" }])
    expect(kept()).toEqual([])
    does(danielle, 3_000, () => types(danielle, "d"))
    expect(kept().map(({ was }) => was.text)).toEqual(["cbaEmre gooide een glas"])
    expect(told().map(({ by, was }) => [by, was.text.slice(0, 4)])).toEqual([
      ["emre", "cbaE"],
      ["danielle", "dcba"],
    ])
  })

  test("[H2] ends with a pause, and when they do something else to the card", () => {
    const { emre, story, keep, does, told } = toldTable()
    does(emre, 0, () => types(emre, "a"))
    does(emre, PAUSE_MS, () => types(emre, "b"))
    does(emre, PAUSE_MS + 1, () => moves(emre, "safety"))
    does(emre, PAUSE_MS + 2, () => moves(emre, "goal"))
    does(emre, PAUSE_MS + 3, () => types(emre, "c"))
    expect(told().map(({ what, from, was }) => [what, from, was.kind])).toEqual([
      ["words", undefined, "worry"],
      ["words", undefined, "worry"],
      ["moved", "worry", "goal"],
      ["words", undefined, "goal"],
    ])
    keep(story.rest(NOW + PAUSE_MS + 3))
    expect(story.underWay()).toHaveLength(1)
    keep(story.rest(NOW + 2 * PAUSE_MS + 3))
    expect(story.underWay()).toEqual([])
    expect(told()).toHaveLength(4)
  })

  test("[H2] of two who type in one card at once is told together, and not key by key", () => {
    const { emre, danielle, does, told, toldAnew } = toldTable()
    does(emre, 0, () => types(emre, "Noor belt oma. "))
    does(emre, 5_000, () => types(emre, "Echt. "))
    for (let moment = 6_000; moment < 18_000; moment += 500) {
      const who = moment % 1_000 === 0 ? danielle : emre
      does(who, moment, () => types(who, "x"))
      expect(toldAnew()).toEqual(told())
    }
    expect(told().map(({ by, also, was }) => [by, also, was.text.length])).toEqual([
      ["emre", undefined, 41],
      ["danielle", ["emre"], 47],
      ["danielle", ["emre"], 53],
      ["danielle", ["emre"], 59],
      ["danielle", ["emre"], 65],
    ])
    // Whoever comes later than that begins anew: what stood there is not lost.
    does(emre, 40_000, () => types(emre, "y"))
    does(danielle, 60_000, () => types(danielle, "z"))
    expect(told().slice(-2)).toMatchObject([
      { by: "emre", was: { text: expect.stringMatching(/^yx/) as string } },
      { by: "danielle", was: { text: expect.stringMatching(/^zyx/) as string } },
    ])
  })

  test("[H2] in one card goes on while they, or others, are at other cards", () => {
    const { emre, danielle, does, told } = toldTable()
    does(emre, 0, () => types(emre, "a"))
    does(danielle, 1, () => types(danielle, "x", "stap" as CardId))
    does(emre, 2, () => types(emre, "b"))
    expect(told().map(({ by }) => by)).toEqual(["emre", "danielle"])
  })
})

test("[H1] of several things at once the most telling is told", () => {
  const { emre, facilitator, does, told } = toldTable()
  does(emre, 0, () => {
    types(emre, "a")
    moves(emre, "goal")
    binCard(emre.meeting, emre.writer, ZORG, NOW)
  })
  const was = { kind: "worry", text: "anders", binned: false } as const
  does(facilitator, 1, () => bringBack(facilitator.meeting, facilitator.writer, ZORG, was, NOW))
  expect(told()).toMatchObject([
    { what: "binned", by: "emre", was: { kind: "goal", binned: true } },
    { what: "back", by: "mireille", from: "goal", was },
  ])
})

test("[H2] of several things at once, done again, the card is as it is after the last", () => {
  const { emre, does, told, trial } = toldTable()
  const both = (kind: "safety" | "goal") => {
    types(emre, "a")
    moves(emre, kind)
  }
  does(emre, 0, () => both("safety"))
  does(emre, 1, () => both("goal"))
  expect(told().map(({ was }) => was)).toEqual([thenIn(trial.meeting, ZORG)])
})

test("[H1] [C7] a card is told once it is whole, also by a program that writes it key by key", () => {
  const { emre, does, told, toldAnew } = toldTable()
  const half = () => emre.meeting.cards.get("half")
  does(emre, 0, () => void emre.meeting.cards.set("half", new Y.Map()))
  does(emre, 1, () => void half()?.set("author", "emre"))
  does(emre, 2, () => void half()?.set("text", new Y.Text("heel")))
  expect(told()).toEqual([])
  does(emre, 3, () => void half()?.set("place", { kind: "safety", order: "m" }))
  expect(told()).toMatchObject([{ n: 1, what: "added", was: { kind: "safety", text: "heel" } }])
  expect(toldAnew()).toEqual(told())
})

test("[H6] at any moment a server that was killed tells the same, and of each card how it is now", () => {
  const step = fc.record({
    who: fc.constantFrom("emre", "danielle", "mireille"),
    whats: fc.array(fc.constantFrom("lay", "type", "move", "bin", "restore", "tell", "rest"), {
      minLength: 1,
      maxLength: 2,
    }),
    card: fc.constantFrom("a", "b", "c"),
    kind: fc.constantFrom(...KINDS),
    pause: fc.constantFrom(10, 5_000, PAUSE_MS),
  })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const at = toldTable()
      let moment = 0
      for (const { who, whats, card, kind, pause } of steps) {
        moment += pause
        const player = at.who(who)
        const { meeting, writer, id } = player
        const on = card as CardId
        at.does(player, moment, () => {
          const laid = { id: on, kind, text: "Noor belt", author: id }
          const edit = { at: 0, remove: 1, insert: "xy" }
          for (const what of whats) {
            if (what === "lay" && !meeting.cards.has(on)) addCard(meeting, writer, laid, NOW)
            if (what === "type") typeInCard(meeting, writer, on, edit)
            if (what === "move") moveCard(meeting, writer, on, { kind, index: 0 })
            if (what === "bin") binCard(meeting, writer, on, NOW)
            if (what === "restore") restoreCard(meeting, writer, on)
            if (what === "tell") tellCard(meeting, writer, on, { often: String(moment) })
          }
        })
        if (whats.includes("rest")) at.keep(at.story.rest(NOW + moment))
        expect(at.toldAnew()).toEqual(at.told())
        for (const id of ["a", "b", "c"]) {
          const last = at.told().findLast((entry) => entry.card === id)
          expect(last?.was).toEqual(thenIn(at.trial.meeting, id))
        }
      }
      expect(at.story.length).toBe(at.kept().length)
      const numbers = at.told().map(({ n }) => n)
      expect(numbers).toEqual(numbers.map((_, index) => index + 1))
    }),
    { numRuns: 40 },
  )
})

describe("family time", () => {
  test("[H3] only what came of it is told: not who, not when, not what came and went", () => {
    const { emre, danielle, story, keep, does, trial, told } = toldTable()
    does(emre, 0, () => types(emre, "Ik: "))
    keep(story.fallSilent(trial.meeting))
    const lay = (id: string, text: string) =>
      addCard(
        danielle.meeting,
        danielle.writer,
        { id: id as CardId, kind: "worry", text, author: danielle.id },
        NOW,
      )
    does(danielle, 1_000, () => lay("weg", "dit zeg ik toch niet"))
    does(danielle, 2_000, () => lay("blijft", "eerst"))
    does(emre, 3_000, () => types(emre, "toen ", "blijft" as CardId))
    does(danielle, 4_000, () => binCard(danielle.meeting, danielle.writer, "weg" as CardId, NOW))
    does(emre, 5_000, () => moves(emre, "safety"))
    does(emre, 6_000, () => types(emre, "anders ", "stap" as CardId))
    does(danielle, 7_000, () => binCard(danielle.meeting, danielle.writer, "stap" as CardId, NOW))
    expect(told()).toHaveLength(1)
    const before = new Map([
      [ZORG as string, { kind: "worry", text: "Ik: Emre gooide een glas", binned: false }],
      ["stap", { kind: "step", text: "Ik bel Şükran", binned: false }],
    ] as const)
    keep(story.speakAgain(before, trial.meeting, NOW + 60_000))
    const came = Object.fromEntries(
      told()
        .slice(1)
        .map(({ card, n: _n, ...rest }) => [card, rest]),
    )
    const at = NOW + 60_000
    expect(came).toEqual({
      zorg: {
        at,
        what: "moved",
        from: "worry",
        was: { kind: "safety", text: "Ik: Emre gooide een glas", binned: false },
      },
      stap: {
        at,
        what: "binned",
        was: { kind: "step", text: "anders Ik bel Şükran", binned: true },
      },
      blijft: {
        at,
        what: "added",
        was: { kind: "worry", text: "toen eerst", binned: false },
      },
    })
    expect(story.speakAgain(before, trial.meeting, NOW)).toEqual({})
    does(emre, 70_000, () => types(emre, "x"))
    expect(told().at(-1)).toMatchObject({ n: 5, by: "emre" })
  })
})
