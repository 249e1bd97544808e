/**
 * Why a socket was closed. 4400 to 4499 are final: the stock client stops reconnecting on them.
 * Every other code means: try again.
 */
export const CLOSE = {
  malformed: 4400,
  unknown: 4401,
  notAllowed: 4403,
  noSuchMeeting: 4404,
  deleted: 4408,
  boardClosed: 4409,
  tooLarge: 4413,
  familyTime: 4423,
  tooFast: 4429,
  /** The server stops; clients come back to the next one. */
  goingAway: 1012,
  /** This person, or the screens together, have as many connections as they may have. */
  tooMany: 1013,
  /** The meeting's book was changed from outside, and is not served until that is mended. */
  bookChanged: 1011,
} as const

export type CloseCode = (typeof CLOSE)[keyof typeof CLOSE]

export function isFinal(code: number): boolean {
  return code >= 4400 && code < 4500
}
