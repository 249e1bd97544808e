import type { Logged } from "../../../contract/answers.ts"
import type { Seat } from "../../../meeting/schema.ts"

/** What the facilitator's log tells: one sentence for each thing that was noted. */
export const logged = {
  started: "The meeting began.",
  joined: "{name} joined.",
  "joined-facilitator": "{name} joined as the facilitator.",
  "joined-screen": "The screen in the room was opened.",
  knocked: "{name} knocked.",
  admitted: "{name} was let in.",
  "admitted-by": "{by} let {name} in.",
  refused: "Whoever knocked was not let in.",
  "refused-by": "{by} did not let in somebody who knocked.",
  removed: "{name} was taken from the table.",
  "removed-by": "{by} took {name} from the table.",
  exported: "{name} saved the plan.",
  "exported-screen": "The plan was saved on the screen in the room.",
  closed: "{name} settled the plan.",
  opened: "{name} opened the board again.",
  "family-time": "{name} began family time.",
  "family-time-over": "{name} ended family time.",
  "link-renewed": "{name} made a new link.",
  "link-renewed-facilitator": "{name} made a new link for the facilitator.",
  "link-renewed-participant": "{name} made a new link for those who take part.",
  "link-renewed-screen": "{name} made a new link for the screen.",
  "code-made": "{name} made a short code.",
  "code-withdrawn": "{name} withdrew the short code.",
  "admission-open": "{name} lets in everyone with the link at once.",
  "admission-ask": "{name} lets people in one by one.",
  "keep-changed": "{name} chose another day on which everything is deleted.",
} as const satisfies Record<
  | Logged
  | `link-renewed-${Seat}`
  | `${"admitted" | "refused" | "removed"}-by`
  | "joined-facilitator"
  | `${"joined" | "exported"}-screen`,
  string
>
