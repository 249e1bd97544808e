/** Starting a meeting, and inviting people to it. */
export const start = {
  title: "Begin een bijeenkomst",
} as const
