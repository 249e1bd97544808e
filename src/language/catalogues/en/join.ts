/** Joining a meeting by its link. */
export const join = {
  title: "Good that you are here.",
} as const
