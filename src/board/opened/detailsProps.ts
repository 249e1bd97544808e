import type { Told } from "../../meeting/commands/cards.ts"
import type { Card } from "../../meeting/schema.ts"

/** What a card knows, for whoever may tell it. */
export interface DetailsProps {
  card: Card
  disabled: boolean
  tell: (told: { [Key in keyof Told]: Told[Key] | undefined }) => void
}
