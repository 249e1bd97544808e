/** Ids that must not be mixed up. On the wire and in the document they are plain strings. */
export type MeetingId = string & { readonly is: "MeetingId" }
export type PersonId = string & { readonly is: "PersonId" }
export type CardId = string & { readonly is: "CardId" }
export type ScaleId = string & { readonly is: "ScaleId" }

const ID = /^[A-Za-z0-9_-]{1,40}$/

/** Whether a value can be an id: 1 to 40 of `A-Za-z0-9_-` (contract, "The shared document"). */
export function isId(value: unknown): value is string {
  return typeof value === "string" && ID.test(value)
}
