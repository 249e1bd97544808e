// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from "vitest"
import { bindWords } from "../../src/board/opened/bindWords.ts"
import { typeInCard } from "../../src/meeting/commands/cards.ts"
import type { Outcome } from "../../src/meeting/commands/outcome.ts"
import { openHistory } from "../../src/meeting/history.ts"
import type { CardId } from "../../src/meeting/ids.ts"
import type { PresenceHere } from "../../src/sync/presence.ts"
import { exchange, lay, meetingWith, NOW, textOf, type Player } from "../support/cast.ts"

const CARD = "een" as CardId

beforeEach(() => document.body.replaceChildren())

/** Emre has the card open in a field; Fenna types in it somewhere else. */
function opened(text: string) {
  const { who } = meetingWith()
  const [emre, fenna] = [who("emre"), who("fenna")]
  lay(fenna, CARD, "worry", text)
  const tell = () => exchange([emre.meeting, fenna.meeting])
  tell()
  const field = document.createElement("textarea")
  document.body.append(field)
  field.focus()
  const history = openHistory(emre.meeting, () => emre.writer)
  const rest = vi.fn<(rest: string) => void>()
  const outcomes: Outcome[] = []
  const writeIn = vi.fn<(card: CardId | null) => void>()
  const untie = bindWords(field, {
    copy: {
      meeting: emre.meeting,
      writer: () => emre.writer,
      history,
      presence: { writeIn } as unknown as PresenceHere,
    },
    card: CARD,
    tell: (outcome) => {
      outcomes.push(outcome)
      return outcome.done
    },
    onRest: rest,
  })

  /** Types as a browser does: the field changes first, then it says so. */
  const type = (insert: string, at = field.selectionStart, to = field.selectionEnd) => {
    field.setRangeText(insert, at, to, "end")
    field.dispatchEvent(new Event("input"))
  }
  const say = (event: string) => field.dispatchEvent(new Event(event))
  return { emre, fenna, tell, field, history, rest, outcomes, writeIn, untie, type, say }
}

const typeElsewhere = ({ meeting, writer }: Player, at: number, insert: string, remove = 0) =>
  typeInCard(meeting, writer, CARD, { at, remove, insert })

describe("typing in a card", () => {
  test("[C5] goes to the card letter by letter", () => {
    const { emre, field, type } = opened("Noor")
    field.setSelectionRange(4, 4)
    for (const soFar of ["Noor ", "Noor b", "Noor be", "Noor bel", "Noor belt"]) {
      type(soFar.slice(-1))
      expect(textOf(emre.meeting, CARD)).toBe(soFar)
    }
    field.setSelectionRange(0, 4)
    type("Jöran")
    expect(textOf(emre.meeting, CARD)).toBe("Jöran belt")
    type("", 0, 6)
    expect(textOf(emre.meeting, CARD)).toBe("belt")
  })

  test("[D5] of two people is all there, and each keeps their caret", () => {
    const { emre, fenna, tell, field, type } = opened("Noor oma")
    field.setSelectionRange(4, 4)
    type(" b")
    typeElsewhere(fenna, 8, " Tonny")
    tell()
    expect(field.value).toBe("Noor b oma Tonny")
    expect(field.selectionStart).toBe(6)
    type("elt")
    typeElsewhere(fenna, 0, "Dat ")
    tell()
    expect(field.value).toBe("Dat Noor belt oma Tonny")
    expect(field.selectionStart).toBe(13)
    type("!")
    tell()
    expect(textOf(fenna.meeting, CARD)).toBe("Dat Noor belt! oma Tonny")
    expect(textOf(emre.meeting, CARD)).toBe(field.value)
  })

  test("keeps what is selected when somebody types before it", () => {
    const { fenna, tell, field } = opened("Noor belt oma")
    field.setSelectionRange(5, 9, "backward")
    typeElsewhere(fenna, 0, "Soms: ")
    tell()
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe("belt")
    expect(field.selectionDirection).toBe("backward")
  })

  test("says that I write here, until I leave", () => {
    const { type, say, writeIn, untie } = opened("Noor")
    type("!", 4, 4)
    expect(writeIn).toHaveBeenLastCalledWith(CARD)
    say("blur")
    expect(writeIn).toHaveBeenLastCalledWith(null)
    untie()
  })

  test("stops when the field is untied", () => {
    const { emre, fenna, tell, field, type, untie } = opened("Noor")
    untie()
    type("!", 4, 4)
    expect(textOf(emre.meeting, CARD)).toBe("Noor")
    typeElsewhere(fenna, 0, "Ja, ")
    tell()
    expect(field.value).toBe("Noor!")
  })
})

describe("a word that is put together", () => {
  test("is not touched while it is, and what others did comes after", () => {
    const { emre, fenna, tell, field, type, say } = opened("oma")
    field.setSelectionRange(0, 0)
    say("compositionstart")
    type("N")
    typeElsewhere(fenna, 4, " komt")
    tell()
    expect(field.value).toBe("Noma")
    type("N", 0, 1)
    type("oor ")
    expect(field.value).toBe("Noor oma")
    say("compositionend")
    expect(field.value).toBe("Noor oma komt")
    expect(field.selectionStart).toBe(5)
    expect(textOf(emre.meeting, CARD)).toBe("Noor oma komt")
  })

  test("is seen by others while nobody else types", () => {
    const { emre, field, type, say } = opened("")
    say("compositionstart")
    type("へ")
    expect(textOf(emre.meeting, CARD)).toBe("へ")
    type("部屋", 0, 1)
    say("compositionend")
    expect(textOf(emre.meeting, CARD)).toBe("部屋")
    expect(field.value).toBe("部屋")
  })

  test("that was given up changes nothing", () => {
    const { emre, fenna, tell, field, say } = opened("oma")
    say("compositionstart")
    typeElsewhere(fenna, 0, "lieve ")
    tell()
    say("compositionend")
    expect(field.value).toBe("lieve oma")
    expect(textOf(emre.meeting, CARD)).toBe("lieve oma")
  })
})

describe("what does not go", () => {
  test("[L1] stays with who typed it, and what fits is there", () => {
    const { emre, field, rest, type } = opened("x".repeat(1_995))
    type("abcdefgh", 1_995, 1_995)
    expect(textOf(emre.meeting, CARD)).toBe(`${"x".repeat(1_995)}abcde`)
    expect(field.value).toHaveLength(2_000)
    expect(field.selectionStart).toBe(2_000)
    expect(rest).toHaveBeenCalledWith("fgh")
  })

  test("[L1] never cuts an emoji in half", () => {
    const { emre, rest, type } = opened("x".repeat(1_999))
    type("😀", 1_999, 1_999)
    expect(textOf(emre.meeting, CARD)).toHaveLength(1_999)
    expect(rest).toHaveBeenCalledWith("😀")
  })

  test("[W7] on a locked column is told, put back, and handed over", () => {
    const { emre, field, rest, outcomes, type } = opened("Noor")
    emre.meeting.guide.set("locks", ["worries"])
    type(" belt", 4, 4)
    expect(field.value).toBe("Noor")
    expect(outcomes.at(-1)).toEqual({ done: false, because: "column-locked" })
    expect(rest).toHaveBeenCalledWith(" belt")
  })
})

test("[U1] undo shows in the field, and keeps what somebody else typed", () => {
  const { fenna, tell, field, history, type } = opened("Noor")
  type(" belt", 4, 4)
  tell()
  typeElsewhere(fenna, 0, "Lieve ")
  tell()
  history.undo(NOW)
  expect(field.value).toBe("Lieve Noor")
  const undo = Object.assign(new Event("beforeinput", { cancelable: true }), {
    inputType: "historyRedo",
  })
  field.dispatchEvent(undo)
  expect(undo.defaultPrevented).toBe(true)
  expect(field.value).toBe("Lieve Noor belt")
})
