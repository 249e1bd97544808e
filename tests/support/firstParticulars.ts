import type { PersonId } from "../../src/meeting/ids.ts"
import type { Copy, Particulars, PlanType } from "../../src/meeting/schema.ts"
import sample from "./first-meeting.json" with { type: "json" }

const { meeting: told } = sample

const TYPES: Record<string, PlanType> = { familiegroepsplan: "family", veiligheidsplan: "safety" }

/** What the plan of `first-meeting.json` says besides what lies on its board. */
export function particularsOf(idOf: (guest: string) => PersonId): Particulars {
  const byPerson = <Value>(all: (readonly [guest: string, value: Value])[]) =>
    Object.fromEntries(all.map(([guest, value]) => [idOf(guest), value]))
  return {
    number: told.meetingNumber,
    heldOn: told.date,
    startsAt: told.start,
    endsAt: told.end,
    place: told.place,
    planTypes: told.planType.flatMap((type) => TYPES[type] ?? []),
    framework: told.framework.startsWith("gedwongen") ? "measure" : "voluntary",
    missing: nameOf("p04"),
    childHeard: told.participants
      .flatMap(({ name, voice }) => (voice ? [`${name}: ${voice}`] : []))
      .join("\n"),
    houseRules: told.groundRules.join("\n"),
    parked: told.parkingLot.join("\n"),
    relations: byPerson(told.participants.map(({ id, role }) => [id, role] as const)),
    coordinator: idOf(told.regisseur),
    owners: told.planOwner.map(idOf),
    warnings: WARNINGS,
    reviewOn: told.review.date,
    reviewAt: told.review.time,
    reviewPlace: told.review.place,
    reviewBy: idOf(told.review.askedBy),
    reviewEarlier: told.review.callEarlierIf,
    copies: byPerson(
      told.copies.map(({ person, form, scope }) => [person, copyOf(form, scope)] as const),
    ),
    notAsked: byPerson(
      told.agreements
        .filter(({ status }) => status === "nog niet gevraagd" || status === "uitleg gekregen")
        .map(({ person, ownWords }) => [person, ownWords] as const),
    ),
    keptBy: FILE_KEPT_BY,
  }
}

/** The sample tells these in its steps; on paper they stand together. */
const WARNINGS = [
  { sign: "Noor zegt het codewoord", act: "Hồng doet open, ook ’s nachts." },
  { sign: "Emre heeft gedronken", act: "Emre belt Şükran. Neemt zij niet op, dan belt hij Hồng." },
]
const FILE_KEPT_BY = "GI De Overtoom (fictief)"

function nameOf(guest: string): string {
  return told.participants.find(({ id }) => id === guest)?.name ?? ""
}

function copyOf(form: string, scope: string): Copy {
  if (form === "geen") return { scope: "none", how: scope }
  return scope === "alles"
    ? { scope: "all", how: form }
    : { scope: "own", how: `${form}, ${scope}` }
}
