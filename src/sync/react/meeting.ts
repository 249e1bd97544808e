import { useCallback, useSyncExternalStore } from "react"
import type { History } from "../../meeting/history.ts"
import type { Meeting } from "../../meeting/document.ts"
import type { CardId, PersonId } from "../../meeting/ids.ts"
import type { DotsOf } from "../../meeting/queries/dots.ts"
import type { Facts } from "../../meeting/queries/facts.ts"
import type { Heard } from "../../meeting/queries/heard.ts"
import { isAtTable, type Named } from "../../meeting/queries/people.ts"
import type { ShownScale } from "../../meeting/queries/scales.ts"
import type { Ties } from "../../meeting/queries/ties.ts"
import type { Seen } from "../../meeting/queries/views.ts"
import type { Plan } from "../../meeting/queries/plan.ts"
import { isClosed, isLocked, mayWriteAtAll, type Writer } from "../../meeting/rules.ts"
import type { Card, Column, Particulars } from "../../meeting/schema.ts"
import type { Connection } from "../connection.ts"
import type { Copy } from "../line.ts"
import type { TakenBack } from "../takenBack.ts"
import { useAt } from "./MeetingProvider.tsx"
import { useSource } from "./useSource.ts"

const NOBODY: readonly PersonId[] = []
const NO_CARDS: readonly CardId[] = []
const NO_VIEWS: readonly Seen[] = []

/** This device's copy of the meeting: another one only after the server took something back. */
export function useCopy(): Copy {
  return useSource(useAt().live.copy)
}

export interface AtTable {
  meeting: Meeting
  meetingId: string
  token: string
  /** Who writes here; the screen's `personId` is null. */
  me: Writer
  connection: Connection
  history: History
}

/** The meeting as a whole. Renders anew when the connection changes; a card asks for less. */
export function useMeeting(): AtTable {
  const { meetingId, token } = useAt()
  const { meeting, history } = useCopy()
  const me = useMe()
  const connection = useConnection()
  return { meeting, meetingId, token, me, connection, history }
}

/** Who writes on this device: the same object until their seat or group changes. */
export function useMe(): Writer {
  const { readings, writer } = useCopy()
  return useSyncExternalStore(readings.subscribe, writer, writer)
}

/**
 * Whether this device may write cards: the seat allows it, the plan is not fixed, and the column,
 * when one is named, is not locked.
 */
export function useMayWrite(column?: Column): boolean {
  const { meeting, writer, readings } = useCopy()
  const may = () =>
    mayWriteAtAll(writer()) && !isClosed(meeting) && !(column && isLocked(meeting, column))
  return useSyncExternalStore(readings.subscribe, may, may)
}

/** Whether the facilitator closed a column for writing. */
export function useIsColumnLocked(column: Column): boolean {
  const { meeting, readings } = useCopy()
  const locked = () => isLocked(meeting, column)
  return useSyncExternalStore(readings.subscribe, locked, locked)
}

export function useConnection(): Connection {
  return useSource(useAt().live.connection)
}

/** Whether the table is here: until the first synchronisation nothing is known of it. */
export function useIsHere(): boolean {
  const { meeting } = useCopy()
  return useReading(() => meeting.meeting.has("schema"))
}

/** What the server did not take from this device, until it is dismissed. */
export function useTakenBack(): [TakenBack | null, dismiss: () => void] {
  const { live } = useAt()
  return [useSource(live.takenBack), live.dismiss]
}

function useReading<Value>(read: (readings: Copy["readings"]) => Value): Value {
  const { readings } = useCopy()
  const get = () => read(readings)
  return useSyncExternalStore(readings.subscribe, get, get)
}

export function useFacts(): Facts {
  return useReading((readings) => readings.facts())
}

/** What the plan says besides what lies on the board. */
export function useParticulars(): Particulars {
  return useReading((readings) => readings.particulars())
}

/** Everyone who came to the table, in the order in which they came. */
export function usePeople(): Named[] {
  return useReading((readings) => readings.people())
}

/** On a device that several share: whose turn it is, by name; nothing where one sits alone. */
export function useTurn(): string | undefined {
  const { isShared } = useAt()
  const { personId } = useMe()
  const name = useNames().get(personId ?? ("" as PersonId))
  return isShared ? name : undefined
}

/**
 * Those for whom this person may speak: the facilitator, for who has no device. Who was removed is
 * not offered, but what is being written in their name (`chosen`) stays theirs.
 */
export function useSpokenFor(chosen: PersonId | null): readonly Named[] {
  const { seat } = useMe()
  const people = usePeople()
  if (seat !== "facilitator") return []
  return people.filter((one) => !one.device && (isAtTable(one) || one.id === chosen))
}

/** What each is called at this table: the first word of a name where that tells them apart. */
export function useNames(): ReadonlyMap<PersonId, string> {
  return useReading((readings) => readings.names())
}

/** The plan as the board stands now. */
export function usePlan(): Plan {
  return useReading((readings) => readings.plan())
}

/** Every scale with the marks that everyone may read: the same list until one of them changes. */
export function useScales(): readonly ShownScale[] {
  return useReading((readings) => readings.scales())
}

/** By card, who gave dots to it: of those that are shown. */
export function useDots(): ReadonlyMap<CardId, readonly DotsOf[]> {
  return useReading((readings) => readings.dots())
}

/** The scale that is before everyone now. */
export function useScaleNow(): ShownScale | undefined {
  const { scale } = useFacts()
  return useScales().find(({ id }) => id === scale)
}

/** Who has been heard so far. */
export function useHeard(): Heard {
  return useReading((readings) => readings.heard())
}

/** The cards of a column as they lie: the same list until one comes, goes or moves. */
export function useCardIds(column: Column): readonly CardId[] {
  return useReading((readings) => readings.cardIds(column))
}

/** One card: the same object until that card changes. */
export function useCard(id: CardId): Card | undefined {
  return useReading((readings) => readings.card(id))
}

/** Who else says what a card says, and so signs it as well. */
export function useAlsoSaid(id: CardId): readonly PersonId[] {
  return useReading((readings) => readings.alsoSaid().get(id) ?? NOBODY)
}

/** What is tied to what. Renders anew when any card or set is told otherwise. */
export function useTies(): Ties {
  return useReading((readings) => readings.ties())
}

/** [P6] The shared goal into which this one was joined, while that lies on the table. */
export function useJoinedInto(id: CardId): CardId | undefined {
  return useReading((readings) => readings.ties().joined.get(id))
}

/** [P6] The goals under a shared one, as each was said. */
export function useGoalsUnder(id: CardId): readonly Card[] {
  const { readings } = useCopy()
  const { joined } = useTies()
  return [...joined].flatMap(([goal, into]) => (into === id ? (readings.card(goal) ?? []) : []))
}

/**
 * The demands that no step meets, at the moment when that is said: when agreement is asked. The same
 * list until one of them is met, or another one is not.
 */
export function useUnmet(): readonly CardId[] {
  return useReading(({ facts, unmet }) => (facts().stage === "agreement" ? unmet() : NO_CARDS))
}

/** The card in the light: the same object until that card changes. */
export function useInLight(): Card | undefined {
  return useReading(({ facts, card }) => {
    const { spotlight } = facts()
    const lit = spotlight ? card(spotlight) : undefined
    return lit?.binned ? undefined : lit
  })
}

/** Whether a card is the one in the light. */
export function useIsInLight(id: CardId): boolean {
  return useReading(({ facts }) => facts().spotlight === id)
}

/** How people see a card: the same list until somebody sees something differently. */
export function useViews(id: CardId): readonly Seen[] {
  return useReading((readings) => readings.views().get(id) ?? NO_VIEWS)
}

/** The steps of the last meeting: the same list until one of them changes. */
export function useStepsAgain(): readonly Card[] {
  return useReading((readings) => readings.again())
}

/** What was thrown away, the last first. */
export function useBin(): readonly Card[] {
  return useReading((readings) => readings.bin())
}

/** Everyone with a live connection. Who has no device is at the table without one. */
export function useHere(): ReadonlySet<PersonId> {
  return useSource(useCopy().presence, ({ here }) => here)
}

/** How many of the room's screens look along now. */
export function useScreens(): number {
  return useSource(useCopy().presence, ({ screens }) => screens)
}

/** Whether the family talks alone now; whoever has to stay out meanwhile is not connected. */
export function useIsFamilyTime(): boolean {
  return useSource(useCopy().presence, ({ familyTime }) => familyTime)
}

/** Who asks for a pause now: the same list until that changes. */
export function usePauseAskers(): readonly PersonId[] {
  return useSource(useCopy().presence, ({ askers }) => askers)
}

/** Who else is writing in a card now. */
export function useWritersIn(card: CardId): readonly PersonId[] {
  return useSource(useCopy().presence, ({ writers }) => writers.get(card) ?? NOBODY)
}

/** Who else moved this card within the last two seconds. */
export function useMoved(card: CardId): PersonId | null {
  return useSource(useCopy().moves, (moved) => moved.get(card)?.by ?? null)
}

/** Whether this device changed a card and the server has not taken that yet. */
export function useUnsent(card: CardId): boolean {
  return useSource(useAt().live.unsent, (unsent) => unsent.has(card))
}

/** Whether there is something of one's own to take back, or to do again. */
export function useHistory(): History & { possible: { undo: boolean; redo: boolean } } {
  const { history } = useCopy()
  const subscribe = useCallback((changed: () => void) => history.subscribe(changed), [history])
  const possible = useSyncExternalStore(subscribe, history.can, history.can)
  return { ...history, possible }
}
