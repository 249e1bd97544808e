/** The plan as a page. */
export const plan = {
  title: "Our plan",
} as const
