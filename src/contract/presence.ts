/**
 * What a connection says of itself, besides the document; at most 1 KiB as JSON. For one that says
 * nothing the server says whose it is.
 */
export interface Presence {
  user: { personId: string | null }
  /** The card somebody is writing in. */
  card?: string
  /** Where in that card's words their caret stands (relative positions of Yjs, as JSON). */
  caret?: unknown
  /** Whether they ask for a pause. */
  pause?: true
}

/**
 * What the server says of itself: that saving has stopped, while its store takes nothing; and that it
 * is family time, to those who stay.
 */
export interface ServerPresence {
  server: { saving?: "stopped"; familyTime?: true }
}
