import { changesBetween } from "../difference.ts"
import type { Meeting } from "../document.ts"
import type { CardId, PersonId } from "../ids.ts"
import { cardIn, cardsIn } from "../queries/cards.ts"
import type { Writer } from "../rules.ts"
import type { Card } from "../schema.ts"
import { addCard, typeInCard, type Told } from "./cards.ts"
import { done, refused, type Outcome } from "./outcome.ts"

/** What a smaller step is tied to as the larger one was: not how it went, for that is still to come. */
const TIED = ["who", "from", "by", "often", "seenBy", "ifNot", "goal", "meets", "answers"] as const

/**
 * [P8] Makes a step smaller: `first` takes the place of its words, and `second` is a step of its own
 * right after it, said by `author`. Taken back in one go by `History.inOneGo`. `now` in ms since 1970.
 */
export function splitStep(
  meeting: Meeting,
  writer: Writer,
  step: CardId,
  into: { first: string; second: string; id: CardId; author: PersonId },
  now: number,
): Outcome {
  const stands = cardIn(meeting, step)
  if (stands?.place.kind !== "step" || stands.binned) return refused("no-such-card")
  const steps = cardsIn(meeting, "plan").filter(({ place }) => place.kind === "step")
  const second = {
    id: into.id,
    kind: "step" as const,
    text: into.second,
    author: into.author,
    told: tiedAs(stands),
    index: steps.findIndex(({ id }) => id === step) + 1,
  }
  const laid = addCard(meeting, writer, second, now)
  if (!laid.done) return laid
  for (const change of changesBetween(stands.text, into.first)) {
    const typed = typeInCard(meeting, writer, step, change)
    if (!typed.done) return typed
  }
  return done
}

function tiedAs(step: Card): Told {
  return Object.fromEntries(
    TIED.flatMap((key) => (step[key] === undefined ? [] : [[key, step[key]]])),
  ) as Told
}
