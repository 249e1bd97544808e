import { useLanguage } from "../language/useLanguage.ts"
import { LOOKING_BACK } from "../meeting/schema.ts"

/** A question with which everyone looks back, and what 1 and 5 mean. */
export interface BackQuestion {
  name: (typeof LOOKING_BACK)[number]
  words: string
  ends: readonly [least: string, most: string]
}

/** The three of them. */
export function useBackQuestions(): BackQuestion[] {
  const { t } = useLanguage()
  return LOOKING_BACK.map((name) => ({
    name,
    words: t(`back.${name}`),
    ends: [t(`back.${name}-1`), t(`back.${name}-5`)],
  }))
}
