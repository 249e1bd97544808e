/** What somebody wrote for themselves. */
export const own = {
  title: "Only for me",
  only: "Only you can see this",
  note: "This is on this device alone. Nobody else gets it until you show it. If you close this page, it is gone.",
  empty:
    "Nothing here yet. Write something and press ‘First for myself’. It will be here, and nobody else can see it.",
  words: "What you wrote for yourself",
  showLater: "Show it later",
  waits: "Goes on the table when the facilitator shows everybody’s cards.",
  layNow: "Lay it on the table now",
  throwAway: "Throw away",
  throwAwaySure: "Yes, throw it away",
  throwAwayHelp: "This card is then really gone. It does not go into the bin.",
} as const
