import type { Asked } from "./schema.ts"

/** What everyone is asked first when a family meets again: the follow-up opens with it. */
export const WHAT_IS_BETTER: Asked = {
  nl: "Wat gaat er beter sinds de vorige keer? Al is het maar iets kleins.",
  en: "What is better since last time, however small?",
}
