/** Starting a meeting, and inviting people to it. */
export const start = {
  title: "Start a meeting",
} as const
