/** What every page shares. */
export const app = {
  close: "Close",
  cancel: "Not now",
  toBoard: "To the board",
  toStart: "To the beginning",
  language: "Language",
  reload: "Load again",
  broken: "Something did not go well here.",
  brokenHelp: "What was on the table is kept. Load the page again and you can go on.",
  nowhere: "There is nothing here.",
  nowhereHelp: "Perhaps part of the link is missing. Ask the facilitator for the link.",
  stopped: "This is where it stops for now.",
  over: "This meeting is over.",
  joinAgain: "Join again",
} as const
