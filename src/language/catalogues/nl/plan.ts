/** The plan as a page. */
export const plan = {
  title: "Ons plan",
} as const
