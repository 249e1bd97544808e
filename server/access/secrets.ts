import { hkdfSync, randomBytes } from "node:crypto"

const SECRET = /^[A-Za-z0-9_-]{43}$/
export const LOOKUP_BYTES = 24
const KEY_BYTES = 32

/** A key for everything of one meeting. */
export function newKey(): Uint8Array {
  return randomBytes(KEY_BYTES)
}

/** An id that nobody can guess or meet twice: 16 characters that fit in an address. */
export function newId(): string {
  return randomBytes(12).toString("base64url")
}

/** What the server works with instead of a secret. Neither half leads back to it. */
export interface Derived {
  /** Under which name the store knows it. */
  lookup: string
  /** What the meeting's key is wrapped with. */
  wrapping: Uint8Array
}

/** Derives both halves (HKDF-SHA-256); undefined for what cannot be a secret of ours. */
export function derived(secret: string): Derived | undefined {
  if (!SECRET.test(secret)) return undefined
  return halvesOf(Buffer.from(secret, "base64url"))
}

/** A secret for a link, or a token for a session: 32 random bytes in 43 characters. */
export function newSecret(): Derived & { secret: string } {
  const bytes = randomBytes(32)
  return { secret: bytes.toString("base64url"), ...halvesOf(bytes) }
}

function halvesOf(secret: Uint8Array): Derived {
  const length = LOOKUP_BYTES + KEY_BYTES
  const made = Buffer.from(hkdfSync("sha256", secret, "", "aan-tafel door 1", length))
  return {
    lookup: made.subarray(0, LOOKUP_BYTES).toString("base64url"),
    wrapping: made.subarray(LOOKUP_BYTES),
  }
}
