import { createCipheriv, createDecipheriv, randomFillSync } from "node:crypto"

const CIPHER = "aes-256-gcm"
const NONCE_BYTES = 12
const TAG_BYTES = 16

/** Something kept was changed, moved, renamed or taken out by somebody without the key. */
export class Tampered extends Error {
  constructor(what: string) {
    super(`Something that was kept is not as this server wrote it: ${what}.`)
    this.name = "Tampered"
  }
}

/** Encrypts (AES-256-GCM): nonce, tag and ciphertext in one. `place` is authenticated and not kept. */
export function seal(key: Uint8Array, place: string, bytes: Uint8Array): Uint8Array {
  const nonce = randomFillSync(new Uint8Array(NONCE_BYTES))
  const cipher = createCipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES })
  cipher.setAAD(Buffer.from(place))
  const body = [cipher.update(bytes), cipher.final()]
  return Buffer.concat([nonce, cipher.getAuthTag(), ...body])
}

/** Throws `Tampered` when the key, the place or a bit of it is another. */
export function unseal(key: Uint8Array, place: string, bytes: Uint8Array): Uint8Array {
  const nonce = bytes.subarray(0, NONCE_BYTES)
  const tag = bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES)
  try {
    const decipher = createDecipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES })
    decipher.setAAD(Buffer.from(place)).setAuthTag(tag)
    const body = decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES))
    return Buffer.concat([body, decipher.final()])
  } catch {
    throw new Tampered(place.slice(place.indexOf("/") + 1))
  }
}
