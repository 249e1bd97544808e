/** "cmap", as fonts write the names of their tables. */
const CMAP = 0x636d6170

/**
 * The characters that a TrueType font has a glyph for: its `cmap`, in the two forms that fonts have
 * today (4 for the first 65,536 characters, 12 for all of them).
 */
export function charactersOf(font: Uint8Array): Set<number> {
  const bytes = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const characters = new Set<number>()
  for (const at of subtablesOf(bytes)) {
    const form = bytes.getUint16(at)
    if (form === 4) readSegments(bytes, at, characters)
    if (form === 12) readGroups(bytes, at, characters)
  }
  return characters
}

function subtablesOf(bytes: DataView): number[] {
  const tables = numbersTo(bytes.getUint16(4)).map((index) => 12 + 16 * index)
  const cmap = tables.find((at) => bytes.getUint32(at) === CMAP)
  if (cmap === undefined) throw new Error("A font without a cmap.")
  const start = bytes.getUint32(cmap + 8)
  return numbersTo(bytes.getUint16(start + 2)).map(
    (index) => start + bytes.getUint32(start + 8 + 8 * index),
  )
}

/** Form 4: segments of characters, each with a difference to their glyphs or a list of them. */
function readSegments(bytes: DataView, at: number, into: Set<number>): void {
  const twice = bytes.getUint16(at + 6)
  for (const index of numbersTo(twice / 2)) {
    const end = bytes.getUint16(at + 14 + 2 * index)
    const start = bytes.getUint16(at + 16 + twice + 2 * index)
    const difference = bytes.getUint16(at + 16 + 2 * twice + 2 * index)
    const list = at + 16 + 3 * twice + 2 * index
    const offset = bytes.getUint16(list)
    for (let character = start; character <= end && character !== 0xffff; character += 1) {
      const glyph =
        offset === 0
          ? (character + difference) & 0xffff
          : bytes.getUint16(list + offset + 2 * (character - start))
      if (glyph !== 0) into.add(character)
    }
  }
}

/** Form 12: groups of characters with glyphs in the same order. */
function readGroups(bytes: DataView, at: number, into: Set<number>): void {
  for (const index of numbersTo(bytes.getUint32(at + 12))) {
    const group = at + 16 + 12 * index
    const end = bytes.getUint32(group + 4)
    for (let character = bytes.getUint32(group); character <= end; character += 1)
      into.add(character)
  }
}

function numbersTo(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index)
}
