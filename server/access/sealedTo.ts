import {
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  type KeyObject,
} from "node:crypto"
import { seal, Tampered, unseal } from "../storage/sealed.ts"

/** Bytes of an X25519 public key as it is kept (SPKI, DER). */
const PUBLIC_BYTES = 44

/** Anybody can put something into a letterbox; only its key takes it out. */
export interface Letterbox {
  /** Lets in; may be read by anyone. */
  slot: Uint8Array
  /** Takes out: keep it as a secret. */
  key: Uint8Array
}

export function newLetterbox(): Letterbox {
  const { publicKey, privateKey } = generateKeyPairSync("x25519")
  return {
    slot: publicKey.export({ type: "spki", format: "der" }),
    key: privateKey.export({ type: "pkcs8", format: "der" }),
  }
}

/**
 * Seals (X25519 with a key of its own for each letter, HKDF-SHA-256, AES-256-GCM). `place` is
 * authenticated and not kept.
 */
export function sealTo(slot: Uint8Array, place: string, letter: Uint8Array): Uint8Array {
  const own = generateKeyPairSync("x25519")
  const sender = own.publicKey.export({ type: "spki", format: "der" })
  const key = agreed(own.privateKey, publicFrom(slot), sender, slot)
  return Buffer.concat([sender, seal(key, place, letter)])
}

/** Throws `Tampered` when the letter is for another letterbox or place, or was changed. */
export function takeOut({ slot, key }: Letterbox, place: string, sealed: Uint8Array): Uint8Array {
  const sender = sealed.subarray(0, PUBLIC_BYTES)
  const privateKey = createPrivateKey({ key: Buffer.from(key), type: "pkcs8", format: "der" })
  let shared: Uint8Array
  try {
    shared = agreed(privateKey, publicFrom(sender), sender, slot)
  } catch {
    throw new Tampered(place.slice(place.indexOf("/") + 1))
  }
  return unseal(shared, place, sealed.subarray(PUBLIC_BYTES))
}

function publicFrom(bytes: Uint8Array): KeyObject {
  return createPublicKey({ key: Buffer.from(bytes), type: "spki", format: "der" })
}

function agreed(
  privateKey: KeyObject,
  publicKey: KeyObject,
  sender: Uint8Array,
  slot: Uint8Array,
): Uint8Array {
  const shared = diffieHellman({ privateKey, publicKey })
  const between = Buffer.concat([sender, slot])
  return Buffer.from(hkdfSync("sha256", shared, between, "aan-tafel letterbox 1", 32))
}
