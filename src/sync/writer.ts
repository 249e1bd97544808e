import type { Meeting } from "../meeting/document.ts"
import type { PersonId } from "../meeting/ids.ts"
import { personOf } from "../meeting/queries/people.ts"
import type { Writer } from "../meeting/rules.ts"
import type { Seat } from "../meeting/schema.ts"

/** Who sits at this device, as their session says. */
export interface Seated {
  seat: Seat
  personId: PersonId | null
}

/** Reads them as the rules want them: the same object until their group changes. */
export function writerAt(meeting: Meeting, { seat, personId }: Seated): () => Writer {
  let writer: Writer = { seat, personId, group: null }
  return () => {
    const group = (personId && personOf(meeting, personId)?.group) ?? null
    if (group !== writer.group) writer = { seat, personId, group }
    return writer
  }
}
