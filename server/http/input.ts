import { z } from "zod"
import { LIMITS } from "../../src/meeting/limits.ts"
import { LANGUAGES, ROLES } from "../../src/meeting/schema.ts"
import { Problem } from "./errors.ts"

/** One line of words: what is no visible character becomes a space, and the ends are trimmed. */
function line(least: number, most: number) {
  return z
    .string()
    .transform((text) => text.replace(/[\s\p{Cc}]+/gu, " ").trim())
    .refine((text) => text.length >= least && text.length <= most)
}

export const NAME = line(1, LIMITS.nameLength)
export const TITLE = line(0, LIMITS.titleLength)
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
