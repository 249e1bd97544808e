/** What one meeting may hold (contract, "Limits"). Both ends stop at these. */
export const LIMITS = {
  /** Characters (UTF-16 units, as Y.Text counts them) in a card or any other text people write. */
  textLength: 2_000,
  /** Characters in a name or a title. */
  nameLength: 80,
  titleLength: 200,
  cards: 500,
  people: 60,
  /** Earlier meetings of which a scale shows the marks, and of which it is told how people looked back. */
  earlierMeetings: 20,
  /** Bytes of a call's body: names and titles, nothing large. */
  bodyBytes: 64 * 1024,
  /** Bytes of a plan from which a meeting starts: hundreds of long cards, and no more. */
  planBytes: 2 * 1024 * 1024,
  /** Bytes of the whole document as one update. */
  documentBytes: 8 * 1024 * 1024,
  /**
   * Pieces (structs of Yjs) of the whole document: their number, more than their bytes, makes it slow to
   * open. Two hundred thousand changes of two hundred cards leave 25,000.
   */
  documentParts: 200_000,
  /** Bytes of one message, and of the first synchronisation of a connection. */
  messageBytes: 256 * 1024,
  firstSyncBytes: 2 * 1024 * 1024,
  /** Bytes of one person's presence as JSON. */
  presenceBytes: 1024,
  /** Connections that one person may have at once, and all screens of a meeting together. */
  connections: 32,
  /** Messages a second that one connection may keep up, and the burst it may send at once. */
  messagesPerSecond: 60,
  messageBurst: 240,
} as const
