import * as Y from "yjs"
import { addCard, tellCard, type Told } from "../../src/meeting/commands/cards.ts"
import {
  giveAgreement,
  giveScore,
  giveView,
  goToStage,
  tellMeeting,
} from "../../src/meeting/commands/meeting.ts"
import type { Outcome } from "../../src/meeting/commands/outcome.ts"
import { setScale } from "../../src/meeting/commands/scales.ts"
import { seed, writePerson } from "../../src/meeting/commands/server.ts"
import { meetingIn, type Meeting } from "../../src/meeting/document.ts"
import type { CardId, PersonId, ScaleId } from "../../src/meeting/ids.ts"
import type { Writer } from "../../src/meeting/rules.ts"
import {
  GROUP_OF,
  type Answer,
  type Aspect,
  type Basis,
  type Kind,
  type Owner,
  type Particulars,
  type Role,
  type Seat,
  type Stage,
} from "../../src/meeting/schema.ts"
import { particularsOf } from "./firstParticulars.ts"
import sample from "./first-meeting.json" with { type: "json" }

/**
 * The first meeting of `first-meeting.json`, played as its thirteen people would: each does what
 * they say themselves, and Mireille, the facilitator, writes for whoever has no device.
 */
const told = sample.meeting

export const FIRST_MEETING = {
  title: told.title,
  language: "nl",
  /** Its beginning, ms since 1970. */
  at: Date.parse(`${told.date}T${told.start}:00+01:00`),
} as const

/** Somebody of the sample, by the sample's own id (`p01`). */
export interface Guest {
  id: string
  name: string
  role: Role
  seat: Seat
  device: boolean
}

/** What one of them does; `writer` is that person. */
export interface Act {
  person: string
  do: (meeting: Meeting, writer: Writer, now: number) => Outcome
}

/** The first word of the sample that tells what somebody is. */
const ROLES: [said: RegExp, role: Role][] = [
  [/^(moeder|vader)/, "parent"],
  [/^(dochter|zoon)/, "child"],
  [/^(oma|tante)/, "family"],
  [/^(buurvrouw|voetbaltrainer)/, "friend"],
  [/^maatje/, "buddy"],
  [/^jeugdbeschermer/, "guardian"],
  [/gezinswerker/, "worker"],
  [/^intern begeleider/, "school"],
]

export const GUESTS: Guest[] = told.participants.map(({ id, name, role, device }) => ({
  id,
  name,
  role: ROLES.find(([said]) => said.test(role))?.[1] ?? "other",
  seat: id === told.facilitator ? "facilitator" : "participant",
  device: device !== null,
}))

const ASPECTS: Record<string, Aspect> = {
  schade: "harm",
  gevaar: "danger",
  "maakt het moeilijker": "complicating",
  "sterke kant": "strength",
  veiligheid: "safety",
}
const OWNERS: Record<string, Owner> = {
  "doel gezin": "family",
  "doel instantie": "agency",
  "doel samen": "shared",
  "stem van het kind": "child",
}
const BASES: Record<string, Basis> = {
  waargenomen: "seen",
  "letterlijk gezegd": "said",
  "eigen verhaal": "said",
  "eigen doel": "said",
  verwachting: "expected",
}
const KINDS: Record<string, Kind> = { zorgen: "worry", veiligheid: "safety", doelen: "goal" }
const SEES = { eens: "same", oneens: "different" } as const
const ANSWERS: Record<string, Answer> = {
  akkoord: "agree",
  "akkoord met opmerking": "partly",
  "niet akkoord": "disagree",
}

/**
 * Everything that was done in it, in order. `idOf` gives the person's id in the meeting where it is
 * played, for the server chooses those.
 */
export function actsOfFirstMeeting(idOf: (guest: string) => PersonId): Act[] {
  const { facilitator } = told
  const speaker = (guest: string) =>
    GUESTS.find(({ id }) => id === guest)?.device ? guest : facilitator
  const steers = (act: Act["do"]): Act => ({ person: facilitator, do: act })
  const stage = (to: Stage) =>
    steers((meeting, writer) => goToStage(meeting, writer, to, Date.now()))

  /** Somebody lays a card, and tells the rest of it. */
  const lay = (id: string, kind: Kind, text: string, guest: string, more: Told): Act[] => {
    const card = id as CardId
    const person = speaker(guest)
    return [
      {
        person,
        do: (meeting, writer, now) =>
          addCard(meeting, writer, { id: card, kind, text, author: idOf(guest) }, now),
      },
      { person, do: (meeting, writer) => tellCard(meeting, writer, card, more) },
    ]
  }

  const view = (card: string, guest: string, sees: "mine" | "same" | "different"): Act => ({
    person: speaker(guest),
    do: (meeting, writer) => giveView(meeting, writer, card as CardId, idOf(guest), { sees }),
  })

  const saidCards = (column: string): Act[] =>
    told.cards
      .filter((card) => card.column === column)
      .flatMap((card) => {
        const [first = card.author] = card.saidBy
        const author = speaker(first) === first ? card.author : first
        const kind = KINDS[column] ?? "worry"
        const more: Told = { basis: BASES[card.basis] ?? "heard" }
        const aspect = ASPECTS[card.kind]
        const owner = OWNERS[card.kind]
        if (kind === "goal" && owner) more.owner = owner
        if (kind !== "goal" && aspect) more.aspect = aspect
        return [
          ...lay(card.id, kind, card.text, author, more),
          ...card.saidBy
            .filter((guest) => guest !== author)
            .map((guest) => view(card.id, guest, "mine")),
          ...Object.entries(card.agree ?? {})
            .filter(([guest]) => guest !== author && !card.saidBy.includes(guest))
            .flatMap(([guest, answer]) => {
              const sees = SEES[answer as keyof typeof SEES]
              return sees ? [view(card.id, guest, sees)] : []
            }),
        ]
      })

  const scales = told.pairs.flatMap((pair): Act[] => [
    steers((meeting, writer) =>
      setScale(meeting, writer, pair.id as ScaleId, {
        question: "Welk cijfer geef jij vandaag?",
        zero: pair.zero,
        ten: pair.ten,
        danger: pair.danger as CardId,
        goal: pair.goal as CardId,
      }),
    ),
    ...pair.scores.map(({ person, score, why }) => ({
      person: speaker(person),
      do: (meeting: Meeting, writer: Writer) =>
        giveScore(meeting, writer, pair.id as ScaleId, idOf(person), {
          value: score,
          ...(why && { why }),
        }),
    })),
  ])

  const demands = told.bottomLines.flatMap(({ id, setBy, text, familyDecides }) =>
    lay(id, "demand", text, setBy, { setBy: idOf(setBy), free: familyDecides }),
  )

  const steps = told.steps.flatMap((step) => {
    const [first = facilitator] = step.who
    const meets = told.bottomLines.filter(({ metBy }) => metBy.some((id) => id === step.id))
    return lay(step.id, "step", step.what, first, {
      who: step.who.map(idOf),
      from: step.startDate,
      ...(step.byWhen && { by: step.byWhen }),
      often: step.howOften,
      seenBy: step.seenBy.map(idOf),
      ifNot: step.ifItFails,
      goal: step.supportsGoal as CardId,
      meets: meets.map(({ id }) => id as CardId),
      state: "open",
    })
  })

  const agreements = told.agreements.flatMap(({ person, status, ownWords, at }): Act[] => {
    const answer = ANSWERS[status]
    if (!answer || at === null) return []
    const agreement = { answer, at: Date.parse(at), ...(ownWords && { text: ownWords }) }
    return [
      {
        person: speaker(person),
        do: (meeting, writer) => giveAgreement(meeting, writer, idOf(person), agreement),
      },
    ]
  })

  return [
    steers((meeting, writer) => tellMeeting(meeting, writer, "question", told.question)),
    stage("worries"),
    ...saidCards("zorgen"),
    stage("safety"),
    ...saidCards("veiligheid"),
    stage("goals"),
    ...saidCards("doelen"),
    stage("scale"),
    ...scales,
    stage("steps"),
    ...demands,
    ...steps,
    stage("agreement"),
    ...agreements,
    ...Object.entries(particularsOf(idOf)).map(([key, value]) =>
      steers((meeting, writer) => tellMeeting(meeting, writer, key as keyof Particulars, value)),
    ),
  ]
}

/** The whole of it in one document, as it stood at the end; without a server, so with the sample's ids. */
export function layFirstMeeting(): Meeting {
  const meeting = meetingIn(new Y.Doc())
  const idOf = (guest: string) => guest as PersonId
  seed(meeting, FIRST_MEETING.title, FIRST_MEETING.language)
  GUESTS.forEach(({ id, name, role, seat, device }, index) =>
    writePerson(meeting, idOf(id), {
      name,
      role,
      group: GROUP_OF[role],
      seat,
      device,
      joinedAt: FIRST_MEETING.at + index,
    }),
  )
  actsOfFirstMeeting(idOf).forEach((act, index) => {
    const guest = GUESTS.find(({ id }) => id === act.person)!
    const writer = { seat: guest.seat, personId: idOf(guest.id), group: GROUP_OF[guest.role] }
    const outcome = act.do(meeting, writer, FIRST_MEETING.at + 10_000 * (index + 1))
    if (!outcome.done)
      throw new Error(`The first meeting was refused at ${index}: ${outcome.because}`)
  })
  return meeting
}
