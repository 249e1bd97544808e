/** Every error the API can answer with: its HTTP status and its plain words. A closed list. */
export const ERRORS = {
  "bad-input": { status: 400, message: "Something in this request is not as it should be." },
  "wrong-secret": { status: 401, message: "This link or password does not open this meeting." },
  "unknown-session": { status: 401, message: "We do not know this visitor, or no longer." },
  "wrong-seat": { status: 403, message: "This is for somebody with another seat at the table." },
  "no-such-meeting": { status: 404, message: "There is no such meeting, or it was deleted." },
  "no-such-code": { status: 404, message: "This code opens no meeting, or no longer." },
  "not-found": { status: 404, message: "There is nothing at this address." },
  "board-closed": { status: 409, message: "The plan is fixed and the board is closed." },
  "board-open": { status: 409, message: "The board is open: no plan is fixed." },
  "already-said": { status: 409, message: "This session has looked back already." },
  "too-few-answers": { status: 409, message: "Fewer than three people have answered." },
  "too-large": { status: 413, message: "This is too large." },
  "too-many-people": { status: 413, message: "There is no seat left at this table." },
  "family-time": { status: 423, message: "It is family time. Come back when it is over." },
  "too-many-tries": { status: 429, message: "Too many tries. Wait a little and try again." },
  "not-saving": { status: 503, message: "Saving has stopped. Nothing that was shown is lost." },
  "book-changed": { status: 500, message: "This meeting's book was changed from outside." },
  internal: { status: 500, message: "Something went wrong here. Nothing that was shown is lost." },
} as const

export type ErrorCode = keyof typeof ERRORS

export interface ErrorBody {
  error: { code: ErrorCode; message: string; field?: string }
}
