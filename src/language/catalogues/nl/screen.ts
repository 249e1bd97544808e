/** The room's screen. Only its own words; cards and stages have theirs elsewhere. */
export const screen = {
  welcome: "Welkom. Vandaag gaat het over één vraag:",
  atTheTable: "Aan tafel",
} as const
