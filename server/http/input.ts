import { z } from "zod"
import { LIMITS } from "../../src/meeting/limits.ts"
import { LANGUAGES, ROLES } from "../../src/meeting/schema.ts"
import { Problem } from "./errors.ts"

/** Control characters, half a character, and what turns the direction of all words that follow. */
const UNRULY = /[\s\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]+/gu

/** Something that is seen: no blank, and not only what joins or marks other characters. */
const VISIBLE = /(?![\p{Default_Ignorable_Code_Point}\u2800])[\p{L}\p{N}\p{P}\p{S}]/u

/** One line of words: what is unruly becomes a space, and the ends are trimmed. */
export function line(most: number) {
  return z
    .string()
    .transform((text) => text.replace(UNRULY, " ").trim())
    .refine((text) => text.length <= most)
}

/** Nobody sits at the table under a name that cannot be seen. */
export const NAME = line(LIMITS.nameLength).refine((name) => VISIBLE.test(name))
export const TITLE = line(LIMITS.titleLength)
export const ROLE = z.enum(ROLES)
export const LANGUAGE = z.enum(LANGUAGES)

/** A day that exists, `2026-12-10`. */
export const DAY = z.iso.date()

/** What came in, if it has this shape; otherwise 400 with the first field that is wrong. */
export function read<Shape extends z.ZodType>(shape: Shape, input: unknown): z.output<Shape> {
  const { data, error } = shape.safeParse(input ?? {})
  if (!error) return data as z.output<Shape>
  const field = error.issues[0]?.path.join(".")
  throw new Problem("bad-input", field ? { field } : {})
}
