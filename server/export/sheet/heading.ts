import type { Language } from "../../../src/meeting/schema.ts"
import type { Around } from "./around.ts"
import { capital, dayIn, momentIn, timeIn } from "./dates.ts"
import { inside, listed, oneLine, sentence } from "./said.ts"

/** What the paper is: of which meeting, which version of which day, and whether it is all of it. */
export interface Heading {
  /** Whose copy it is, and that it is a part; null when it is the whole plan. */
  forWhom: string | null
  part: string | null
  /** One sentence each. */
  facts: string[]
  /** On every page: which plan it is, and where the file is. */
  footer: string
  /** Where the file is, once, when that takes more words than a footer has room for. */
  fileKept: string | null
}

/** A footer is one line, or two. */
const ROOM_IN_FOOTER = 60

/** `now` (ms since 1970) dates a draft: it says on which day the board stood so. */
export function headingOf({ plan, language, words }: Around, now: number): Heading {
  const at = plan.fixedAt ?? now
  const day = momentIn(language, at)
  const short = momentIn(language, at, false)
  const { draft, version, copyFor } = plan
  const fixed = draft ? null : version
  const keptBy = inside(oneLine(plan.keptBy))
  const file = keptBy ? sentence(words.fileKeptBy(keptBy)) : words.noFile
  const fits = keptBy.length <= ROOM_IN_FOOTER
  const whole = fixed === null ? words.draftOf(short) : words.workingPlan(short, fixed)
  const part = fixed === null ? words.partOfDraftOf(short) : words.partOfPlan(short, fixed)
  return {
    forWhom: copyFor ? words.forWhom(inside(oneLine(copyFor.name))) : null,
    part: copyFor ? (fixed === null ? words.partOfDraft : words.partOf(fixed)) : null,
    facts: [
      heldIn(plan, language, words),
      kindOf(plan, language, words),
      fixed === null ? words.asItStood(day) : words.fixedOn(day, fixed),
    ].flatMap((fact) => (fact ? [sentence(fact)] : [])),
    footer: [copyFor ? part : whole, fits ? file : ""].join(" ").trimEnd(),
    fileKept: fits ? null : file,
  }
}

/** "Eerste bijeenkomst, donderdag 19 november 2026, 15.30 tot 17.40 uur, Buurthuis De Kaap". */
function heldIn(plan: Around["plan"], language: Language, words: Around["words"]): string {
  const { number, heldOn, startsAt, endsAt, place } = plan
  const time = (at: string | null) => at && timeIn(language, at)
  const said = [
    number === null ? "" : words.meeting(number),
    heldOn ? dayIn(language, heldOn) : "",
    startsAt || endsAt ? words.between(time(startsAt), time(endsAt)) : "",
    inside(oneLine(place)),
  ]
  return capital(said.filter(Boolean).join(", "))
}

/** "Familiegroepsplan en veiligheidsplan, onder een maatregel". */
function kindOf(plan: Around["plan"], language: Language, words: Around["words"]): string {
  const types = plan.planTypes.map((type) => words.planTypes[type])
  const framework = plan.framework ? words.frameworks[plan.framework] : ""
  return capital([listed(language, types), framework].filter(Boolean).join(", "))
}
