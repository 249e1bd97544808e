/** One question of the bank: it asks, and never says "why", which sounds like blame. */
export interface Question {
  id: string
  /** To people who are called by their first name (`je`). */
  nl: string
  /** To people who are not (`u`), where that says it differently. */
  u?: string
  en: string
}
