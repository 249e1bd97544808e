import { expect, test } from "vitest"
import { addCard } from "../../src/meeting/commands/cards.ts"
import type { CardId } from "../../src/meeting/ids.ts"
import { heardIn } from "../../src/meeting/queries/heard.ts"
import type { Kind } from "../../src/meeting/schema.ts"
import { meetingWith, NOW } from "../support/cast.ts"

test("[G6] cards and turns are told by person and by group, worries beside signals", () => {
  const cast = meetingWith()
  const laid: [who: string, kind: Kind][] = [
    ["emre", "worry"],
    ["emre", "safety"],
    ["fenna", "worry"],
    ["danielle", "goal"],
    ["emre", "worry"],
  ]
  laid.forEach(([name, kind], index) => {
    const { meeting, writer, id } = cast.who(name)
    const card = { id: `k${index}` as CardId, kind, text: "x", author: id }
    addCard(meeting, writer, card, NOW + index)
    cast.exchange()
  })
  const { groups, notYet, worries, safety } = heardIn(cast.who("mireille").meeting)
  const told = groups.map(({ group, cards, turns, people }) => [
    group,
    { cards, turns },
    people.map((one) => [one.person.name, one.cards, one.turns]),
  ])
  expect(told).toEqual([
    [
      "family",
      { cards: 4, turns: 2 },
      [
        ["danielle", 1, 1],
        ["emre", 3, 2],
        ["tonny", 0, 0],
      ],
    ],
    ["professional", { cards: 1, turns: 1 }, [["fenna", 1, 1]]],
  ])
  expect([notYet, worries, safety]).toEqual([["tonny"], 3, 1])
})
