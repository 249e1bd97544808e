import * as Y from "yjs"
import { setScale } from "../../src/meeting/commands/scales.ts"
import type { CardMap, Meeting, Root } from "../../src/meeting/document.ts"
import type { ScaleId } from "../../src/meeting/ids.ts"
import type { Writer } from "../../src/meeting/rules.ts"
import { Trial, type Verdict } from "../../server/sync/trial.ts"
import { lay, meetingWith, type Player } from "./cast.ts"

/** A table with some cards and a scale on it, and a referee who has seen all of it. */
export function judgedMeeting() {
  const cast = meetingWith()
  const facilitator = cast.who("mireille")
  const emre = cast.who("emre")
  lay(emre, "zorg", "worry", "Emre gooide een glas")
  lay(emre, "stap", "step", "Ik bel Şükran")
  const scale = { question: "Hoe veilig?", zero: "niet", ten: "wel" }
  setScale(facilitator.meeting, facilitator.writer, "s1" as ScaleId, scale)
  cast.exchange()
  const trial = new Trial(4, () => [Y.encodeStateAsUpdate(cast.table.doc)])

  /** What the referee says to a change that this writer's own program makes. */
  function says(
    player: Player,
    change: (meeting: Meeting) => void,
    writer: Writer = player.writer,
  ) {
    const before = Y.encodeStateVector(player.meeting.doc)
    player.meeting.doc.transact(() => change(player.meeting))
    return trial.attempt(Y.encodeStateAsUpdate(player.meeting.doc, before), writer)
  }
  return { ...cast, trial, says, facilitator, emre, danielle: cast.who("danielle") }
}

export const stands = (verdict: Verdict) => verdict.is === "stands"
export const foulOf = (verdict: Verdict) => (verdict.is === "foul" ? verdict.foul : verdict.is)
export const set = (root: Root, key: string, value: unknown) => (meeting: Meeting) =>
  void (meeting[root] as Y.Map<unknown>).set(key, value)
export const inCard = (id: string, change: (card: CardMap) => void) => (meeting: Meeting) =>
  change(meeting.cards.get(id) as CardMap)
export const newCard = (keys: Record<string, unknown>) => (meeting: Meeting) => {
  const card: CardMap = new Y.Map()
  const whole = { place: { kind: "worry", order: "a5" }, text: new Y.Text("nieuw"), at: 1, ...keys }
  for (const [key, value] of Object.entries(whole)) card.set(key, value)
  meeting.cards.set("nieuw", card)
}
