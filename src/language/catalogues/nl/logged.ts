import type { Logged } from "../../../contract/answers.ts"
import type { Seat } from "../../../meeting/schema.ts"

/** What the facilitator's log tells: one sentence for each thing that was noted. */
export const logged = {
  started: "De bijeenkomst begon.",
  joined: "{name} schoof aan.",
  "joined-facilitator": "{name} schoof aan als gespreksleider.",
  "joined-screen": "Het scherm in de kamer ging open.",
  knocked: "{name} klopte aan.",
  admitted: "{name} werd binnengelaten.",
  "admitted-by": "{by} liet {name} binnen.",
  refused: "Wie aanklopte, werd niet binnengelaten.",
  "refused-by": "{by} liet iemand die aanklopte niet binnen.",
  removed: "{name} werd van tafel gehaald.",
  "removed-by": "{by} haalde {name} van tafel.",
  exported: "{name} nam het plan mee.",
  "exported-screen": "Op het scherm in de kamer werd het plan meegenomen.",
  closed: "{name} legde het plan vast.",
  opened: "{name} opende het bord weer.",
  "family-time": "{name} begon besloten tijd.",
  "family-time-over": "{name} beëindigde besloten tijd.",
  "link-renewed": "{name} maakte een nieuwe link.",
  "link-renewed-facilitator": "{name} maakte een nieuwe link voor de gespreksleider.",
  "link-renewed-participant": "{name} maakte een nieuwe link voor wie meedoet.",
  "link-renewed-screen": "{name} maakte een nieuwe link voor het scherm.",
  "code-made": "{name} maakte een korte code.",
  "code-withdrawn": "{name} trok de korte code in.",
  "admission-open": "{name} laat iedereen met de link meteen binnen.",
  "admission-ask": "{name} laat mensen één voor één binnen.",
  "keep-changed": "{name} koos een andere dag om alles te wissen.",
} as const satisfies Record<
  | Logged
  | `link-renewed-${Seat}`
  | `${"admitted" | "refused" | "removed"}-by`
  | "joined-facilitator"
  | `${"joined" | "exported"}-screen`,
  string
>
