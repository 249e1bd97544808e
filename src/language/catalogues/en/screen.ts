/** The room's screen. Only its own words; cards and stages have theirs elsewhere. */
export const screen = {
  welcome: "Welcome. Today is about one question:",
  atTheTable: "At the table",
} as const
