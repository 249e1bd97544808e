export const together = {
  besideHelp: "U schrijft om de beurt, ieder onder uw eigen naam.",
} as const
