/** Joining a meeting by its link. */
export const join = {
  title: "Fijn dat je er bent.",
} as const
